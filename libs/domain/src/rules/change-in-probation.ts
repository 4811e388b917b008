import { isOnProbation, returnsToRank } from '../registers/career.js';
import { nomineeOf } from './case-input.js';
import type { RuleInput } from './input.js';
import { blocked, met, notApplicable, regulations, rule } from './rule.js';

/** A11: nobody changes his post, or is promoted, while on probation in it. */
export const a11 = rule<RuleInput, Record<string, never>>({
  id: 'A11',
  cites: regulations('43', false),
  title: { zh: '试用期内不得调整、提拔', en: 'No change of post during probation' },
  judges: 'state',
  subject: 'candidate',
  whoCan: ['officer'],
  parameters: {},
  reasons: {
    probation: {
      facts: { zh: '现任职务试用期未满', en: 'still on probation in the present post' },
      needed: { zh: '试用期满并正式任职', en: 'the end of probation, passed' },
    },
  },
  check: (input) => {
    const { person } = nomineeOf(input);
    return isOnProbation(person, input.today) ? blocked('probation') : met();
  },
});

/** A12: who comes back from a post without leadership to a leading one of his former level is not put on probation. */
export const a12 = rule<RuleInput, Record<string, never>>({
  id: 'A12',
  cites: regulations('43', false),
  title: { zh: '重新担任同级领导职务不再试用', en: 'No second probation at the same level' },
  judges: 'state',
  subject: 'candidate',
  whoCan: ['officer'],
  parameters: {},
  reasons: {},
  check: (input) => {
    const { person, post } = nomineeOf(input);
    return returnsToRank(person, post.rank, input.today) ? met() : notApplicable();
  },
});
