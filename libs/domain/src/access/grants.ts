import { addDays } from '../calendar/dates.js';
import { endsBeforeItStarts, type Period } from '../registers/periods.js';
import { type RegisterAct, registerAct } from '../registers/register.js';
import { events, invalid, refused } from '../shared/decision.js';
import type { IsoDate } from '../shared/event.js';
import type { Sealed } from '../shared/sealed.js';
import { conflictsOf, ownGrant, unitsOfDuties } from './conflicts.js';
import { accessEvent } from './events.js';
import { isGrantable } from './roles.js';
import type { AccessState, Grant } from './state.js';

export type GiveGrant = Omit<Grant, 'grantId'> & { readonly reason: Sealed };
export type EndGrant = { readonly grantId: string; readonly to: IsoDate };

export const grantActs: { readonly [act: string]: RegisterAct<AccessState> } = {
  'give-grant': registerAct<AccessState, GiveGrant>({
    title: { zh: '授权', en: 'Give grant' },
    reads: (data, state, registers) => unitsOfDuties(state, data, registers),
    decide: ({ state, data, actor, registers }) => {
      if (state.status === 'unknown') return invalid('actorId', 'unknown');
      if (registers.units[data.unitId]?.status !== 'registered')
        return invalid('unitId', 'unknown');
      if (!isGrantable(data.role)) return invalid('role', 'not-applicable');
      if (endsBeforeItStarts(data)) return invalid('to', 'too-early');
      const refusals = [...ownGrant(state, actor.actorId), ...conflictsOf(state, data, registers)];
      if (refusals.length > 0) return refused(...refusals);
      const grantId = `g${state.grants.length + 1}`;
      return events(accessEvent('GrantGiven', { grantId, ...data }));
    },
  }),
  'end-grant': registerAct<AccessState, EndGrant>({
    title: { zh: '终止授权', en: 'End grant' },
    decide: ({ state, data, today }) => {
      const grant = state.grants.find(({ grantId }) => grantId === data.grantId);
      if (!grant) return invalid('grantId', 'unknown');
      if (!mayEnd(grant, data.to, today)) return invalid('to', 'not-applicable');
      return events(accessEvent('GrantEnded', data));
    },
  }),
};

/**
 * Ended as of yesterday, a duty is gone at once. No earlier: what was done under it until then was
 * done by right, and stays so.
 */
export function mayEnd(duty: Period, to: IsoDate, today: IsoDate): boolean {
  return to >= addDays(today, -1) && (duty.to === null || to <= duty.to);
}
