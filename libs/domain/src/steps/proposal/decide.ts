import { firstNotIn } from '../../case/candidate-list.js';
import { reservePlaces } from '../../case/places.js';
import { type ActResult, events, invalid } from '../../shared/decision.js';
import { inFuture } from '../../shared/in-future.js';
import { type ActInput, act } from '../../shared/step-module.js';
import type {
  AdoptProposal,
  AnnounceNominationResult,
  CheckPriorReport,
  Nominate,
  RecordCommunication,
  RecordInitialSuggestion,
  RecordReportToPrincipal,
  RecordWorkPlan,
  ReviewQualification,
} from './commands.js';
import { proposalEvent } from './events.js';
import { announceResult, nominate, nominatorStream } from './nominations.js';
import { reviewQualification } from './qualification.js';

export const proposalActs = {
  'record-initial-suggestion': act<RecordInitialSuggestion>(
    { zh: '记录初步建议', en: 'Record initial suggestion' },
    recordSuggestion,
  ),
  'record-report-to-principal': act<RecordReportToPrincipal>(
    { zh: '记录向主要领导报告', en: 'Record report to the principal' },
    recordReport,
  ),
  'record-communication': act<RecordCommunication>(
    { zh: '记录沟通酝酿', en: 'Record communication' },
    recordCommunication,
  ),
  'record-work-plan': act<RecordWorkPlan>(
    { zh: '记录工作方案', en: 'Record work plan' },
    recordWorkPlan,
  ),
  nominate: act<Nominate>({ zh: '记录提名', en: 'Record nomination' }, nominate, (data) => [
    nominatorStream(data),
  ]),
  'review-qualification': act<ReviewQualification>(
    { zh: '提名资格审查', en: 'Review qualification' },
    reviewQualification,
  ),
  'announce-nomination-result': act<AnnounceNominationResult>(
    { zh: '通报提名结果', en: 'Announce nomination result' },
    announceResult,
  ),
  'check-prior-report': act<CheckPriorReport>(
    { zh: '核对任前报告事项', en: 'Check prior-report matters' },
    ({ data }) => events(proposalEvent('PriorReportChecked', data)),
  ),
  'adopt-proposal': act<AdoptProposal>({ zh: '提出动议', en: 'Adopt proposal' }, adopt),
};

function recordSuggestion(input: ActInput<RecordInitialSuggestion>): ActResult {
  const { data, state } = input;
  const elsewhere = (data.posts ?? []).findIndex(
    (postId) => !state.posts.some((post) => post.postId === postId),
  );
  if (elsewhere >= 0) return invalid(`posts.${elsewhere}`, 'unknown');
  const stranger = firstNotIn(state, data.intendedPersons ?? []);
  if (stranger >= 0) return invalid(`intendedPersons.${stranger}`, 'unknown');
  const recorded = proposalEvent('InitialSuggestionRecorded', data);
  return inFuture(input, 'draftedOn') ?? events({ ...recorded, occurredOn: data.draftedOn });
}

function recordReport(input: ActInput<RecordReportToPrincipal>): ActResult {
  const { data } = input;
  const reported = proposalEvent('ProposalReported', data);
  return inFuture(input, 'reportedOn') ?? events({ ...reported, occurredOn: data.reportedOn });
}

function recordCommunication(input: ActInput<RecordCommunication>): ActResult {
  const { data } = input;
  const communicated = proposalEvent('ProposalCommunicated', data);
  return (
    inFuture(input, 'communicatedOn') ??
    events({ ...communicated, occurredOn: data.communicatedOn })
  );
}

function recordWorkPlan(input: ActInput<RecordWorkPlan>): ActResult {
  const { data } = input;
  const planned = proposalEvent('WorkPlanRecorded', data);
  return inFuture(input, 'plannedOn') ?? events({ ...planned, occurredOn: data.plannedOn });
}

/** The places are taken in the posts' own streams by the same append, so no other case can take them as well (E11). */
function adopt({ data, state, registers }: ActInput<AdoptProposal>): ActResult {
  return {
    kind: 'events',
    events: [proposalEvent('ProposalAdopted', data)],
    also: reservePlaces(state, registers),
  };
}
