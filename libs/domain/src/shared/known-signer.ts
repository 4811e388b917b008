import type { Registers } from '../registers/registers.js';
import { type ActResult, invalid } from './decision.js';
import type { IsoDate } from './event.js';
import type { Signature } from './signature.js';

/** The stream that a signature needs: a paper's signer is a registered person. */
export function readsOfSignature(signature: Signature): readonly string[] {
  return signature.kind === 'paper' ? [`person/${signature.signer}`] : [];
}

/**
 * The person who signs. A signature cannot stand in person by an account of no registered person, nor
 * on paper by nobody known, by the recorder himself, or on a day to come.
 */
export function knownSigner(
  signature: Signature,
  {
    actor,
    registers,
    today,
  }: {
    readonly actor: { readonly personId: string | null };
    readonly registers: Registers;
    readonly today: IsoDate;
  },
): { readonly signer: string } | (ActResult & { readonly kind: 'invalid' }) {
  if (signature.kind === 'in-person')
    return actor.personId === null ? invalid('signature', 'unknown') : { signer: actor.personId };
  const { signer, signedOn } = signature;
  if (registers.persons[signer]?.status !== 'registered')
    return invalid('signature.signer', 'unknown');
  if (signer === actor.personId) return invalid('signature.signer', 'own-signature');
  return signedOn > today ? invalid('signature.signedOn', 'in-future') : { signer };
}
