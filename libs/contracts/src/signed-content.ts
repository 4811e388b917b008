import type { Json, JsonObject } from '@jishi/domain';

/** What a signing act says, as its fresh sign-in is bound to it. */
export interface SigningAct {
  /** The kind of thing as in the URL, `cases`. */
  readonly things: string;
  /** Null where the act begins the thing. */
  readonly id: string | null;
  readonly act: string;
  /** As it is sent, documents by reference and hash, so that it names the version that was signed. */
  readonly data: Json;
  readonly occurredOn: string | null;
}

/**
 * The object whose RFC 8785 text, hashed with SHA-256 and written in base64url, is the nonce of the
 * sign-in. Both sides compute it, so that a sign-in for one act can sign no other.
 */
export function signedContent({ things, id, act, data, occurredOn }: SigningAct): JsonObject {
  return { purpose: 'jishi/signing-act/1', things, id, act, data, occurredOn };
}
