import { createHash } from 'node:crypto';
import type { JsonObject, Refusal } from '@jishi/domain';
import type {
  Attempts,
  AttemptWindow,
  ClockReading,
  EventReader,
  StoreClock,
} from '@jishi/event-store';
import type { Appender, AppendRequest } from '@jishi/event-store/append';
import { canonicalJson } from '@jishi/ledger';
import { type Recording, refusedAppend } from './appends.js';
import { countAppend, stoppedAppend } from './attempt-appends.js';

/** Refused attempts of one actor on one stream in an hour; one more is stopped (429). */
export const MOST_ATTEMPTS = 30;

/** How long an equal attempt waits for the first one's number, which is being recorded at this moment. */
const WAITS = 40;
const WAIT_MS = 25;

export interface RefusalParts {
  readonly attempts: Pick<Attempts, 'note'>;
  readonly reader: Pick<EventReader, 'answerOf'>;
}

export interface Refusing {
  readonly recording: Recording;
  readonly by: 'may-not-act' | 'rule';
  readonly refusals: readonly Refusal[];
}

/** What is to be appended for a refusal, and until when the actor is stopped instead of answered. */
export interface RefusalAppend {
  readonly append: AppendRequest;
  readonly stoppedUntil: string | null;
}

/**
 * Equal refusals within ten minutes share the record and the number of the first; a flood is stopped
 * and recorded once. The product's own refusals are incidents, which nobody has to be kept from.
 */
export async function refusalAppend(
  parts: RefusalParts,
  refusing: Refusing,
): Promise<RefusalAppend> {
  const { recording, by, refusals } = refusing;
  const whole = refusedAppend(recording, by, refusals);
  if (recording.request.asker.kind === 'product') return { append: whole, stoppedUntil: null };
  const noted = await parts.attempts.note(attemptOf(refusing), MOST_ATTEMPTS);
  switch (noted.kind) {
    case 'first':
      return { append: whole, stoppedUntil: null };
    case 'stopped':
      return { append: stoppedAppend(whole, recording, noted), stoppedUntil: noted.until };
    case 'alike': {
      const number = await numberOf(parts.reader, noted.opener);
      // The first one never came to be recorded, so this one is.
      if (number === null) return { append: whole, stoppedUntil: null };
      return { append: sharing(whole, number), stoppedUntil: null };
    }
  }
}

/** The answer is kept for its own command id, as for every other command; there is no event. */
function sharing(whole: AppendRequest, number: string): AppendRequest {
  return { ...whole, writes: [], answer: { ...whole.answer, number } };
}

function attemptOf({ recording, by, refusals }: Refusing) {
  const { request, actor, command, loaded, reading } = recording;
  const rules = refusals.map(({ rule, reason, candidateId = '' }) => [rule, reason, candidateId]);
  const head = loaded.target.version;
  const likeness = canonicalJson([actor.actorId, request.stream, command.name, by, rules, head]);
  return {
    commandId: request.commandId,
    actor: actor.actorId,
    stream: request.stream,
    likeness: createHash('sha256').update(likeness).digest('hex'),
    at: reading.now,
  };
}

async function numberOf(reader: RefusalParts['reader'], opener: string): Promise<string | null> {
  for (let tries = 0; tries < WAITS; tries += 1) {
    const kept = await reader.answerOf(opener);
    if (kept) return refusedNumber(kept.answer);
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
  }
  return null;
}

function refusedNumber({ kind, token }: JsonObject): string | null {
  return kind === 'refused' && typeof token === 'string' ? token : null;
}

interface Closing {
  readonly attempts: Attempts;
  readonly appender: Pick<Appender, 'append'>;
  readonly reader: EventReader;
  readonly clock: Pick<StoreClock, 'now'>;
  readonly buildId: string;
}

/**
 * Records how often each refusal was repeated whose ten minutes are over, and forgets attempts older
 * than an hour. Called by the worker; being called twice records nothing twice.
 */
export async function closeRefusalWindows(parts: Closing): Promise<void> {
  const reading = await parts.clock.now();
  for (const window of await parts.attempts.uncounted(reading.now)) {
    if (await recordCount(parts, window, reading)) await parts.attempts.counted(window.opener);
  }
  await parts.attempts.sweep(reading.now);
}

/** False where the clock was moved meanwhile: the next round counts it. */
async function recordCount(
  { reader, appender, buildId }: Closing,
  window: AttemptWindow,
  reading: ClockReading,
): Promise<boolean> {
  const opener = await reader.answerOf(window.opener);
  const number = opener && refusedNumber(opener.answer);
  // The first one was never refused in the end, so there is nothing to count on.
  if (number === null) return true;
  const result = await appender.append(countAppend({ ...window, number, reading, buildId }));
  return result.kind !== 'conflict';
}
