import type { Asker, OpenRecord } from '@jishi/commands';
import type { Role } from '@jishi/domain';
import { person, record } from './record.js';

/** An office ready for cases: one unit, people with duties, a post with two places, a candidate. */
export interface Office {
  readonly unitId: string;
  readonly postId: string;
  /** The person of a candidate. */
  readonly candidate: string;
  /** The asker of each duty. */
  readonly as: { readonly [role in Role]?: Asker };
  /** The person behind each duty. */
  readonly persons: { readonly [role in Role]?: string };
}

const staffed: readonly Role[] = [
  'department-head',
  'officer',
  'unit-secretary',
  'discipline-secretary',
  'meeting-secretary',
  'scrutineer',
  'counter',
  'report-intake',
  'manager',
  'auditor',
];

/** Founds an office by the product's own commands, from the first administrator on. */
export async function foundOffice(store: OpenRecord): Promise<Office> {
  const admin = person('a-admin');
  const top = 'u-top';
  await record(store, {
    on: 'firstadmin',
    act: 'appoint-first-admin',
    data: { actorId: 'a-admin', account: '0'.repeat(64), unitId: top },
    as: { kind: 'product', role: 'policy' },
  });
  await record(store, {
    on: `unit/${top}`,
    act: 'register-unit',
    data: { parentId: null, name: text('市委') },
    as: admin,
  });
  const as: { [role in Role]?: Asker } = { 'security-admin': admin };
  const persons: { [role in Role]?: string } = {};
  for (const [index, role] of staffed.entries()) {
    as[role] = person(`a-${role}`, role);
    await grant(store, { admin, role, unitId: top, account: `${index + 1}`.padStart(64, '0') });
  }
  const officer = as.officer ?? admin;
  for (const role of staffed) {
    persons[role] = await registerPerson(store, officer, top, role);
  }
  const postId = await record(store, {
    on: 'post',
    act: 'register-post',
    data: {
      unitId: top,
      title: text('副局长'),
      rank: 'division-deputy',
      quota: 2,
      probation: true,
    },
    as: as['department-head'] ?? admin,
  });
  const candidate = await registerPerson(store, officer, top, 'candidate');
  return { unitId: top, postId, candidate, as, persons };
}

interface Granting {
  readonly admin: Asker;
  readonly role: Role;
  readonly unitId: string;
  readonly account: string;
}

async function grant(store: OpenRecord, { admin, role, unitId, account }: Granting): Promise<void> {
  const on = `access/a-${role}`;
  await record(store, { on, act: 'link-account', data: { account, personId: null }, as: admin });
  const data = { role, unitId, from: '2020-01-01', to: null, reason: { text: 'spec' } };
  await record(store, { on, act: 'give-grant', data, as: admin });
}

export async function registerPerson(
  store: OpenRecord,
  as: Asker,
  unitId: string,
  name: string,
): Promise<string> {
  const identity = {
    name,
    sex: 'female',
    birthMonth: '1980-01',
    workStart: '2002-07-01',
    partyDate: null,
  };
  return record(store, {
    on: 'person',
    act: 'register-person',
    data: { unitId, identity: { json: identity } },
    as,
  });
}

function text(zh: string) {
  return { zh, en: zh };
}
