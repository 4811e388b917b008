import { postsHeldOn } from '../registers/career.js';
import { type CheckStanding, standingOf } from '../steps/inspection/check-standing.js';
import { inspectionFacts } from '../steps/inspection/events.js';
import { caseOf, nomineeOf } from './case-input.js';
import type { RuleInput } from './input.js';
import { blocked, held, met, notApplicable, type RuleResult, regulations, rule } from './rule.js';

/** I10: where the candidate's post is one of economic responsibility, the audit was asked for and found nothing open. */
export const i10 = rule<RuleInput, Record<string, never>>({
  id: 'I10',
  cites: regulations('31'),
  title: { zh: '经济责任审计', en: 'Economic audit' },
  judges: 'state',
  subject: 'candidate',
  whoCan: ['officer'],
  parameters: {},
  reasons: {
    'not-asked': {
      facts: { zh: '尚未委托经济责任审计', en: 'no economic audit was asked for' },
      needed: { zh: '委托审计并登记结果', en: 'an audit, with its result' },
    },
    open: {
      facts: { zh: '{askedOn}委托审计，尚无结果', en: 'asked for on {askedOn}, without a result' },
      needed: { zh: '审计结果', en: 'the result of the audit' },
    },
    'in-doubt': {
      facts: { zh: '{answeredOn}的审计结果尚有疑点', en: 'the result of {answeredOn} is in doubt' },
      needed: { zh: '无疑点的审计结果', en: 'a result with no doubt left' },
    },
    'not-clear': {
      facts: { zh: '{answeredOn}的审计结果不宜任用', en: 'the result of {answeredOn} is adverse' },
      needed: { zh: '撤回该人选', en: 'withdrawal of the candidate' },
    },
  },
  check: (input) => {
    const { candidate, person } = nomineeOf(input);
    const { registers, today } = input;
    const audited = postsHeldOn(person, today, registers).some((post) => post.audited);
    if (!audited) return notApplicable();
    const facts = inspectionFacts(caseOf(input).run);
    return resultOf(standingOf(facts, candidate.candidateId, 'economic-audit'));
  },
});

function resultOf({ state, askedOn, answeredOn }: CheckStanding): RuleResult {
  const facts = { askedOn, answeredOn };
  if (state === 'clear') return met(facts);
  return state === 'open' || state === 'in-doubt' ? held(state, facts) : blocked(state, facts);
}
