import { firstNotIn } from '../../case/candidate-list.js';
import { clockOf, countPeriod } from '../../case/clock.js';
import { firstUnregistered } from '../../registers/registered.js';
import { type ActResult, events, invalid } from '../../shared/decision.js';
import { inFuture } from '../../shared/in-future.js';
import { type ActInput, act } from '../../shared/step-module.js';
import type {
  ConcludeRecommendation,
  DropMeeting,
  ExemptFromRecommendation,
  RecordReferenceList,
  RecordTalks,
  RecordTally,
  SignTally,
} from './commands.js';
import { recommendationEvent, recommendationFacts } from './events.js';
import { recommendationValid } from './result.js';
import { recordTally, signTally } from './tally.js';

export const recommendationActs = {
  'record-talks': act<RecordTalks>(
    { zh: '记录谈话调研推荐', en: 'Record talks' },
    recordTalks,
    ({ talkers }) => talkers.map((personId) => `person/${personId}`),
  ),
  'record-reference-list': act<RecordReferenceList>(
    { zh: '记录参考名单', en: 'Record reference list' },
    recordReferenceList,
  ),
  'drop-meeting': act<DropMeeting>(
    { zh: '不再召开推荐会议', en: 'Drop the recommendation meeting' },
    dropMeeting,
  ),
  'record-tally': act<RecordTally>({ zh: '记录推荐结果', en: 'Record tally' }, recordTally),
  'sign-tally': act<SignTally>({ zh: '签署推荐结果', en: 'Sign tally' }, signTally),
  'conclude-recommendation': act<ConcludeRecommendation>(
    { zh: '汇总推荐结果', en: 'Conclude recommendation' },
    conclude,
  ),
  'exempt-from-recommendation': act<ExemptFromRecommendation>(
    { zh: '认定无需民主推荐', en: 'Determine that no recommendation is required' },
    exempt,
  ),
};

function recordTalks(input: ActInput<RecordTalks>): ActResult {
  const { data, state, registers } = input;
  const stranger = firstUnregistered(data.talkers, registers);
  if (stranger >= 0) return invalid(`talkers.${stranger}`, 'unknown');
  if (new Set(data.talkers).size < 2) return invalid('talkers', 'too-few');
  if (data.to < data.from) return invalid('to', 'too-early');
  const named = data.counts.map(({ candidateId }) => candidateId);
  const unknown = firstNotIn(state, named);
  if (unknown >= 0) return invalid(`counts.${unknown}.candidateId`, 'unknown');
  const tooMany = data.counts.findIndex((count) => count.named > data.asked);
  if (tooMany >= 0) return invalid(`counts.${tooMany}.named`, 'too-many');
  const held = recommendationEvent('RecommendationTalksHeld', data);
  return inFuture(input, 'to') ?? events({ ...held, occurredOn: data.to });
}

function recordReferenceList(input: ActInput<RecordReferenceList>): ActResult {
  const { data, state } = input;
  const unknown = firstNotIn(state, data.candidates);
  if (unknown >= 0) return invalid(`candidates.${unknown}`, 'unknown');
  const fixed = recommendationEvent('ReferenceListFixed', data);
  return inFuture(input, 'fixedOn') ?? events({ ...fixed, occurredOn: data.fixedOn });
}

function dropMeeting({ data, run }: ActInput<DropMeeting>): ActResult {
  if (recommendationFacts(run).tally) return invalid('document', 'not-applicable');
  return events(recommendationEvent('RecommendationMeetingDropped', data));
}

function conclude({
  data,
  state,
  run,
  step,
  calendar,
}: ActInput<ConcludeRecommendation>): ActResult {
  const facts = recommendationFacts(run);
  const last = [...(facts.talks ?? []).map(({ to }) => to), facts.tally?.meetingOn ?? ''];
  if (last.some((date) => data.resultDate < date)) return invalid('resultDate', 'too-early');
  const { to } = countPeriod(clockOf(step, recommendationValid), data.resultDate, calendar);
  const postIds = state.posts.map(({ postId }) => postId);
  const concluded = recommendationEvent('RecommendationConcluded', {
    ...data,
    validTo: to,
    postIds,
  });
  return events({ ...concluded, occurredOn: data.resultDate });
}

function exempt(input: ActInput<ExemptFromRecommendation>): ActResult {
  const determined = recommendationEvent('RecommendationNotRequired', input.data);
  return inFuture(input, 'consentedOn') ?? events(determined);
}
