import { type EventTable, put, set } from '../../case/fold.js';
import type { Fact, StepRun } from '../../case/state.js';
import type {
  AdoptProposal,
  Nominate,
  RecordCommunication,
  RecordInitialSuggestion,
  RecordReportToPrincipal,
  RecordWorkPlan,
} from './commands.js';

export type ProposalEvents = {
  InitialSuggestionRecorded: RecordInitialSuggestion;
  ProposalReported: RecordReportToPrincipal;
  ProposalCommunicated: RecordCommunication;
  WorkPlanRecorded: RecordWorkPlan;
  CandidateNominated: Nominate;
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
  readonly nominations?: { readonly [candidateAndNominator: string]: Fact<Nominate> };
  readonly adoption?: Fact<AdoptProposal>;
};

export function proposalFacts(run: StepRun): ProposalFacts {
  return run.facts;
}

/** The nominations of one candidate, the latest by each nominator. */
export function nominationsOf(facts: ProposalFacts, candidateId: string): readonly Nominate[] {
  return Object.values(facts.nominations ?? {}).filter((each) => each.candidateId === candidateId);
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
