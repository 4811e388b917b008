import { addYears } from '../calendar/dates.js';
import { completedRun } from '../case/state.js';
import { isOnProbation, leadingPostsOn, promotedOn, rankOn } from '../registers/career.js';
import { type Rank, ranksBetween } from '../shared/ranks.js';
import { exceptionalGround } from '../steps/proposal/events.js';
import { recommendationFacts } from '../steps/recommendation/events.js';
import { caseOf, nomineeOf } from './case-input.js';
import type { RuleInput } from './input.js';
import { blocked, met, notApplicable, type RuleResult, regulations, rule } from './rule.js';
import { needsConsent } from './superior.js';

/** E09: who may be promoted exceptionally, and who may not. */
export const e09 = rule<RuleInput, { readonly years: number; readonly asked: boolean }>({
  id: 'E09',
  cites: regulations('9'),
  title: { zh: '破格提拔的限制', en: 'Limits of exceptional promotion' },
  judges: 'state',
  subject: 'candidate',
  whoCan: ['officer'],
  parameters: { years: 1, asked: false },
  reasons: {
    'no-ground': {
      facts: { zh: '提名未说明破格提拔的理由', en: 'no nomination states a ground of exception' },
      needed: {
        zh: '说明破格理由的提名，或按提拔任用程序办理',
        en: 'a nomination that states it, or the procedure of a promotion',
      },
    },
    probation: {
      facts: { zh: '任职试用期未满', en: 'still on probation' },
      needed: { zh: '试用期满', en: 'the end of probation' },
    },
    recent: {
      facts: { zh: '提任现职不满{years}年', en: 'promoted less than {years} year(s) ago' },
      needed: { zh: '提任现职满{years}年', en: '{years} year(s) since the last promotion' },
    },
    again: {
      facts: { zh: '现职即为破格提拔', en: 'the present post came by exceptional promotion' },
      needed: { zh: '不得连续破格提拔', en: 'no exceptional promotion upon another' },
    },
    levels: {
      facts: { zh: '越{skipped}级', en: '{skipped} levels would be skipped' },
      needed: { zh: '越级不得超过一级', en: 'no more than one skipped level' },
    },
  },
  check: (input, { years, asked }) => {
    const { candidate, person, post } = nomineeOf(input);
    if (exceptionalGround(caseOf(input).state, candidate.candidateId) === null)
      return asked ? blocked('no-ground') : notApplicable();
    const { today } = input;
    if (isOnProbation(person, today)) return blocked('probation');
    const since = promotedOn(person, today);
    if (since !== null && today < addYears(since, years)) return blocked('recent', { years });
    const now = leadingPostsOn(person, today);
    if (now.some(({ exceptional }) => exceptional === true)) return blocked('again');
    const skipped = skippedLevels(rankOn(person, today), post.rank);
    return skipped <= 1 ? met({ skipped }) : blocked('levels', { skipped });
  },
});

/** Levels between the present one and that of the post; without a present one nothing can be said to be skipped. */
function skippedLevels(from: Rank | null, to: Rank): number {
  return from === null ? 0 : Math.max(0, ranksBetween(from, to) - 1);
}

/** E10: the superior consents beforehand; where a level is skipped, or nobody was recommended, before the inspection. */
export const e10 = rule<RuleInput, { readonly before: 'inspection' | 'decision' }>({
  id: 'E10',
  cites: regulations('9, 35'),
  title: { zh: '破格提拔须报上级同意', en: "The superior's consent to an exceptional promotion" },
  judges: 'state',
  subject: 'candidate',
  whoCan: ['officer'],
  parameters: { before: 'decision' },
  reasons: {
    'no-consent': {
      facts: { zh: '尚无上级同意的答复', en: 'no consent of the superior is on record' },
      needed: { zh: '上级组织部门同意的答复', en: "the superior's consent" },
    },
  },
  check: (input, { before }) => {
    const { candidate, person, post } = nomineeOf(input);
    const { state } = caseOf(input);
    if (exceptionalGround(state, candidate.candidateId) === null) return notApplicable();
    const skips = skippedLevels(rankOn(person, input.today), post.rank) > 0;
    if (skips) return needsConsent(input, 'skipped-level');
    if (wasNotRecommended(input)) return needsConsent(input, 'no-recommendation');
    return before === 'inspection' ? notApplicable() : needsConsent(input, 'exceptional-promotion');
  },
});

function wasNotRecommended(input: RuleInput): boolean {
  const run = completedRun(caseOf(input).state, 'recommendation');
  return run !== undefined && recommendationFacts(run).notRequired !== undefined;
}

/** Art. 9: an exceptional promotion departs from the years of art. 8 with the superior's consent, and only with it. */
export function unlessExceptional(input: RuleInput, refusal: RuleResult): RuleResult {
  const { candidate } = nomineeOf(input);
  const ground = exceptionalGround(caseOf(input).state, candidate.candidateId);
  return ground === null ? refusal : needsConsent(input, 'exceptional-promotion');
}
