import { type ActResult, invalid } from './decision.js';
import { type Signature, signerOf } from './signature.js';

/**
 * The person who signs. A signature cannot stand in person by an account of no registered person; one on
 * paper has been looked at before the act (`unusableSignature`).
 */
export function knownSigner(
  signature: Signature,
  { actor }: { readonly actor: { readonly personId: string | null } },
): { readonly signer: string } | (ActResult & { readonly kind: 'invalid' }) {
  const signer = signerOf(signature, actor);
  return signer === null ? invalid('signature', 'unknown') : { signer };
}
