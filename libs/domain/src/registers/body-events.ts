import type { IsoDate } from '../shared/event.js';
import type { Text } from '../shared/text.js';
import type { BodyMember, BodyState } from './body.js';
import { type Evolvers, eventsOf, registered } from './folding.js';
import { type Sourced, sourceOf } from './sourced.js';

/** What is recorded of a body. */
export type BodyEvents = {
  BodyRegistered: {
    readonly unitId: string;
    readonly name: Text;
    readonly recusalEndsVote: boolean;
    readonly plenary?: boolean;
  };
  MemberAdded: BodyMember;
  /** The person's membership that began on `from` ends with `to`. */
  MembershipEnded: Sourced & {
    readonly personId: string;
    readonly from: IsoDate;
    readonly to: IsoDate;
  };
};

export const bodyEvent = eventsOf<BodyEvents>();

export const bodyEvolvers: Evolvers<BodyState, BodyEvents> = {
  BodyRegistered: (
    _state,
    { unitId, name, recusalEndsVote, plenary = false },
    { stream, version },
  ) => ({
    status: 'registered',
    version,
    bodyId: stream.slice('body/'.length),
    unitId,
    name,
    recusalEndsVote,
    plenary,
    members: [],
  }),
  MemberAdded: (state, { personId, from, to, principal, ...data }, { version }) => {
    const body = registered(state);
    const member = { personId, from, to, principal, ...sourceOf(data) };
    return { ...body, version, members: [...body.members, member] };
  },
  MembershipEnded: (state, { personId, from, to }, { version }) => {
    const body = registered(state);
    const members = body.members.map((member) =>
      member.personId === personId && member.from === from ? { ...member, to } : member,
    );
    return { ...body, version, members };
  },
};
