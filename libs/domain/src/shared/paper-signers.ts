import type { Registers } from '../registers/registers.js';
import { type ActResult, invalid } from './decision.js';
import type { IsoDate } from './event.js';
import type { Json } from './json.js';
import type { PaperSignature } from './signature.js';

/** A signature on paper, with the place of the act's input at which it stands. */
export interface NamedSignature {
  readonly field: string;
  readonly signature: PaperSignature;
}

/** Every paper signature that an act's input names, a second signer's among them. */
export function paperSignaturesIn(
  data: Json,
  path: readonly string[] = [],
): readonly NamedSignature[] {
  if (data === null || typeof data !== 'object') return [];
  if (isPaper(data)) return [{ field: path.join('.'), signature: data }];
  return Object.entries(data).flatMap(([key, value]) => paperSignaturesIn(value, [...path, key]));
}

/** The streams that these signatures need: a paper's signer is a registered person. */
export function readsOfSignatures(data: Json): readonly string[] {
  return paperSignaturesIn(data).map(({ signature }) => `person/${signature.signer}`);
}

/**
 * Why a paper signature in the input is none, or null: nobody known signed, the recorder did himself, or
 * it is dated on a day to come.
 */
export function unusableSignature(
  data: Json,
  {
    actor,
    registers,
    today,
  }: {
    readonly actor: { readonly personId: string | null };
    readonly registers: Registers;
    readonly today: IsoDate;
  },
): (ActResult & { readonly kind: 'invalid' }) | null {
  for (const { field, signature } of paperSignaturesIn(data)) {
    const { signer, signedOn } = signature;
    if (registers.persons[signer]?.status !== 'registered')
      return invalid(`${field}.signer`, 'unknown');
    if (signer === actor.personId) return invalid(`${field}.signer`, 'own-signature');
    if (signedOn > today) return invalid(`${field}.signedOn`, 'in-future');
  }
  return null;
}

function isPaper(data: object): data is PaperSignature {
  return 'kind' in data && data.kind === 'paper' && 'signer' in data;
}
