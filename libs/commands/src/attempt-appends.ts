import { createHash } from 'node:crypto';
import type { JsonObject } from '@jishi/domain';
import type { AttemptWindow, ClockReading, NotedAttempt } from '@jishi/event-store';
import type { AppendRequest } from '@jishi/event-store/append';
import type { Recording } from './appends.js';
import { commandIds } from './command-ids.js';

type Stopped = Extract<NotedAttempt, { kind: 'stopped' }>;

/** One record of a flood, however long it lasts: its command is named by when it was first stopped. */
export function stoppedAppend(
  whole: AppendRequest,
  { request, actor }: Recording,
  { since }: Stopped,
): AppendRequest {
  const data = { actor: actor.actorId, since };
  return {
    ...byProduct(`throttled/${request.stream}/${actor.actorId}/${since}`, data, whole.decidedAt),
    writes: [written(request.stream, 'AttemptsThrottled', data)],
    envelope: { ...whole.envelope, ...product, command: { name: 'throttle', ...data } },
  };
}

/** How often a refusal was repeated, with the number of the one that is on record. */
export function countAppend(
  window: AttemptWindow & {
    readonly number: string;
    readonly reading: ClockReading;
    readonly buildId: string;
  },
): AppendRequest {
  const { opener, actor, stream, count, number, reading, buildId } = window;
  const data = { actor, number, count };
  return {
    ...byProduct(`counted/${opener}`, data, reading),
    writes: [written(stream, 'AttemptsCounted', data)],
    envelope: {
      ...product,
      command: { name: 'count-attempts', ...data, now: reading.now },
      inputs: { streams: [], vault: [] },
      procedureVersion: null,
      rulesVersion: null,
      buildId,
      correlationId: opener,
      causationId: opener,
    },
  };
}

const product = { actor: 'sys:policy', actingRole: 'policy', actingFor: null } as const;

function byProduct(what: string, data: JsonObject, decidedAt: ClockReading) {
  return {
    commandId: commandIds.ofProduct(what),
    requestDigest: createHash('sha256').update(what).digest('hex'),
    reads: [],
    answer: { kind: 'recorded', ...data },
    decidedAt,
    vault: [],
  };
}

function written(stream: string, type: string, data: JsonObject): AppendRequest['writes'][number] {
  return {
    stream: `refused/${stream}`,
    expected: 'any',
    events: [{ type, schemaVersion: 1, data }],
  };
}
