import { endsBeforeItStarts, overlap } from '../registers/periods.js';
import {
  type RegisterAct,
  type RegisterActInput,
  type RegisterResult,
  registerAct,
} from '../registers/register.js';
import { events, invalid, refused } from '../shared/decision.js';
import type { IsoDate } from '../shared/event.js';
import { conflictsOf, ownGrant, unitsOfDuties } from './conflicts.js';
import { accessEvent } from './events.js';
import { mayEnd } from './grants.js';
import type { AccessState, Deputyship } from './state.js';

export type NameDeputy = Omit<Deputyship, 'deputyshipId'>;
export type EndDeputyship = { readonly deputyshipId: string; readonly to: IsoDate };

export const deputyActs: { readonly [act: string]: RegisterAct<AccessState> } = {
  'name-deputy': registerAct<AccessState, NameDeputy>({
    title: { zh: '指定代理人', en: 'Name deputy' },
    reads: (data, state, registers) => [
      `access/${data.holder}`,
      ...unitsOfDuties(state, data, registers),
    ],
    decide: nameDeputy,
  }),
  'end-deputyship': registerAct<AccessState, EndDeputyship>({
    title: { zh: '终止代理', en: 'End deputyship' },
    decide: ({ state, data, today }) => {
      const deputyship = state.deputyships.find((each) => each.deputyshipId === data.deputyshipId);
      if (!deputyship) return invalid('deputyshipId', 'unknown');
      if (!mayEnd(deputyship, data.to, today)) return invalid('to', 'not-applicable');
      return events(accessEvent('DeputyshipEnded', data));
    },
  }),
};

/** A deputy uses a duty of the holder, so it conflicts with the deputy's own duties as if it were his. */
function nameDeputy({
  state,
  data,
  actor,
  registers,
}: RegisterActInput<AccessState, NameDeputy>): RegisterResult {
  if (state.status === 'unknown') return invalid('actorId', 'unknown');
  const holder = registers.access[data.holder];
  if (holder?.status !== 'known' || data.holder === state.actorId)
    return invalid('holder', 'unknown');
  if (endsBeforeItStarts(data)) return invalid('to', 'too-early');
  const held = holder.grants.some(
    (grant) => grant.role === data.role && grant.unitId === data.unitId && overlap(grant, data),
  );
  if (!held) return invalid('role', 'not-applicable');
  const refusals = [...ownGrant(state, actor.actorId), ...conflictsOf(state, data, registers)];
  if (refusals.length > 0) return refused(...refusals);
  const deputyshipId = `d${state.deputyships.length + 1}`;
  return events(accessEvent('DeputyNamed', { deputyshipId, ...data }));
}
