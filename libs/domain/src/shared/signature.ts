import type { IsoDate } from './event.js';
import type { Sealed } from './sealed.js';

/**
 * A signature is given in person, by an act with a fresh sign-in, or on paper: a scan, with the signer
 * as a registered person. The recorder of a paper signature is never its signer.
 */
export type Signature =
  | { readonly kind: 'in-person' }
  | {
      readonly kind: 'paper';
      readonly signer: string;
      readonly scan: Sealed;
      readonly signedOn: IsoDate;
    };

export type PaperSignature = Extract<Signature, { readonly kind: 'paper' }>;

/** What SYS-21 asks for when a fact that starts a statutory period is entered late. */
export type LateEntry = { readonly proof: Sealed; readonly secondSigner: PaperSignature };

/** The registered person who signs, or null where the actor is linked to none. */
export function signerOf(
  signature: Signature,
  actor: { readonly personId: string | null },
): string | null {
  return signature.kind === 'paper' ? signature.signer : actor.personId;
}
