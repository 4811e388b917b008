import { isOnProbation, returnsToRank } from '../registers/career.js';
import { probationOf } from '../steps/probation/period.js';
import { candidateOf, caseOf, nomineeOf } from './case-input.js';
import type { RuleInput } from './input.js';
import { blocked, met, notApplicable, type RuleResult, regulations, rule, warned } from './rule.js';

/**
 * A11: nobody changes his post, or is promoted, while on probation in it. `early`: his probation is cut
 * short, which is not the normal course, so that it is recorded with a warning.
 */
export const a11 = rule<RuleInput, { readonly early: boolean }>({
  id: 'A11',
  cites: regulations('43', false),
  title: { zh: '试用期内不得调整、提拔', en: 'No change of post during probation' },
  judges: 'state',
  subject: 'candidate',
  whoCan: ['officer'],
  parameters: { early: false },
  reasons: {
    probation: {
      facts: { zh: '现任职务试用期未满', en: 'still on probation in the present post' },
      needed: { zh: '试用期满并正式任职', en: 'the end of probation, passed' },
    },
    'not-running': {
      facts: { zh: '试用期未在进行', en: 'probation is not running' },
      needed: { zh: '试用期满考核', en: 'the assessment at the end of probation' },
    },
    'cut-short': {
      facts: {
        zh: '试用期{startsOn}起，至{endsOn}止，一般不缩短',
        en: 'probation {startsOn} to {endsOn} is not normally shortened',
      },
      needed: {
        zh: '存在严重问题，并经批准或备案',
        en: 'a serious fault, with approval or filing',
      },
    },
  },
  check: (input, { early }) => {
    if (early) return cutShort(input);
    const { person } = nomineeOf(input);
    return isOnProbation(person, input.today) ? blocked('probation') : met();
  },
});

function cutShort(input: RuleInput): RuleResult {
  const { candidateId } = candidateOf(input);
  if (input.act.data.candidateId !== candidateId) return notApplicable();
  const probation = probationOf(caseOf(input).run, candidateId);
  if (!probation || probation.over) return blocked('not-running');
  const { startsOn, endsOn } = probation;
  return warned('cut-short', { startsOn, endsOn });
}

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
