import type { Json } from '@jishi/domain';
import { canonicalJson } from './canonical-json.js';
import { eventHash } from './event-hash.js';
import type { RawEvent } from './raw-event.js';

/** The `prev_hash` of a stream's first event. */
export const FIRST_PREV_HASH = '00'.repeat(32);

export type ChainCheck =
  /** A column holds what the record can't hold. */
  | 'malformed'
  /** The version isn't the next one: an event is missing, doubled, or of another stream. */
  | 'gap'
  /** `prev_hash` isn't the hash of the event before. */
  | 'link'
  /** The hashed columns don't give `hash`. */
  | 'hash'
  /** A column that follows from others doesn't: an event id, a JSON text not canonical, the jsonb copy. */
  | 'derived';

export type ChainVerdict =
  | {
      readonly kind: 'intact';
      readonly stream: string;
      readonly version: number;
      readonly hash: string;
    }
  | {
      readonly kind: 'altered';
      readonly stream: string;
      /** The first event at which the stream is not what was recorded. */
      readonly version: number;
      readonly check: ChainCheck;
    };

/** A head that was learned elsewhere (a checkpoint, an export), without which a cut tail can't show. */
export interface KnownHead {
  readonly version: number;
  readonly hash: string;
}

/** Checks a stream from its raw rows alone, given in order of version; never throws for what they hold. */
export function verifyChain(
  stream: string,
  events: readonly RawEvent[],
  known?: KnownHead,
): ChainVerdict {
  let hash = FIRST_PREV_HASH;
  let version = 0;
  for (const event of events) {
    version += 1;
    const check = failedCheck(event, { stream, version, hash });
    if (check) return { kind: 'altered', stream, version, check };
    hash = event.hash;
    if (known?.version === version && known.hash !== hash)
      return { kind: 'altered', stream, version, check: 'link' };
  }
  if (known && known.version > version)
    return { kind: 'altered', stream, version: version + 1, check: 'gap' };
  return { kind: 'intact', stream, version, hash };
}

interface Expected {
  readonly stream: string;
  readonly version: number;
  /** Of the event before. */
  readonly hash: string;
}

function failedCheck(event: RawEvent, expected: Expected): ChainCheck | undefined {
  if (event.stream !== expected.stream || event.version !== expected.version) return 'gap';
  if (event.prev_hash !== expected.hash) return 'link';
  try {
    if (eventHash(event) !== event.hash) return 'hash';
  } catch {
    return 'malformed';
  }
  return derivedHold(event) ? undefined : 'derived';
}

function derivedHold(event: RawEvent): boolean {
  const { event_id, command_id, data, command, inputs, data_json } = event;
  if (
    !event_id.startsWith(`${command_id}#`) ||
    !/^\d+$/.test(event_id.slice(command_id.length + 1))
  )
    return false;
  if (![data, command, inputs].every((text) => canonicalForm(text) === text)) return false;
  return data_json === undefined || canonicalForm(data_json) === data;
}

/** No text at all for what is no JSON. */
function canonicalForm(text: string): string | undefined {
  try {
    return canonicalJson(JSON.parse(text) as Json);
  } catch {
    return undefined;
  }
}
