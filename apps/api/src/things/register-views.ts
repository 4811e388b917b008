import {
  type AccessState,
  type BodyState,
  type MatterOfAccountability,
  type PersonState,
  type PostState,
  roleTitles,
  type UnitState,
} from '@jishi/domain';
import type { Names, NamesWanted } from './names.service.js';
import type { RegisterItem } from './register-schemas.js';

/** What is shown of a folded register beside its acts, with the names it needs; one entry for each kind. */

type Registered<State> = Extract<State, { readonly status: 'registered' }>;

export const unitView = {
  wanted: ({ offices }: Registered<UnitState>): NamesWanted => ({
    persons: offices.map(({ personId }) => personId),
  }),
  show: ({ unitId, name, parentId, version, offices }: Registered<UnitState>, names: Names) => ({
    ...{ unitId, name, parentId, version },
    offices: offices.map((office) => ({ ...office, name: names.person(office.personId) })),
  }),
};

export const bodyView = {
  wanted: ({ members }: Registered<BodyState>): NamesWanted => ({
    persons: members.map(({ personId }) => personId),
  }),
  show: (state: Registered<BodyState>, names: Names) => {
    const { bodyId, unitId, name, recusalEndsVote, version } = state;
    return {
      ...{ bodyId, unitId, name, recusalEndsVote, version },
      memberCount: state.members.length,
      members: state.members.map((each) => ({ ...each, name: names.person(each.personId) })),
    };
  },
};

export const postView = {
  wanted: ({ unitId, holders }: Registered<PostState>): NamesWanted => ({
    units: [unitId],
    persons: holders.map(({ personId }) => personId),
  }),
  show: (state: Registered<PostState>, names: Names) => {
    const { postId, unitId, title, rank, quota, probation, version, holders, reservations } = state;
    const filled = holders.length;
    const inProcess = reservations.length;
    return {
      ...{ postId, unitId, title, rank, quota, probation, version, filled, inProcess },
      vacant: quota - filled - inProcess,
      unitName: names.unit(unitId),
      holders: holders.map(({ personId, since }) => ({
        personId,
        since,
        name: names.person(personId),
      })),
      reservations: [...reservations],
    };
  },
};

export const personView = {
  wanted: ({ personId, unitId }: Registered<PersonState>): NamesWanted => ({
    units: [unitId],
    persons: [personId],
  }),
  show: ({ personId, unitId, version, facts }: Registered<PersonState>, names: Names) => {
    const list = Object.values(facts);
    return {
      ...{ personId, unitId, version },
      unitName: names.unit(unitId),
      name: names.person(personId),
      proposed: list.filter(({ status }) => status === 'proposed').length,
      facts: list.map(({ factId, kind, status, value, at }) => ({
        ...{ factId, kind, status },
        value: value ?? null,
        at: { version: at.version, recordedAt: at.recordedAt },
      })),
    };
  },
};

export const accountabilityView = {
  wanted: ({ unitId, personId, title, checks }: MatterOfAccountability): NamesWanted => ({
    units: [unitId],
    persons: [personId],
    cases: checks,
    texts: [title],
  }),
  show: (state: MatterOfAccountability, names: Names) => {
    const { accountabilityId, unitId, personId, openedOn, checks, decision, version } = state;
    return {
      ...{ accountabilityId, unitId, personId, openedOn, version },
      unitName: names.unit(unitId),
      name: names.person(personId),
      title: names.text(state.title),
      checks: checks.map((caseId) => ({ caseId, name: names.case(caseId) })),
      decided: decision?.decision ?? null,
      decidedOn: decision?.decidedOn ?? null,
    };
  },
};

export const accessView = {
  wanted: ({ actorId, grants, deputyships }: AccessState): NamesWanted => ({
    actors: [actorId, ...deputyships.map(({ holder }) => holder)],
    units: grants.map(({ unitId }) => unitId),
  }),
  show: (state: AccessState, names: Names): RegisterItem<'access'> => ({
    actorId: state.actorId,
    personId: state.personId,
    name: names.actor(state.actorId),
    accounts: state.accounts.length,
    grants: state.grants.map((grant) => ({
      ...grant,
      title: roleTitles[grant.role],
      unitName: names.unit(grant.unitId),
    })),
    deputyships: state.deputyships.map((each) => ({
      ...each,
      title: roleTitles[each.role],
      holderName: names.actor(each.holder),
    })),
    version: state.version,
  }),
};
