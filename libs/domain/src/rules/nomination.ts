import { type CandidateState, candidatesIn } from '../case/state.js';
import type { Nomination, ProposalFacts } from '../steps/proposal/events.js';
import { nominationsOf, proposalFacts } from '../steps/proposal/events.js';
import { isValid } from '../steps/proposal/nominations.js';
import { candidateOf, caseOf } from './case-input.js';
import type { RuleInput } from './input.js';
import {
  blocked,
  localTexts,
  met,
  notApplicable,
  type RuleResult,
  regulations,
  rule,
} from './rule.js';

type Parameters = {
  /** For how long a nomination holds, its corresponding day included. */
  readonly months: number;
  /** Whether a review of the qualification is asked for; one that failed stands in the way in any case. */
  readonly reviewed: boolean;
  /** Whether who recommends by name says that he answers for it. */
  readonly liability: boolean;
};

/**
 * M06: every candidate has a nomination that is still valid, who nominates as a person does it in writing
 * and signs, and the review found the nominee eligible. A change of the post opens the proposal anew, with
 * no nomination in it.
 */
export const m06 = rule<RuleInput, Parameters>({
  id: 'M06',
  cites: regulations('22'),
  title: { zh: '提名须署名、有效并经资格审查', en: 'Nominations are named, valid and reviewed' },
  judges: 'state',
  subject: 'candidate',
  whoCan: ['officer'],
  parameters: { months: 12, reviewed: false, liability: false },
  reasons: {
    'no-nomination': {
      facts: { zh: '该人选尚无提名', en: 'no nomination of the candidate is recorded' },
      needed: { zh: '记录提名主体和依据', en: 'a nomination with nominator and basis' },
    },
    lapsed: {
      facts: {
        zh: '最近一次提名{nominatedOn}，有效{months}个月，今日{today}',
        en: 'last nominated on {nominatedOn}, valid for {months} months, today {today}',
      },
      needed: { zh: '重新提名', en: 'a new nomination' },
    },
    unsigned: {
      facts: {
        zh: '{unsigned}件个人推荐无署名材料',
        en: '{unsigned} personal recommendation(s) without a signed file',
      },
      needed: { zh: '推荐人署名的书面材料', en: 'a file written and signed by the nominator' },
    },
    'no-liability': {
      facts: {
        zh: '{open}件个人推荐无责任承诺',
        en: '{open} personal recommendation(s) without a statement of liability',
      },
      needed: {
        zh: '推荐人对推荐负责的承诺',
        en: 'the statement that the nominator answers for it',
      },
    },
    'not-reviewed': {
      facts: { zh: '尚未进行提名资格审查', en: 'the qualification was not reviewed' },
      needed: { zh: '资格审查', en: 'a review' },
    },
    'not-qualified': {
      facts: {
        zh: '{reviewedOn}资格审查未通过：{rules}',
        en: 'the review of {reviewedOn} found: {rules}',
      },
      needed: {
        zh: '条件具备后重新审查，或撤回人选',
        en: 'a new review once the conditions are met, or another candidate',
      },
    },
  },
  check: (input, parameters) => {
    const facts = proposalFacts(caseOf(input).run);
    const candidate = candidateOf(input);
    return (
      unmetNomination(facts, candidate, { ...parameters, today: input.today }) ??
      unmetReview(facts, candidate, parameters) ??
      met({ nominations: nominationsOf(facts, candidate.candidateId).length })
    );
  },
});

function unmetNomination(
  facts: ProposalFacts,
  { candidateId }: CandidateState,
  { today, months, liability }: Parameters & { readonly today: string },
): RuleResult | null {
  const nominations = nominationsOf(facts, candidateId);
  if (nominations.length === 0) return blocked('no-nomination');
  const standing = nominations.filter((each) => isValid(each, months, today));
  if (standing.length === 0)
    return blocked('lapsed', { nominatedOn: lastOf(nominations), months, today });
  const byName = standing.filter(({ nominatorType }) => nominatorType !== 'organisation');
  const unsigned = byName.filter(({ signedFile }) => !signedFile).length;
  if (unsigned > 0) return blocked('unsigned', { unsigned });
  const open = byName.filter((each) => !each.liability).length;
  return liability && open > 0 ? blocked('no-liability', { open }) : null;
}

function lastOf(nominations: readonly Nomination[]): string {
  return nominations.reduce(
    (latest, { nominatedOn }) => (nominatedOn > latest ? nominatedOn : latest),
    '',
  );
}

/** The last review counts. */
function unmetReview(
  facts: ProposalFacts,
  { candidateId }: CandidateState,
  { reviewed }: Parameters,
): RuleResult | null {
  const review = facts.reviews?.[candidateId];
  if (!review) return reviewed ? blocked('not-reviewed') : null;
  if (review.qualification === 'qualified') return null;
  const { reviewedOn, findings } = review;
  const failed = findings.filter(({ outcome }) => outcome === 'not-met');
  return blocked('not-qualified', { reviewedOn, rules: failed.map((each) => each.rule) });
}

/** M08: where the office asks for it, the result of the nomination is made known before the proposal is adopted. */
export const m08 = rule<RuleInput, { readonly applies: boolean }>({
  id: 'M08',
  cites: localTexts,
  title: { zh: '提名结果通报', en: 'Notice of the nomination result' },
  judges: 'state',
  subject: 'case',
  whoCan: ['officer'],
  parameters: { applies: false },
  reasons: {
    'not-given': {
      facts: { zh: '提名结果尚未通报', en: 'the result of the nomination was not made known' },
      needed: { zh: '在规定范围内通报', en: 'a notice to the named audience' },
    },
    'left-out': {
      facts: {
        zh: '{announcedOn}的通报未列入{left}名人选',
        en: 'the notice of {announcedOn} leaves out {left} candidate(s)',
      },
      needed: { zh: '重新通报', en: 'a new notice' },
    },
  },
  check: (input, { applies }) => {
    if (!applies) return notApplicable();
    const { state, run } = caseOf(input);
    const { announcement } = proposalFacts(run);
    if (!announcement) return blocked('not-given');
    const { announcedOn, nominees } = announcement;
    const left = candidatesIn(state).filter(
      ({ candidateId }) => !nominees.some((each) => each.candidateId === candidateId),
    ).length;
    return left === 0 ? met({ announcedOn }) : blocked('left-out', { announcedOn, left });
  },
});
