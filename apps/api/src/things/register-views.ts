import {
  type AccessState,
  type BodyState,
  type PersonState,
  type PostState,
  placesOf,
  roleTitles,
  type Sourced,
  type UnitState,
} from '@jishi/domain';
import type { z } from 'zod';
import type { Names, NamesWanted } from './names.service.js';
import type { accessItem } from './register-schemas.js';

/** What is shown of a folded register beside its acts, with the names it needs; one entry for each kind. */

/** Where the document of a fact stands in the vault; null where none was given. */
function sourceRef({ source }: Sourced): string | null {
  return source?.ref ?? null;
}

type Registered<State> = Extract<State, { readonly status: 'registered' }>;

export const unitView = {
  wanted: ({ offices }: Registered<UnitState>): NamesWanted => ({
    persons: offices.map(({ personId }) => personId),
  }),
  show: ({ unitId, name, parentId, version, offices }: Registered<UnitState>, names: Names) => ({
    ...{ unitId, name, parentId, version },
    offices: offices.map((office) => ({
      ...office,
      name: names.person(office.personId),
      source: sourceRef(office),
    })),
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
      members: state.members.map((each) => ({
        ...each,
        name: names.person(each.personId),
        source: sourceRef(each),
      })),
    };
  },
};

export const postView = {
  wanted: ({ unitId, decidedBy, holders }: Registered<PostState>): NamesWanted => ({
    units: [unitId],
    bodies: decidedBy ? [decidedBy.bodyId] : [],
    persons: holders.map(({ personId }) => personId),
  }),
  show: (state: Registered<PostState>, names: Names) => {
    const { postId, unitId, title, rank, probation, version, holders, reservations } = state;
    const { decidedBy } = state;
    return {
      ...{ postId, unitId, title, rank, probation, version },
      ...placesOf(state),
      unitName: names.unit(unitId),
      source: sourceRef(state),
      decidedBy: decidedBy ? names.body(decidedBy.bodyId) : null,
      decidedBySource: sourceRef(decidedBy ?? {}),
      holders: holders.map((holder) => ({
        personId: holder.personId,
        since: holder.since,
        name: names.person(holder.personId),
        caseId: holder.caseId ?? null,
        source: sourceRef(holder),
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
      facts: list.map((fact) => ({
        ...{ factId: fact.factId, kind: fact.kind, status: fact.status },
        value: fact.value ?? null,
        source: sourceRef(fact),
        at: { version: fact.at.version, recordedAt: fact.at.recordedAt },
      })),
    };
  },
};

export const accessView = {
  wanted: ({ actorId, grants, deputyships }: AccessState): NamesWanted => ({
    actors: [actorId, ...deputyships.map(({ holder }) => holder)],
    units: grants.map(({ unitId }) => unitId),
  }),
  show: (state: AccessState, names: Names): z.infer<typeof accessItem> => ({
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
