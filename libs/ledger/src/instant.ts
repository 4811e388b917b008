import type { Instant } from '@jishi/domain';
import { LedgerError } from './ledger-error.js';

const INSTANT = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)\.(\d{6})Z$/;

/** Microseconds since 1970-01-01T00:00:00Z, as they are hashed. @throws LedgerError `malformed` */
export function microseconds(instant: Instant): bigint {
  const [, year, month, day, hour, minute, second, micros] = (INSTANT.exec(instant) ?? []).map(Number);
  if (micros === undefined) throw new LedgerError('malformed', '$.recorded_at');
  const milliseconds = Date.UTC(year!, month! - 1, day, hour, minute, second);
  const value = BigInt(milliseconds) * 1_000n + BigInt(micros);
  // A month 13 or a minute 60 would run over into the next one and hash like another instant.
  if (instantOf(value) !== instant) throw new LedgerError('malformed', '$.recorded_at');
  return value;
}

/** The instant at so many microseconds since 1970-01-01T00:00:00Z. */
export function instantOf(micros: bigint): Instant {
  const rest = ((micros % 1_000_000n) + 1_000_000n) % 1_000_000n;
  const seconds = new Date(Number((micros - rest) / 1_000n)).toISOString().slice(0, 'YYYY-MM-DDThh:mm:ss'.length);
  return `${seconds}.${rest.toString().padStart(6, '0')}Z`;
}
