import { type EventTable, put, set } from '../../case/fold.js';
import { type Fact, latestRun, type OpenedCase, type StepRun } from '../../case/state.js';
import type { IsoDate } from '../../shared/event.js';
import type {
  AdoptProposal,
  AnnounceNominationResult,
  CheckPriorReport,
  ExceptionalGround,
  Nominate,
  NominatorType,
  RecordCommunication,
  RecordInitialSuggestion,
  RecordReportToPrincipal,
  RecordWorkPlan,
  ReviewQualification,
} from './commands.js';
import type { Finding, Qualification } from './qualification.js';

/** A nomination with the post for which it was made. */
export type Nomination = Nominate & { readonly postId: string | null };

/** One nominee in a notice of the result, as the record had him on its day. */
export type AnnouncedNominee = {
  readonly candidateId: string;
  readonly postId: string | null;
  readonly nominatorTypes: readonly NominatorType[];
  /** Null where no review was made. */
  readonly qualification: Qualification | null;
};

export type ProposalEvents = {
  InitialSuggestionRecorded: RecordInitialSuggestion;
  ProposalReported: RecordReportToPrincipal;
  ProposalCommunicated: RecordCommunication;
  WorkPlanRecorded: RecordWorkPlan;
  CandidateNominated: Nomination;
  QualificationReviewed: ReviewQualification & {
    readonly reviewedOn: IsoDate;
    readonly qualification: Qualification;
    readonly findings: readonly Finding[];
  };
  NominationResultAnnounced: AnnounceNominationResult & {
    readonly nominees: readonly AnnouncedNominee[];
  };
  PriorReportChecked: CheckPriorReport;
  ProposalAdopted: AdoptProposal;
};

export const proposalEvents = {
  InitialSuggestionRecorded: { schemaVersion: 1, fold: set('suggestion') },
  ProposalReported: { schemaVersion: 1, fold: set('report') },
  ProposalCommunicated: { schemaVersion: 1, fold: set('communication') },
  WorkPlanRecorded: { schemaVersion: 1, fold: set('workPlan') },
  CandidateNominated: {
    schemaVersion: 1,
    fold: put('nominations', 'candidateId', 'nominatorType', 'nominator'),
  },
  QualificationReviewed: { schemaVersion: 1, fold: put('reviews', 'candidateId') },
  NominationResultAnnounced: { schemaVersion: 1, fold: set('announcement') },
  PriorReportChecked: { schemaVersion: 1, fold: set('priorReport') },
  ProposalAdopted: { schemaVersion: 1, fold: set('adoption') },
} as const satisfies EventTable;

export function proposalEvent<Type extends keyof ProposalEvents>(
  type: Type,
  data: ProposalEvents[Type],
) {
  return { type, schemaVersion: proposalEvents[type].schemaVersion, data } as const;
}

/** The facts of a run of the proposal, by the names in the fold table. */
export type ProposalFacts = {
  readonly suggestion?: Fact<RecordInitialSuggestion>;
  readonly report?: Fact<RecordReportToPrincipal>;
  readonly communication?: Fact<RecordCommunication>;
  readonly workPlan?: Fact<RecordWorkPlan>;
  readonly nominations?: { readonly [candidateAndNominator: string]: Fact<Nomination> };
  readonly reviews?: {
    readonly [candidateId: string]: Fact<ProposalEvents['QualificationReviewed']>;
  };
  readonly announcement?: Fact<ProposalEvents['NominationResultAnnounced']>;
  readonly priorReport?: Fact<CheckPriorReport>;
  readonly adoption?: Fact<AdoptProposal>;
};

export function proposalFacts(run: StepRun): ProposalFacts {
  return run.facts;
}

/** The nominations of one candidate, the latest by each nominator. */
export function nominationsOf(
  facts: ProposalFacts,
  candidateId: string,
): readonly Fact<Nomination>[] {
  return Object.values(facts.nominations ?? {}).filter((each) => each.candidateId === candidateId);
}

/** The ground on which a candidate's promotion is exceptional (art. 9); null where it is ordinary. */
export function exceptionalGround(
  state: OpenedCase,
  candidateId: string,
): ExceptionalGround | null {
  const run = latestRun(state, 'proposal');
  const nominations = run ? nominationsOf(proposalFacts(run), candidateId) : [];
  return nominations.find(({ exceptional }) => exceptional)?.exceptional ?? null;
}

/** The six parts of the initial suggestion, in the order of art. 13. */
export const suggestionParts = [
  'posts',
  'conditions',
  'scope',
  'manner',
  'procedure',
  'intendedPersons',
] as const;

export type SuggestionPart = (typeof suggestionParts)[number];
