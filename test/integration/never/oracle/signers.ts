import type { Row } from './evidence.js';
import { failing } from './evidence.js';
import { personOf } from './office.js';

interface Signed {
  readonly kind?: string;
  readonly signer?: string;
}

/** Acts that two different persons sign. */
const pairs: { readonly [type: string]: readonly [string, string] } = {
  PaperBallotRecorded: ['scrutineer', 'counter'],
  ProbationAssessed: ['assessor', 'signature'],
  CaseHandedOver: ['signature', 'secondSigner'],
  ProcedureMoved: ['signature', 'secondSigner'],
};

/** No act for two was signed by one; a gate signed act by act is looked at where it is judged. */
export function signedByTwo(rows: readonly Row[]): readonly string[] {
  return rows.flatMap((row) => {
    const fields = pairs[row.type];
    if (!fields) return [];
    const [one, other] = fields.map((field) =>
      signerOf(row, row.data[field] as Signed | undefined),
    );
    return failing([
      [one !== undefined && other !== undefined, `${row.type} lacks a signature`],
      [one !== other, `${row.type}: one person signed twice`],
    ]);
  });
}

/** Who signs in person is the actor. */
function signerOf({ actor }: Row, signature: Signed | undefined): string | undefined {
  if (signature === undefined) return undefined;
  return signature.signer ?? personOf(actor);
}
