import { z } from 'zod';
import { gate, refusal, ruleCite } from '../common/schemas.js';

/** What an act would come to if it were given now. */
export const rehearsal = z
  .object({
    outcome: z.enum(['would-be-recorded', 'would-be-refused']),
    refusals: z.array(refusal).meta({ description: 'What stands in its way' }),
    warnings: z.array(gate).meta({ description: 'Rules that only warn' }),
    gaps: z
      .array(refusal)
      .meta({ description: 'What a past act of a case that was taken over does not meet' }),
    notCheckable: z
      .array(ruleCite)
      .meta({ description: 'What a past act cannot be asked, because it happened on paper' }),
  })
  .meta({ id: 'Rehearsal' });
