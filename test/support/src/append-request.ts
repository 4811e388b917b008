import type { JsonObject, NewEvent } from '@jishi/domain';
import type { ClockReading } from '@jishi/event-store';
import type { AppendRequest, StreamWrite } from '@jishi/event-store/append';

const DIGEST = 'd1'.repeat(32);

type Parts = Partial<AppendRequest> & Pick<AppendRequest, 'commandId' | 'decidedAt'>;

/** An append of which the spec says only what matters to it. */
export function appendRequest(parts: Parts): AppendRequest {
  return {
    requestDigest: DIGEST,
    writes: [],
    reads: [],
    envelope: {
      actor: 'actor-1',
      actingRole: 'officer',
      actingFor: null,
      command: { type: 'note', now: parts.decidedAt.now },
      inputs: { streams: [], vault: [] },
      procedureVersion: 'p.1',
      rulesVersion: '2019.1',
      buildId: 'build-1',
      correlationId: parts.commandId,
      causationId: null,
    },
    answer: { kind: 'accepted' },
    vault: [],
    ...parts,
  };
}

/** An event of a type that no store treats in a special way. */
export function noted(data: JsonObject = {}): NewEvent {
  return { type: 'Noted', schemaVersion: 1, data };
}

/** One event more on a stream. */
export function write(
  stream: string,
  expected: StreamWrite['expected'],
  ...events: NewEvent[]
): StreamWrite {
  return { stream, expected, events: events.length > 0 ? events : [noted()] };
}

/** The recorded command that moves a simulated store's clock. */
export function advanceClock(
  commandId: string,
  bySeconds: number,
  decidedAt: ClockReading,
): AppendRequest {
  const moved: NewEvent = { type: 'ClockAdvanced', schemaVersion: 1, data: { bySeconds } };
  return appendRequest({ commandId, decidedAt, writes: [write('clock', 'any', moved)] });
}
