import { dateOf } from '../calendar/instants.js';
import type { RuleInput } from './input.js';
import { blocked, notApplicable, product, rule } from './rule.js';

/** SYS-09: a suspended case rests, except for what a procedure lets happen meanwhile. */
export const sys09 = rule<RuleInput, Record<string, never>>({
  id: 'SYS-09',
  cites: product,
  title: { zh: '中止期间不得办理', en: 'A suspended case rests' },
  judges: 'state',
  subject: 'case',
  whoCan: ['department-head'],
  parameters: {},
  reasons: {
    suspended: {
      facts: { zh: '事项自{since}起中止', en: 'suspended since {since}' },
      needed: { zh: '恢复办理', en: 'the case to be resumed' },
    },
  },
  check: ({ state }) => {
    if (!state?.suspended) return notApplicable();
    const { recordedAt, role } = state.suspended.at;
    // The duty that let it rest is the one that the procedure lets resume it.
    return { ...blocked('suspended', { since: dateOf(recordedAt) }), whoCan: [role] };
  },
});
