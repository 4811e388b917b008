import { isOver, quotaAt } from '../case/quota.js';
import { caseOf, nomineeOf } from './case-input.js';
import type { RuleInput } from './input.js';
import { blocked, met, regulations, rule } from './rule.js';

/**
 * E11: a proposal needs free places among the approved ones: what others hold and what other open
 * cases have taken in advance does not count as free. That each place gets one person in the end is
 * B09's.
 */
export const e11 = rule<RuleInput, Record<string, never>>({
  id: 'E11',
  cites: regulations('59'),
  title: { zh: '不得超职数配备', en: 'Not over the quota of the post' },
  judges: 'state',
  subject: 'candidate',
  whoCan: ['department-head'],
  parameters: {},
  reasons: {
    'over-quota': {
      facts: {
        zh: '核定{quota}，在任{filled}，其他事项预占{reserved}，本事项拟任{sought}',
        en: 'quota {quota}, filled {filled}, reserved by other cases {reserved}, this case {sought}',
      },
      needed: {
        zh: '先有空缺或上级核增职数',
        en: 'a vacancy or an approved increase',
      },
    },
  },
  check: (input) => {
    const places = quotaAt(caseOf(input).state, nomineeOf(input).post);
    const { vacant: _derived, ...counts } = places;
    return isOver(places) ? blocked('over-quota', counts) : met(counts);
  },
});
