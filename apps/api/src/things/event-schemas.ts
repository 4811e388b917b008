import { z } from 'zod';
import { facts, instant, text } from '../common/schemas.js';

export const storedEvent = z
  .object({
    version: z.int(),
    type: z.string(),
    data: facts,
    occurredOn: z.string().nullable(),
    recordedAt: instant,
    actor: z.string(),
    actorName: z.string().nullable(),
    actingRole: z.string(),
    actingFor: z.string().nullable(),
    commandId: z.string(),
    prevHash: z.string(),
    hash: z.string(),
    summary: text,
    raw: z.record(z.string(), z.union([z.string(), z.int(), z.null()])).meta({
      description: 'Every stored column as it stands, for verification',
    }),
  })
  .meta({ id: 'StoredEvent' });

export const storedEvents = z
  .object({ stream: z.string(), items: z.array(storedEvent) })
  .meta({ id: 'StoredEvents' });
