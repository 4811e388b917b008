import type { Asker } from '@jishi/commands';
import { demoBodies, demoDuties, demoMatrix, demoOffices, demoPosts, demoUnits } from './office.js';
import { type DemoFact, type DemoPerson, demoPeople } from './people.js';

/** One command of the demo register. */
export interface Seed {
  readonly on: string;
  readonly act: string;
  readonly data: object;
  readonly as: Asker;
  readonly occurredOn?: string;
}

/** The day from which duties and memberships of the demo register run. */
const since = '2021-01-01';

const product: Asker = { kind: 'product', role: 'policy' };
const admin = actor('demo-admin');
const importer = actor('demo-import');
const head = actor('demo-wu');

/**
 * The demo register in the order in which an office would enter it: the first administrator and the
 * units, then somebody who may import, the people, their accounts and duties, then what the
 * department's head registers. At the end the importer's duty is over.
 * @param accountOf the keyed hash of a login's account
 */
export function seedCommands(accountOf: (login: string) => string): readonly Seed[] {
  return [
    ...foundation(accountOf),
    ...demoPeople.map(registration),
    ...demoPeople.flatMap(({ id, facts = [] }) => facts.map((fact) => factOf(id, fact))),
    ...demoPeople.flatMap((person) => account(person, accountOf)),
    ...demoDuties.map(({ login, role, unitId }) => grant(`demo-${login}`, role, unitId)),
    ...offices(),
    ...posts(),
    ...bodies(),
    ...matrix(),
    {
      on: 'access/demo-import',
      act: 'end-grant',
      data: { grantId: 'g1', to: '2026-03-01' },
      as: admin,
    },
  ];
}

function foundation(accountOf: (login: string) => string): readonly Seed[] {
  const first = { actorId: 'demo-admin', account: accountOf('admin'), unitId: 'top' };
  return [
    { on: 'firstadmin', act: 'appoint-first-admin', data: first, as: product },
    ...demoUnits.map(({ id, ...data }) => ({
      on: `unit/${id}`,
      act: 'register-unit',
      data,
      as: admin,
    })),
    {
      on: 'access/demo-import',
      act: 'link-account',
      data: { account: accountOf('security'), personId: null },
      as: admin,
    },
    grant('demo-import', 'officer', 'top'),
  ];
}

function registration({ id, unit, identity }: DemoPerson): Seed {
  const data = { unitId: unit, identity: { json: identity } };
  return { on: `person/${id}`, act: 'register-person', data, as: importer };
}

function factOf(personId: string, { kind, value }: DemoFact): Seed {
  return {
    on: `person/${personId}`,
    act: 'record-fact',
    data: { kind, content: { json: value } },
    as: importer,
  };
}

function account({ id, login }: DemoPerson, accountOf: (login: string) => string): readonly Seed[] {
  if (login === undefined) return [];
  const data = { account: accountOf(login), personId: id };
  return [{ on: `access/demo-${login}`, act: 'link-account', data, as: admin }];
}

function grant(actorId: string, role: string, unitId: string): Seed {
  const data = { role, unitId, from: since, to: null, reason: { text: '演示登记' } };
  return { on: `access/${actorId}`, act: 'give-grant', data, as: admin };
}

function offices(): readonly Seed[] {
  return demoOffices.map(({ unitId, ...office }) => ({
    on: `unit/${unitId}`,
    act: 'record-office',
    data: { ...office, from: since, to: null },
    as: head,
  }));
}

function posts(): readonly Seed[] {
  return demoPosts.flatMap(({ id, holders, ...post }) => [
    { on: `post/${id}`, act: 'register-post', data: { ...post, probation: true }, as: head },
    ...holders.map((personId) => ({
      on: `post/${id}`,
      act: 'fill-place',
      data: { personId, since },
      as: importer,
    })),
  ]);
}

function bodies(): readonly Seed[] {
  return demoBodies.flatMap(({ id, members, principal, ...body }) => [
    { on: `body/${id}`, act: 'register-body', data: body, as: head },
    ...members.map((personId) => ({
      on: `body/${id}`,
      act: 'add-member',
      data: { personId, from: since, to: null, principal: personId === principal },
      as: head,
    })),
  ]);
}

/** Which body decides on which post. */
function matrix(): readonly Seed[] {
  return demoMatrix.map(({ postId, bodyId }) => ({
    on: `post/${postId}`,
    act: 'name-deciding-body',
    data: { bodyId, source: { text: '干部职务管理权限表（演示）' } },
    as: head,
  }));
}

function actor(actorId: string): Asker {
  return { kind: 'person', actorId, role: null, actingFor: null };
}
