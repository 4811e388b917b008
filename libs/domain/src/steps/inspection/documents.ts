import type { OpenedCase } from '../../case/state.js';
import { isIn } from '../../case/state.js';
import type { Registers } from '../../registers/registers.js';
import { type ActResult, events, invalid } from '../../shared/decision.js';
import { knownSigner } from '../../shared/known-signer.js';
import type { Signature } from '../../shared/signature.js';
import type { ActInput } from '../../shared/step-module.js';
import type {
  RecordInspectionReport,
  RecordIntegrityConclusion,
  SignInspectionReport,
  SignIntegrityConclusion,
} from './commands.js';
import { inspectionEvent, inspectionFacts } from './events.js';

export function recordConclusion({
  data,
  state,
  run,
}: ActInput<RecordIntegrityConclusion>): ActResult {
  if (!isIn(state, data.candidateId)) return invalid('candidateId', 'unknown');
  const documentVersion = next(inspectionFacts(run).conclusions?.[data.candidateId]);
  return events(inspectionEvent('IntegrityConclusionRecorded', { ...data, documentVersion }));
}

export function signConclusion(input: ActInput<SignIntegrityConclusion>): ActResult {
  const facts = signed(input);
  if ('kind' in facts) return facts;
  const { office } = input.data;
  const event = inspectionEvent('IntegrityConclusionSigned', { ...facts, office });
  return events({ ...event, occurredOn: facts.signedOn });
}

export function recordReport({ data, state, run }: ActInput<RecordInspectionReport>): ActResult {
  if (!isIn(state, data.candidateId)) return invalid('candidateId', 'unknown');
  const documentVersion = next(inspectionFacts(run).reports?.[data.candidateId]);
  return events(inspectionEvent('InspectionReportRecorded', { ...data, documentVersion }));
}

export function signReport(input: ActInput<SignInspectionReport>): ActResult {
  const facts = signed(input);
  if ('kind' in facts) return facts;
  const event = inspectionEvent('InspectionReportSigned', facts);
  return events({ ...event, occurredOn: facts.signedOn });
}

/** A conclusion is signed for the candidate's own unit. */
export function readsOfConclusion(
  { candidateId }: Pick<SignIntegrityConclusion, 'candidateId'>,
  state: OpenedCase,
  registers: Registers,
): readonly string[] {
  return state.candidates
    .filter((candidate) => candidate.candidateId === candidateId)
    .map((candidate) => ownUnitOf(candidate, registers))
    .filter((unitId) => unitId !== null)
    .map((unitId) => `unit/${unitId}`);
}

/** The unit to which the candidate belongs now; its secretaries answer for his integrity. */
export function ownUnitOf(
  { personId }: { readonly personId: string },
  registers: Registers,
): string | null {
  const person = registers.persons[personId];
  return person?.status === 'registered' ? person.unitId : null;
}

function next(before: { readonly documentVersion: number } | undefined): number {
  return (before?.documentVersion ?? 0) + 1;
}

type Signing = {
  readonly candidateId: string;
  readonly documentVersion: number;
  readonly signature: Signature;
};

/** What is recorded of a signature, in person on the day of the act. */
function signed(input: ActInput<Signing>) {
  const { candidateId, documentVersion, signature } = input.data;
  if (!isIn(input.state, candidateId)) return invalid('candidateId', 'unknown');
  const known = knownSigner(signature, input);
  if ('kind' in known) return known;
  const signedOn = signature.kind === 'paper' ? signature.signedOn : input.today;
  return { candidateId, documentVersion, signature, signer: known.signer, signedOn };
}
