import type {
  Actor,
  Command,
  Decision,
  Instant,
  JsonObject,
  Refusal,
  Sealed,
  StoredEvent,
  StreamVersion,
} from '@jishi/domain';
import type { ClockReading } from '@jishi/event-store';
import type { AppendRequest } from '@jishi/event-store/append';
import type { Governing } from './governing.js';
import type { Loaded } from './loading.js';
import { vaultInputsOf } from './opened-persons.js';
import type { CommandRequest } from './request.js';

/** What every append of a request has in common. */
export interface Recording {
  readonly request: CommandRequest;
  readonly digest: string;
  readonly loaded: Loaded;
  readonly command: Command;
  readonly actor: Actor;
  readonly governed: Governing;
  readonly reading: ClockReading;
  readonly buildId: string;
}

/** The append of an accepted decision; `named` is what the command itself put into the vault. */
export function acceptedAppend(
  recording: Recording,
  decision: Extract<Decision, { kind: 'accepted' }>,
  named: readonly Sealed[],
): AppendRequest {
  const target = { stream: recording.request.stream, events: decision.events };
  const writes = [target, ...decision.also].map((write) => ({
    ...write,
    expected: versionOf(recording.loaded.versions, write.stream),
  }));
  return {
    ...common(recording),
    writes,
    reads: recording.loaded.versions.filter(
      ({ stream }) => !writes.some((write) => write.stream === stream),
    ),
    answer: { kind: 'recorded', stream: recording.request.stream },
    vault: named,
  };
}

/**
 * A refusal is recorded beside the stream, and only if everything it was judged on still stands: a
 * stale cache must not put a false refusal on record.
 */
export function refusedAppend(
  recording: Recording,
  by: 'may-not-act' | 'rule',
  refusals: readonly Refusal[],
): AppendRequest {
  const data: JsonObject = {
    act: recording.command.name,
    by,
    refusals: refusals,
  };
  return {
    ...common(recording),
    writes: [
      {
        stream: `refused/${recording.request.stream}`,
        expected: 'any',
        events: [{ type: 'AttemptRefused', schemaVersion: 1, data }],
      },
    ],
    reads: recording.loaded.versions,
    answer: { kind: 'refused', stream: recording.request.stream, ...data },
    vault: [],
  };
}

function common(
  recording: Recording,
): Omit<AppendRequest, 'writes' | 'reads' | 'answer' | 'vault'> {
  const { request, command, actor, governed, loaded, reading } = recording;
  return {
    commandId: request.commandId,
    requestDigest: recording.digest,
    decidedAt: reading,
    envelope: {
      actor: actor.actorId,
      actingRole: actor.actingRole,
      actingFor: actor.actingFor,
      command: commandAsDecided(request.stream, command, reading.now),
      inputs: inputsOf(loaded),
      procedureVersion: procedureOf(governed),
      rulesVersion: governed.rulesVersion,
      buildId: recording.buildId,
      correlationId: request.correlationId,
      causationId: request.causationId,
    },
  };
}

/** Kept with every event, so that an auditor can decide it again. */
function commandAsDecided(stream: string, command: Command, now: Instant): JsonObject {
  return { stream, name: command.name, data: command.data, occurredOn: command.occurredOn, now };
}

function inputsOf(loaded: Loaded): JsonObject {
  const persons = Object.values(loaded.registers.persons);
  return {
    streams: loaded.versions.map(({ stream, version }) => ({ stream, version })),
    vault: vaultInputsOf(persons).map(({ ref, hash }) => ({ ref, hash })),
  };
}

function procedureOf({ definition }: Governing): string | null {
  return definition ? `${definition.id}@${definition.version}` : null;
}

/** @throws Error where a decision writes to a stream that it did not read: its version could not be guarded */
function versionOf(versions: readonly StreamVersion[], stream: string): number {
  const found = versions.find((each) => each.stream === stream);
  if (!found) throw new Error(`a decision writes to ${stream} without having read it`);
  return found.version;
}

/** The events of an append as they now stand, so that the next command need not read them again. */
export function eventsOf(
  request: AppendRequest,
  appended: { readonly recordedAt: Instant },
): readonly StoredEvent[] {
  const { actor, actingRole, actingFor } = request.envelope;
  const { commandId } = request;
  const stamp = {
    recordedAt: appended.recordedAt,
    actor,
    actingRole,
    actingFor,
    commandId,
    eventId: '',
  };
  return request.writes.flatMap(({ stream, expected, events }) =>
    expected === 'any'
      ? []
      : events.map((event, index) => ({
          ...event,
          ...stamp,
          stream,
          version: expected + index + 1,
        })),
  );
}

/** A stream that is written at any version, as that of refusals is, was not read and has no state. */
export function readBy(
  { writes }: AppendRequest,
  heads: readonly { readonly stream: string }[],
): readonly string[] {
  const unread = writes.filter(({ expected }) => expected === 'any').map(({ stream }) => stream);
  return heads.map(({ stream }) => stream).filter((stream) => !unread.includes(stream));
}
