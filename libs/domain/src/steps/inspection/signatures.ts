import type { IntegrityOffice } from './commands.js';
import type { InspectionFacts } from './events.js';

/** The version of a candidate's integrity conclusion that stands, with the signers of that version. */
export type SignedConclusion = {
  readonly version: number;
  readonly signers: { readonly [Office in IntegrityOffice]: string | null };
};

/** Null where no conclusion is recorded. A new version has no signature yet. */
export function signedConclusion(
  { conclusions, conclusionSignatures = {} }: InspectionFacts,
  candidateId: string,
): SignedConclusion | null {
  const version = conclusions?.[candidateId]?.documentVersion;
  if (version === undefined) return null;
  const signerAs = (office: IntegrityOffice) =>
    conclusionSignatures[`${candidateId}/${version}/${office}`]?.signer ?? null;
  return {
    version,
    signers: {
      secretary: signerAs('secretary'),
      'discipline-secretary': signerAs('discipline-secretary'),
    },
  };
}

/** The members of the team who have not signed the report that stands; null where none is recorded. */
export function membersToSign(
  { team, reports, reportSignatures = {} }: InspectionFacts,
  candidateId: string,
): readonly string[] | null {
  const version = reports?.[candidateId]?.documentVersion;
  if (version === undefined) return null;
  return (team?.members ?? [])
    .map((member) => member.personId)
    .filter((personId) => !reportSignatures[`${candidateId}/${version}/${personId}`]);
}
