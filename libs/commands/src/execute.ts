import type { Command } from '@jishi/domain';
import type { ClockReading } from '@jishi/event-store';
import type { AppendRequest } from '@jishi/event-store/append';
import { answerWithoutJudgement, fromKept, unreadable } from './answers.js';
import { acceptedAppend, eventsOf, type Recording, readBy } from './appends.js';
import type { CommandDependencies, Commands } from './commands.js';
import { decide, type Standing, standingOf } from './judging.js';
import { type Loaded, type Loading, load } from './loading.js';
import { createOpenedPersons } from './opened-persons.js';
import { type ReadRequest, readRequest } from './reading.js';
import { type Refusing, refusalAppend } from './refusals.js';
import { rehearsed } from './rehearsing.js';
import type { CommandAnswer, CommandRequest } from './request.js';
import { type SealedData, seal, unusablePiece } from './sealing.js';
import { stillStands, untilSettled } from './standing-still.js';
import { StateCache } from './state-cache.js';
import { createTurns } from './turns.js';

/** The one path by which anything is recorded. */
export function createCommands(dependencies: CommandDependencies): Commands {
  const cache = new StateCache(dependencies.reader);
  // Many that want the same, as the next number of a unit, would outrun each other try after try.
  const inTurn = createTurns();
  const parts: Parts = { ...dependencies, cache, persons: createOpenedPersons(dependencies.vault) };
  return {
    async execute(request) {
      const read = readRequest(request, dependencies.digestKey);
      if ('problems' in read) return { kind: 'unreadable', problems: read.problems };
      const attempt: Attempt = { request, read, sealed: null };
      return untilSettled((isFirst) =>
        isFirst ? once(parts, attempt) : inTurn(() => once(parts, attempt)),
      );
    },
    async rehearse(request) {
      const read = readRequest(request, dependencies.digestKey);
      if ('problems' in read) return { kind: 'unreadable', problems: read.problems };
      return untilSettled(() => rehearsed(parts, request, read));
    },
  };
}

type Parts = CommandDependencies & Loading & { readonly cache: StateCache };

interface Attempt {
  readonly request: CommandRequest;
  readonly read: ReadRequest;
  /** Sealed once, however often it is decided. */
  sealed: SealedData | null;
}

/** One try: load, judge, append. `moved` where something read no longer stands. */
async function once(parts: Parts, attempt: Attempt): Promise<CommandAnswer | 'moved'> {
  const { request, read } = attempt;
  const reading = await parts.clock.now();
  const command: Command = { name: request.name, data: read.data, occurredOn: request.occurredOn };
  const { stream, asker } = request;
  const loaded = await load(parts, { stream, command, asker, now: reading.now });
  const asking = { loaded, command, asker, now: reading.now };
  const standing = standingOf(asking, parts.library);
  if (standing.kind === 'may-act') return act(parts, attempt, { loaded, standing, reading });
  if (standing.kind !== 'may-not-act')
    return unrecorded(parts, attempt, loaded, answerWithoutJudgement(standing.kind));
  const recording = {
    ...base(parts, attempt, { loaded, reading }),
    command: withoutData(command),
    ...standing,
  };
  const { refusals } = standing;
  return refuse(parts, attempt, { recording, by: 'may-not-act', refusals });
}

interface Standpoint {
  readonly loaded: Loaded;
  readonly standing: Extract<Standing, { kind: 'may-act' }>;
  readonly reading: ClockReading;
}

async function act(
  parts: Parts,
  attempt: Attempt,
  at: Standpoint,
): Promise<CommandAnswer | 'moved'> {
  const { request } = attempt;
  const { loaded, standing, reading } = at;
  if (request.expected !== null && request.expected !== loaded.target.version) {
    return unrecorded(parts, attempt, loaded, { kind: 'stale', version: loaded.target.version });
  }
  const sealed = (attempt.sealed ??= await seal(attempt.read.data, parts.vault));
  const command: Command = {
    name: request.name,
    data: sealed.data,
    occurredOn: request.occurredOn,
  };
  const { decision } = decide(
    { loaded, command, asker: request.asker, now: reading.now },
    standing,
    parts.library,
  );
  const recording: Recording = { ...base(parts, attempt, at), command, ...standing };
  switch (decision.kind) {
    case 'accepted':
      return accept(parts, attempt, loaded, acceptedAppend(recording, decision, sealed.vault));
    case 'refused':
      return refuse(parts, attempt, { recording, by: 'rule', refusals: decision.refusals });
    case 'opening':
      return unrecorded(parts, attempt, loaded, { kind: 'opening', retryAfterSeconds: 1 });
    case 'invalid':
      return unrecorded(parts, attempt, loaded, unreadable(decision.field, decision.problem));
  }
}

/** A piece of the vault that the command may not name is found out by the append itself. */
async function accept(
  parts: Parts,
  attempt: Attempt,
  loaded: Loaded,
  request: AppendRequest,
): Promise<CommandAnswer | 'moved'> {
  try {
    return await append(parts, attempt, request);
  } catch (error) {
    const field = unusablePiece(attempt.read.data, error);
    if (field === null) throw error;
    return unrecorded(parts, attempt, loaded, unreadable(field, 'not-pending'));
  }
}

function base(
  parts: Parts,
  { request, read }: Attempt,
  at: { readonly loaded: Loaded; readonly reading: ClockReading },
) {
  return {
    request,
    digest: read.digest,
    loaded: at.loaded,
    reading: at.reading,
    buildId: parts.buildId,
  };
}

/** A refusal of somebody who may not act keeps the act's name alone: nothing of his input is sealed or stored. */
function withoutData(command: Command): Command {
  return { ...command, data: {} };
}

async function refuse(
  parts: Parts,
  attempt: Attempt,
  refusing: Refusing,
): Promise<CommandAnswer | 'moved'> {
  const refusal = await refusalAppend(parts, refusing);
  const answer = await append(parts, attempt, refusal.append);
  // What has moved is judged anew, and may well be accepted.
  if (answer === 'moved') await parts.attempts.forget(attempt.request.commandId);
  if (answer === 'moved' || refusal.stoppedUntil === null) return answer;
  return { kind: 'throttled', until: refusal.stoppedUntil };
}

async function append(
  parts: Parts,
  attempt: Attempt,
  request: AppendRequest,
): Promise<CommandAnswer | 'moved'> {
  const result = await parts.appender.append(request);
  parts.clock.observe('clock' in result ? result.clock : await parts.clock.now());
  if (result.kind === 'key-reused') return { kind: 'key-reused' };
  if (result.kind === 'conflict') {
    await parts.cache.refresh(readBy(request, result.heads));
    return 'moved';
  }
  if (result.kind === 'appended') parts.cache.advance(eventsOf(request, result));
  return fromKept(result.answer, result.kind === 'repeated', attempt.request);
}

/**
 * An answer that leaves no trace is given only on what still stands, and only where the request was
 * not answered before: an earlier success has moved the state under its own repetition.
 */
async function unrecorded(
  parts: Parts,
  { request, read }: Attempt,
  loaded: Loaded,
  answer: CommandAnswer,
): Promise<CommandAnswer | 'moved'> {
  const kept = await parts.reader.answerOf(request.commandId);
  if (kept) {
    return kept.requestDigest === read.digest
      ? fromKept(kept.answer, true, request)
      : { kind: 'key-reused' };
  }
  return (await stillStands(parts, loaded)) ? answer : 'moved';
}
