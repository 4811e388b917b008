/** What the database refuses; recognise it by `code`, never by `instanceof`. */
export type StoreErrorCode =
  /** A vault object that the command names is not there. */
  | 'vault-missing'
  /** The clock of a real store, or a step that is not forward. */
  | 'clock-refused'
  /** An append inside somebody's transaction, or at another isolation level than READ COMMITTED. */
  | 'append-not-alone'
  /** The database holds a store of the other kind (real, simulated) than was asked for. */
  | 'store-kind'
  /** The program's login could become the owner, so that its grants would protect nothing. */
  | 'login-too-strong';

export class StoreError extends Error {
  override readonly name = 'StoreError';
  /** Of a missing vault object its address; null for everything else. */
  readonly detail: string | null;

  constructor(
    readonly code: StoreErrorCode,
    message: string,
    { cause, detail = null }: { readonly cause?: unknown; readonly detail?: string | null } = {},
  ) {
    super(message, { cause });
    this.detail = detail;
  }
}

/** The SQLSTATEs that our SQL functions raise, class `JS`. */
const CODES: Readonly<Record<string, StoreErrorCode>> = {
  JS001: 'append-not-alone',
  JS002: 'vault-missing',
  JS003: 'clock-refused',
};

/** An error of ours for what our SQL functions raise; anything else unchanged. */
export function asStoreError(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const code = CODES[String(error.code)];
  if (!code) return error;
  const detail = 'detail' in error && typeof error.detail === 'string' ? error.detail : null;
  return new StoreError(code, error.message, { cause: error, detail });
}
