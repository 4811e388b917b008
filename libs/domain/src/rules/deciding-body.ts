import type { EnterItem } from '../meeting/commands.js';
import { sittingOf } from '../meeting/counts.js';
import { nomineeOf } from './case-input.js';
import type { RuleInput } from './input.js';
import { blocked, met, notApplicable, regulations, rule } from './rule.js';

/**
 * B17: a body decides within its authority alone, which the matrix says by post. On a post of the plenary the standing
 * committee nominates, and may decide in the urgent way (art. 37): whether it may is B05's.
 */
export const b17 = rule<RuleInput, Record<string, never>>({
  id: 'B17',
  cites: regulations('35'),
  title: { zh: '按干部管理权限决定', en: 'Decided by the body named for the post' },
  judges: 'act',
  subject: 'candidate',
  whoCan: ['department-head'],
  parameters: {},
  reasons: {
    'other-body': {
      facts: {
        zh: '权限表规定该职位由另一机构决定',
        en: 'the authority matrix names another body for this post',
      },
      needed: { zh: '列入该机构的会议', en: 'a sitting of that body' },
    },
  },
  check: (input) => {
    const sitting = sittingOf(input.meeting, input.registers);
    const { plenary, decidedBy } = nomineeOf(input).post;
    if (!sitting || !decidedBy) return notApplicable();
    const { bodyId } = sitting.meeting;
    const { track } = input.act.data as EnterItem;
    const within = bodyId === decidedBy.bodyId || (plenary && track !== undefined);
    return within ? met({ bodyId }) : blocked('other-body', { bodyId: decidedBy.bodyId });
  },
});
