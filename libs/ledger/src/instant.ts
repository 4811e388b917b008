import type { Instant } from '@jishi/domain';
import { LedgerError } from './ledger-error.js';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.(\d{6})Z$/;
const TO_THE_SECOND = 'YYYY-MM-DDThh:mm:ss'.length;

/** Microseconds since 1970-01-01T00:00:00Z, as they are hashed. @throws LedgerError `malformed` */
export function microseconds(instant: Instant): bigint {
  const micros = INSTANT.exec(instant)?.[1];
  const milliseconds = Date.parse(`${instant.slice(0, TO_THE_SECOND)}Z`);
  if (micros === undefined || Number.isNaN(milliseconds)) {
    throw new LedgerError('malformed', '$.recorded_at');
  }
  const value = BigInt(milliseconds) * 1_000n + BigInt(micros);
  // A 30th of February or an hour 24 may run over into the next day and hash like another instant.
  if (instantOf(value) !== instant) throw new LedgerError('malformed', '$.recorded_at');
  return value;
}

/** The instant at so many microseconds since 1970-01-01T00:00:00Z. */
export function instantOf(micros: bigint): Instant {
  const rest = ((micros % 1_000_000n) + 1_000_000n) % 1_000_000n;
  const seconds = new Date(Number((micros - rest) / 1_000n)).toISOString().slice(0, TO_THE_SECOND);
  return `${seconds}.${rest.toString().padStart(6, '0')}Z`;
}
