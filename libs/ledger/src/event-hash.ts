import { sha256 } from '#sha256';
import { microseconds } from './instant.js';
import { LedgerError } from './ledger-error.js';
import { type Encoding, HASHED_COLUMNS, type RawEvent } from './raw-event.js';

const DOMAIN_TAG = 'jishi/event/1';
const NULL_FIELD = Uint8Array.of(0xff, 0xff, 0xff, 0xff);
const HEX = /^([0-9a-f]{2})*$/;
const utf8 = new TextEncoder();

/**
 * The hash of an event as docs/record.md specifies it byte by byte, in hex; the column `hash` is not looked at.
 * @throws LedgerError `malformed` when a column can't be encoded as specified
 */
export function eventHash(event: RawEvent): string {
  return toHex(sha256(hashedBytes(event)));
}

/** What goes into the hash: the domain tag, then each hashed column behind its length. */
function hashedBytes(event: RawEvent): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [utf8.encode(DOMAIN_TAG)];
  for (const { column, encoding, nullable } of HASHED_COLUMNS) {
    const value: unknown = event[column];
    if (value === null && nullable) {
      parts.push(NULL_FIELD);
      continue;
    }
    const bytes = ENCODERS[encoding](value);
    if (!bytes) throw new LedgerError('malformed', `$.${column}`);
    parts.push(bigEndian(4, bytes.length), bytes);
  }
  return concatenate(parts);
}

/** Each gives no bytes for a value that is none of its kind. */
const ENCODERS: Record<Encoding, (value: unknown) => Uint8Array | undefined> = {
  text: (value) => (typeof value === 'string' ? utf8.encode(value) : undefined),
  integer: (value) => (Number.isSafeInteger(value) ? bigEndian(8, value as number) : undefined),
  instant: (value) => (typeof value === 'string' ? bigEndian(8, microseconds(value)) : undefined),
  bytes: (value) => (typeof value === 'string' && HEX.test(value) ? fromHex(value) : undefined),
};

/** A signed integer in so many bytes. */
function bigEndian(size: 4 | 8, value: number | bigint): Uint8Array {
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  if (size === 4) view.setUint32(0, Number(value));
  else view.setBigInt64(0, BigInt(value));
  return bytes;
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function fromHex(hex: string): Uint8Array {
  return Uint8Array.from({ length: hex.length / 2 }, (_, at) =>
    Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16),
  );
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
