import { completedRun, forPost } from '../case/state.js';
import type { IsoDate } from '../shared/event.js';
import { recommendationFacts } from '../steps/recommendation/events.js';
import { recommendationResult } from '../steps/recommendation/result.js';
import { attestation } from './attested.js';
import { candidateOf, caseOf } from './case-input.js';
import type { RuleInput } from './input.js';
import { blocked, met, notApplicable, regulations, rule } from './rule.js';

/**
 * D07: candidates for inspection are fixed within a year of the result, its corresponding day
 * included. `field` names the act's input that says when; until it is known, the day is today.
 */
export const d07 = rule<RuleInput, { readonly field: string }>({
  id: 'D07',
  cites: regulations('16'),
  title: { zh: '推荐结果有效期', en: 'Validity of the recommendation' },
  judges: 'state',
  subject: 'case',
  whoCan: ['department-head'],
  parameters: { field: 'fixedOn' },
  reasons: {
    'no-result': {
      facts: { zh: '没有推荐结果', en: 'there is no result of a recommendation' },
      needed: { zh: '民主推荐', en: 'a recommendation' },
    },
    lapsed: {
      facts: {
        zh: '推荐结果日期{resultDate}，有效期至{validTo}，确定日期{fixedOn}',
        en: 'result of {resultDate} was valid to {validTo}; fixed on {fixedOn}',
      },
      needed: {
        zh: '退回民主推荐环节，重新推荐',
        en: 'a return to the recommendation and a new result',
      },
    },
  },
  check: (input, { field }) => {
    const { state } = caseOf(input);
    const run = completedRun(state, 'recommendation');
    if (run && recommendationFacts(run).notRequired) return notApplicable();
    const result = recommendationResult(state);
    if (!result) return blocked('no-result');
    const { resultDate, validTo } = result;
    const fixedOn = (input.act.data[field] ?? input.today) as IsoDate;
    const facts = { resultDate, validTo, fixedOn };
    return fixedOn <= validTo ? met(facts) : blocked('lapsed', facts);
  },
});

/** D08: a directed recommendation holds for its own post; for another one it has to be made anew. */
export const d08 = rule<RuleInput, Record<string, never>>({
  id: 'D08',
  cites: regulations('16'),
  title: { zh: '定向推荐的职位不得改变', en: 'The post of a directed recommendation' },
  judges: 'state',
  subject: 'candidate',
  whoCan: ['department-head'],
  parameters: {},
  reasons: {
    'other-post': {
      facts: { zh: '推荐针对的职位已改变', en: 'the post is another than the recommended one' },
      needed: {
        zh: '退回民主推荐环节，重新推荐',
        en: 'a return to the recommendation and a new result',
      },
    },
  },
  check: (input) => {
    const result = recommendationResult(caseOf(input).state);
    if (!result?.directed) return notApplicable();
    return result.postIds.includes(forPost(candidateOf(input)).postId)
      ? met()
      : blocked('other-post');
  },
});

/**
 * D09: votes are one ground among others and never choose. Where somebody else named for the post had
 * more, the choice rests on a recorded reason.
 */
export const d09 = rule<RuleInput, Record<string, never>>({
  id: 'D09',
  cites: regulations('23'),
  title: { zh: '不得简单以票取人', en: 'Votes alone do not choose' },
  judges: 'act',
  subject: 'candidate',
  whoCan: ['department-head'],
  parameters: {},
  attested: true,
  reasons: {
    'not-attested': {
      facts: { zh: '该人选得票不是最多', en: 'somebody else named for the post had more votes' },
      needed: { zh: '选择该人选的理由', en: 'the reason for choosing this candidate' },
    },
  },
  check: (input) => {
    const { candidateId } = candidateOf(input);
    const chosen = input.act.data.candidateIds as readonly string[] | undefined;
    if (chosen && !chosen.includes(candidateId)) return notApplicable();
    return hasMostVotes(input) ? met() : attestation(input, 'D09');
  },
});

function hasMostVotes(input: RuleInput): boolean {
  const { state } = caseOf(input);
  const { candidateId, postId } = candidateOf(input);
  const run = completedRun(state, 'recommendation');
  const lines = (run && recommendationFacts(run).tally?.candidates) ?? [];
  const competing = state.candidates.filter((each) => each.postId === postId);
  const agreeing = (id: string) => lines.find((line) => line.candidateId === id)?.agree ?? 0;
  return competing.every((each) => agreeing(each.candidateId) <= agreeing(candidateId));
}
