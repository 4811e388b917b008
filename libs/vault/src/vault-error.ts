/** Why the vault could not do what it was asked; recognise it by `code`, never by `instanceof`. */
export type VaultErrorCode =
  /** More bytes than the caller allows. Nothing was kept. */
  | 'too-large'
  /** The master key is not 32 bytes. */
  | 'malformed-master-key'
  /** Another master key sealed this object. */
  | 'wrong-master-key'
  /** The key is gone without an erasure: the keys were not restored with the data. */
  | 'key-missing'
  /** What is stored is not what was sealed: changed, cut, swapped, or of another store. */
  | 'damaged'
  /** There is no object with this reference. */
  | 'not-found'
  /** A file was asked for where the reference is of a text or object, or the other way round. */
  | 'other-form'
  /** The upload took so long that the sweep of pending objects removed it. */
  | 'swept';

export class VaultError extends Error {
  override readonly name = 'VaultError';

  constructor(
    readonly code: VaultErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
