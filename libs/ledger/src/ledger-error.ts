/** What a ledger function refuses; recognise it by `code`, never by `instanceof`. */
export type LedgerErrorCode =
  /** Not JSON: `undefined`, a function, a bigint, NaN or an infinity, a Map, a Date. */
  | 'not-json'
  /** Half of a surrogate pair, which has no UTF-8 bytes. */
  | 'lone-surrogate'
  /** U+0000, which PostgreSQL can't store in text. */
  | 'nul-character'
  /** Nested deeper than any value of ours. */
  | 'too-deep'
  /** A stored column whose value can't stand in a record at all. */
  | 'malformed';

/** An input that has no canonical bytes. `path` says where in the value it stands, e.g. `$.roster[3].name`. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError';

  constructor(
    readonly code: LedgerErrorCode,
    readonly path: string,
  ) {
    super(`${code} at ${path}`);
  }
}
