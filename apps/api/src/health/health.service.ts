import type { OpenRecord } from '@jishi/commands';
import { type Progress, readProgress } from '@jishi/event-store';
import type { Temporal } from '@jishi/temporal/client';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { RECORD, TEMPORAL } from '../parts.js';
import type { health } from './health-schemas.js';

type Health = z.infer<typeof health>;

/** A part that does not answer so soon is away, in milliseconds. */
const PATIENCE_MS = 2_000;
/** An event that waits longer for its place means that nobody sequences, in milliseconds. */
const QUEUED_TOO_LONG_MS = 5_000;

@Injectable()
export class HealthService {
  constructor(
    @Inject(RECORD) private readonly record: OpenRecord,
    @Inject(TEMPORAL) private readonly temporal: Temporal,
  ) {}

  async state(): Promise<Health> {
    const [progress, temporal] = await Promise.all([
      inTime(readProgress(this.record.pool)),
      inTime(this.temporal.client.connection.ensureConnected().then(() => true)),
    ]);
    const engine = temporal === null ? 'down' : 'up';
    if (progress === null) return { ...nothing, temporal: engine };
    const lags = progress.oldestQueuedMs > QUEUED_TOO_LONG_MS;
    return {
      status: engine === 'down' || lags ? 'degraded' : 'up',
      database: 'up',
      temporal: engine,
      ...partsOf(progress),
    };
  }
}

const nothing: Health = {
  status: 'down',
  database: 'down',
  temporal: 'down',
  sequencer: null,
  projections: [],
};

function partsOf({ head, queued, oldestQueuedMs, followers }: Progress) {
  return {
    sequencer: { queued, oldestMs: oldestQueuedMs },
    projections: followers.map(({ name, position }) => ({
      name,
      position,
      head,
      lagEvents: Math.max(0, head - position),
    })),
  };
}

/** Null where it fails or does not come in time. */
async function inTime<Value>(asked: Promise<Value>): Promise<Value | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE_MS);
  });
  try {
    return await Promise.race([asked, late]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
    asked.catch(() => undefined);
  }
}
