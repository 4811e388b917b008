import { id, personFacts } from '@jishi/contracts';
import { z } from 'zod';
import { day, instant, text } from '../common/schemas.js';

const level = z.enum(['ok', 'warning', 'error']);

export const importPreview = z
  .object({
    file: z.object({ name: z.string(), sha256: z.string(), version: z.string().nullable() }),
    rows: z.array(
      z.object({
        tag: z.string(),
        title: text,
        value: z.string(),
        field: z.string().nullable(),
        level,
        message: text.nullable(),
      }),
    ),
    unknownTags: z.array(z.string()),
    hasPhoto: z.boolean(),
    identity: z
      .object({
        name: z.string(),
        sex: z.string(),
        birthMonth: z.string(),
        workStart: day.nullable(),
        partyDate: day.nullable(),
      })
      .nullable(),
    postLines: z.array(
      z.object({
        line: z.int(),
        source: z.string(),
        content: z
          .object({
            title: z.string(),
            postId: z.null(),
            rank: z.null(),
            leading: z.literal(false),
            grassroots: z.literal(false),
            from: day,
            to: day.nullable(),
          })
          .nullable(),
        message: text.nullable(),
      }),
    ),
  })
  .meta({ id: 'ImportPreview' });

const fact = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('post-held'), content: personFacts['post-held'] }),
  z.strictObject({ kind: z.literal('grade'), content: personFacts.grade }),
]);

/** What a person accepted of a preview. */
export const importRecord = z
  .strictObject({
    unitId: id,
    personId: id.optional().meta({ description: 'The person on record; left out, a new one' }),
    identity: personFacts.identity,
    facts: z.array(fact).max(200),
  })
  .meta({ id: 'ImportRecord' });

export const importRecorded = z
  .object({
    personId: z.string(),
    recorded: z.int(),
    token: z.string(),
    recordedAt: instant,
  })
  .meta({ id: 'ImportRecorded' });
