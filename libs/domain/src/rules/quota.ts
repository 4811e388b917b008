import { placesSought } from '../case/places.js';
import type { Registered } from '../registers/folding.js';
import type { PostState } from '../registers/post.js';
import { caseOf, nomineeOf } from './case-input.js';
import type { RuleInput } from './input.js';
import { blocked, met, type RuleResult, regulations, rule } from './rule.js';

/**
 * E11: nobody is appointed beyond the approved number of places. The proposal takes the places in
 * advance; in a later step each candidate who goes on needs one in his name, so that of several
 * who compete for one place only one can come to hold it.
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
    'no-place': {
      facts: {
        zh: '本事项在该职位预占{places}个职数，均非为该人选',
        en: 'of the {places} place(s) this case holds at the post, none is for the candidate',
      },
      needed: {
        zh: '撤回竞争同一职数的其他人选',
        en: 'the withdrawal of another candidate for the same place',
      },
    },
  },
  check: (input) => {
    const { candidate, post } = nomineeOf(input);
    const { state, run } = caseOf(input);
    const own = post.reservations.filter(({ caseId }) => caseId === state.caseId);
    if (run.kind === 'proposal')
      return withinQuota(post, own.length, placesSought(state, post.postId).length);
    return own.some(({ candidateId }) => candidateId === candidate.candidateId)
      ? met({ postId: post.postId })
      : blocked('no-place', { postId: post.postId, places: own.length });
  },
});

/** @param own the places that the case holds already, from an earlier opening of the proposal */
function withinQuota(post: Registered<PostState>, own: number, sought: number): RuleResult {
  const filled = post.holders.length;
  const reserved = post.reservations.length - own;
  const counts = { postId: post.postId, quota: post.quota, filled, reserved, sought };
  return filled + reserved + sought <= post.quota ? met(counts) : blocked('over-quota', counts);
}
