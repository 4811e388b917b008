import { z } from 'zod';
import { gate, instant, roleTitle, step, text } from '../common/schemas.js';

export const suspended = z
  .object({ since: instant, by: z.string(), byName: z.string().nullable(), role: roleTitle })
  .nullable()
  .meta({ description: 'By whom and since when the case rests; null while it does not' });

export const takeOver = z
  .object({
    reached: step,
    handedOverAt: instant.nullable(),
    gaps: z.array(
      gate
        .omit({ state: true, facts: true, candidateId: true })
        .extend({ step, act: z.string().nullable(), actTitle: text.nullable() }),
    ),
  })
  .nullable()
  .meta({
    description: 'A case that began on paper, with the rules that its past acts do not meet',
  });
