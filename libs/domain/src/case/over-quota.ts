import type { Wait } from '../shared/step-module.js';
import { placesSought } from './places.js';
import { isOver } from './quota.js';
import type { OpenedCase } from './state.js';

/** Out of it lead a higher quota, another post, a withdrawal, or the end of the case. */
export function overQuota(state: OpenedCase): readonly Wait[] {
  return Object.values(state.quotas)
    .filter((places) => isOver(places) && placesSought(state, places.postId).length > 0)
    .map(({ quota, filled, reserved, sought, at }) => ({
      cause: 'gate',
      who: ['department-head'],
      rule: 'E11',
      what: 'over-quota',
      act: 'change-post',
      since: at.recordedAt,
      facts: { quota, filled, reserved, sought },
    }));
}
