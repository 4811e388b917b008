import { createRecordActivities } from '@jishi/activities';
import type { OpenRecord } from '@jishi/commands';
import {
  createFollower,
  createIncidents,
  createObservations,
  createSequencer,
  type SequencedEvent,
} from '@jishi/event-store';
import type { Log } from '@jishi/platform/logging';
import { createListingProjector, listingFollower } from '@jishi/read-models';
import type { Temporal } from '@jishi/temporal/client';
import { createWorkers, type WorkersOptions } from '@jishi/temporal/worker';
import { every } from './every.js';
import { housekeeping } from './housekeeping.js';
import type { Part } from './part.js';
import { calendarPolicy } from './policies/calendar.policy.js';
import { meetingOutcomePolicy } from './policies/meeting-outcome.policy.js';
import { personFactPolicy } from './policies/person-fact.policy.js';
import { quotaPolicy } from './policies/quota.policy.js';
import { createReconciler } from './reconciler/reconciler.js';
import { sweep } from './reconciler/sweep.js';
import { createRelay } from './relay/relay.js';

export type { Part };

export interface PartsOptions {
  readonly record: OpenRecord;
  readonly temporal: Temporal;
  readonly bundle: WorkersOptions['bundle'];
  readonly log: Log;
  /** Called when the process is of no use any more. */
  readonly onFailure: (error: unknown) => void;
}

/** Everything that runs in the worker process, in the order in which it starts; it stops the other way round. */
export function createParts(options: PartsOptions): readonly Part[] {
  const { pool } = options.record;
  return [
    { name: 'sequencer', ...createSequencer(pool, { onError: errorsOf(options) }) },
    ...projections(options),
    ...orchestration(options),
    ...policies(options),
    every({
      name: 'housekeeping',
      seconds: MINUTE,
      work: () => housekeeping(options.record),
      onError: errorsOf(options),
    }),
  ];
}

const BATCH = 500;
const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;

/** Lists, from the global order. */
function projections(options: PartsOptions): readonly Part[] {
  const { pool, reader, library } = options.record;
  const listing = createListingProjector({
    pool,
    library,
    readStream: (stream, range) => reader.readStream(stream, range),
  });
  return [following(options, listingFollower, (events) => listing.handle(events))];
}

/** Workers, the sweep that sees at start-up what they should carry, the relay, and who looks after them. */
function orchestration(options: PartsOptions): readonly Part[] {
  const { record, temporal, bundle, log, onFailure } = options;
  const incidents = createIncidents(record.pool);
  const observations = createObservations(record.pool);
  const activities = createRecordActivities({ ...record, observations, incidents });
  const looking = { record, temporal, incidents, observations, log };
  const sweepAll = () => sweep(looking);
  const onError = errorsOf(options);
  return [
    {
      name: 'workers',
      ...createWorkers({ temporal: temporal.options, activities, bundle, onFailure }),
    },
    { name: 'first sweep', start: sweepAll, stop: () => Promise.resolve() },
    createRelay({ record, temporal, log }),
    every({ name: 'reconciler', seconds: MINUTE, work: createReconciler(looking), onError }),
    every({ name: 'nightly sweep', seconds: DAY, work: sweepAll, onError }),
  ];
}

/** What happened elsewhere and concerns a case reaches it as a command. */
function policies(options: PartsOptions): readonly Part[] {
  const { record, log } = options;
  const incidents = createIncidents(record.pool);
  const judging = { record, commands: record.commands, incidents, log };
  return [
    following(options, 'policy/meeting-outcome', meetingOutcomePolicy(judging)),
    following(options, 'policy/calendar', calendarPolicy(judging)),
    following(options, 'policy/quota', quotaPolicy(judging)),
    following(options, 'policy/person-fact', personFactPolicy(judging)),
  ];
}

function following(
  options: PartsOptions,
  name: string,
  handle: (events: SequencedEvent[]) => Promise<void>,
): Part {
  const { pool } = options.record;
  const onError = errorsOf(options);
  return { name, ...createFollower({ pool, name, handle, batch: BATCH, onError }) };
}

function errorsOf({ log }: PartsOptions) {
  return (error: unknown) => log.warn({ err: error }, 'it is tried again');
}
