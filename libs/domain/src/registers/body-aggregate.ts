import { compareDates } from '../calendar/dates.js';
import { type ActResult, events, invalid } from '../shared/decision.js';
import type { IsoDate } from '../shared/event.js';
import type { BodyMember, BodyState } from './body.js';
import { type BodyEvents, bodyEvent, bodyEvolvers } from './body-events.js';
import type { Registered } from './folding.js';
import { endsBeforeItStarts, overlap } from './periods.js';
import { type RegisterActInput, registerAggregate } from './register.js';
import { changes, registers } from './register-acts.js';
import type { Sourced } from './sourced.js';

export type RegisterBody = BodyEvents['BodyRegistered'];
export type AddMember = BodyMember;
export type EndMembership = Sourced & { readonly personId: string; readonly to: IsoDate };

/** A body that decides, with its members over time. */
export const bodyAggregate = registerAggregate({
  prefix: 'body',
  initial: { status: 'unregistered', version: 0 },
  evolvers: bodyEvolvers,
  acts: {
    'register-body': registers<BodyState, RegisterBody>('bodyId', {
      title: { zh: '登记决策机构', en: 'Register body' },
      reads: ({ unitId }) => [`unit/${unitId}`],
      decide: ({ data, registers: { units } }) =>
        units[data.unitId]?.status === 'registered'
          ? events(bodyEvent('BodyRegistered', data))
          : invalid('unitId', 'unknown'),
    }),
    'add-member': changes<BodyState, AddMember>('bodyId', {
      title: { zh: '登记成员', en: 'Add member' },
      reads: ({ personId }) => [`person/${personId}`],
      decide: addMember,
    }),
    'end-membership': changes<BodyState, EndMembership>('bodyId', {
      title: { zh: '登记成员离任', en: 'End membership' },
      decide: ({ data, state }) => {
        const member = latestMembership(state, data.personId);
        if (!member) return invalid('personId', 'unknown');
        if (data.to < member.from) return invalid('to', 'too-early');
        if (member.to !== null && data.to > member.to) return invalid('to', 'too-late');
        return events(bodyEvent('MembershipEnded', { ...data, from: member.from }));
      },
    }),
  },
  unitOf: (state, data) =>
    state.status === 'registered' ? state.unitId : (data as RegisterBody).unitId,
});

function latestMembership(body: Registered<BodyState>, personId: string): BodyMember | undefined {
  const memberships = body.members.filter((member) => member.personId === personId);
  return memberships.toSorted((one, other) => compareDates(one.from, other.from)).at(-1);
}

/** A person is a member once at a time, and a body has one principal at a time. */
function addMember({
  data,
  state,
  registers: { persons },
}: RegisterActInput<Registered<BodyState>, AddMember>): ActResult {
  if (persons[data.personId]?.status !== 'registered') return invalid('personId', 'unknown');
  if (endsBeforeItStarts(data)) return invalid('to', 'too-early');
  const meanwhile = state.members.filter((member) => overlap(member, data));
  if (meanwhile.some(({ personId }) => personId === data.personId))
    return invalid('personId', 'already-exists');
  if (data.principal && meanwhile.some(({ principal }) => principal))
    return invalid('principal', 'already-exists');
  return events(bodyEvent('MemberAdded', data));
}
