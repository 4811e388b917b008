import { z } from 'zod';

const part = z.enum(['up', 'down']);

export const health = z
  .object({
    status: z.enum(['up', 'degraded', 'down']).meta({
      description: '`degraded`: everything is recorded, but something behind the record is away',
    }),
    database: part,
    temporal: part,
    sequencer: z.object({ queued: z.int(), oldestMs: z.int() }).nullable(),
    projections: z.array(
      z.object({
        name: z.string(),
        position: z.int(),
        head: z.int(),
        lagEvents: z.int(),
      }),
    ),
  })
  .meta({ id: 'Health' });

export const live = z.object({ status: z.literal('ok') }).meta({ id: 'Live' });
