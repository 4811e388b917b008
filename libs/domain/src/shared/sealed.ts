/**
 * A personal fact, free text or file: it stands in the vault, the record holds only its address and
 * a salted hash, so that erasing it leaves every proof valid.
 */
export type Sealed = {
  readonly ref: string;
  readonly hash: string;
};
