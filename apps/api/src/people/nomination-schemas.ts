import { z } from 'zod';
import { day, instant, text } from '../common/schemas.js';

const nomination = z.object({
  caseId: z.string(),
  caseNo: z.string(),
  candidateId: z.string(),
  postId: z.string().nullable(),
  postTitle: text.nullable(),
  nominatorType: z.enum(['organisation', 'leader', 'person']),
  nominator: z.string().meta({ description: 'A unit, or a person of the register' }),
  nominatorName: text,
  nominatedOn: day,
  recordedAt: instant,
  signed: z.boolean(),
  liable: z.boolean().meta({ description: 'The nominator stated that he answers for it' }),
  exceptional: z.enum(['outstanding', 'special-need']).nullable(),
  qualification: z
    .enum(['qualified', 'not-qualified'])
    .nullable()
    .meta({ description: 'What the last review of the qualification found' }),
  superseded: z.boolean().meta({ description: 'The case came back to its proposal since' }),
});

/** Everybody who nominated a person, in the cases that the reader may open. */
export const nominationList = z
  .object({ items: z.array(nomination), now: instant, asOf: z.string().nullable() })
  .meta({ id: 'NominationList' });
