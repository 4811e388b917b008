import { z } from 'zod';
import { refusal } from '../common/schemas.js';
import { differenceLine } from '../procedures/procedure-schemas.js';

/** The dry run of a move to another version of the procedure. */
export const caseMove = z
  .object({
    from: z.string(),
    to: z.string(),
    items: z.array(differenceLine).meta({ description: 'What the case would have otherwise' }),
    refusals: z
      .array(refusal)
      .meta({ description: 'What the move would hide or skip; empty where it may be made' }),
  })
  .meta({ id: 'CaseMove' });
