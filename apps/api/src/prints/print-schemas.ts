import { z } from 'zod';
import { instant, step, text } from '../common/schemas.js';

const event = z.int().nullable().meta({ description: 'Where it stands in the record' });

/** A form as it is printed: filled in from the record, with marks and proof. Null is what is not on record. */
export const printPage = z
  .object({
    title: text,
    step,
    unitName: text,
    caseNo: z.string(),
    caseTitle: z.string(),
    lines: z.array(
      z.object({ label: text, value: text.nullable(), event, rule: z.string(), cite: text }),
    ),
    columns: z.array(text),
    rows: z.array(z.object({ name: z.string(), cells: z.array(text), event: z.int() })),
    signatures: z.array(
      z.object({
        label: text,
        name: z.string().nullable(),
        onPaper: z.boolean(),
        scanHash: z.string().nullable(),
        event,
      }),
    ),
    marks: z.object({ inProgress: z.boolean(), simulated: z.boolean(), takenOver: z.boolean() }),
    position: z.int(),
    hash: z.string().meta({ description: 'The first 16 characters of the hash at the position' }),
    at: instant.meta({ description: 'The instant that the form shows' }),
    asOf: z.string().nullable(),
  })
  .meta({ id: 'PrintPage' });

export type PrintPage = z.infer<typeof printPage>;
