import { z } from 'zod';
import { instant, role, step, text } from '../common/schemas.js';

export const appConfig = z
  .object({
    issuer: z.string(),
    clientId: z.string(),
    simulated: z.boolean(),
    now: instant,
  })
  .meta({ id: 'AppConfig' });

export const me = z
  .object({
    actorId: z.string(),
    personId: z.string().nullable(),
    name: z.string().nullable(),
    roles: z.array(z.object({ role, title: text, unitId: z.string(), unitName: text })),
    deputyOf: z.array(
      z.object({
        holder: z.string(),
        holderName: z.string().nullable(),
        role,
        title: text,
        unitId: z.string(),
      }),
    ),
    memberships: z.array(z.string()),
    simulated: z.boolean(),
    now: instant,
  })
  .meta({ id: 'Me' });

export const catalogue = z
  .object({
    acts: z.array(
      z.object({
        prefix: z.string(),
        name: z.string(),
        title: text,
        schema: z.record(z.string(), z.unknown()).meta({
          description:
            'JSON Schema 2020-12 of the data; fields carry zh, en, input and options for forms',
        }),
        roles: z.array(role),
        signs: z.boolean(),
      }),
    ),
    rules: z.array(
      z.object({
        id: z.string(),
        article: z.string(),
        cite: text,
        title: text,
        verified: z.boolean(),
      }),
    ),
    roles: z.record(z.string(), text),
    steps: z.array(z.object({ kind: step, title: text })),
    procedures: z.array(
      z.object({
        version: z.string(),
        title: text,
        steps: z.array(
          z.object({
            kind: step,
            acts: z.array(z.string()),
            documents: z.array(z.object({ type: z.string(), title: text, required: z.boolean() })),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'Catalogue' });
