import { describe, expect, it } from '@jest/globals';
import { aggregateSpec, type When } from '@jishi/test-support';
import { accessAggregate } from './aggregate.js';
import { unknownAccess } from './events.js';
import { firstAdminAggregate } from './first-admin.js';
import { takenAggregate } from './taken.js';

const account = 'ab'.repeat(32);
const appoint: When = {
  act: 'appoint-first-admin',
  data: { actorId: 'a1', account, unitId: 'u1' },
  as: 'policy',
  on: '2026-02-11',
};
const vacant = aggregateSpec(firstAdminAggregate, 'firstadmin');

describe('When the first administrator is appointed', () => {
  it('gives one actor the account and the duty, in the same append', () => {
    const appointing = vacant.when(appoint);
    appointing.thenRecords({ type: 'FirstAdminAppointed', data: { actorId: 'a1' } });
    if (appointing.decision.kind !== 'accepted') throw new Error('not accepted');
    const [access, taken] = appointing.decision.also;
    expect([access?.stream, taken?.stream]).toEqual(['access/a1', `taken/account-${account}`]);
    const given = (access?.events ?? []).map((event) => ({ event, on: '2026-02-11' }));
    expect(aggregateSpec(accessAggregate, 'access/a1').given(...given).state).toMatchObject({
      status: 'known',
      personId: null,
      accounts: [account],
      grants: [
        { grantId: 'g1', role: 'security-admin', unitId: 'u1', from: '2026-02-11', to: null },
      ],
    });
    const marked = (taken?.events ?? []).map((event) => ({ event, on: '2026-02-11' }));
    const { state } = aggregateSpec(takenAggregate, 'taken/x').given(...marked);
    expect(state).toEqual({ version: 1, taken: true });
  });

  it('happens once', () => {
    const appointed = vacant.after(appoint);
    expect(appointed.state).toEqual({ version: 1, actorId: 'a1' });
    appointed.when(appoint).thenInvalid('actorId', 'already-exists');
    const another = { ...appoint, data: { actorId: 'a2', account: 'cd'.repeat(32), unitId: 'u1' } };
    appointed.when(another).thenInvalid('actorId', 'already-exists');
  });

  it('takes over no actor and no account that is there already', () => {
    const known = { ...unknownAccess, status: 'known', actorId: 'a1' } as const;
    aggregateSpec(firstAdminAggregate, 'firstadmin', { registers: { access: { a1: known } } })
      .when(appoint)
      .thenInvalid('actorId', 'already-exists');
    const taken = { [`account-${account}`]: { version: 1, taken: true } };
    aggregateSpec(firstAdminAggregate, 'firstadmin', { registers: { taken } })
      .when(appoint)
      .thenInvalid('account', 'already-exists');
  });

  it('reads both, so that nothing can change under it', () => {
    const command = {
      name: 'appoint-first-admin',
      data: { actorId: 'a1', account },
      occurredOn: null,
    };
    expect(firstAdminAggregate.reads(vacant.state, command, {} as never)).toEqual([
      'access/a1',
      `taken/account-${account}`,
    ]);
    expect(firstAdminAggregate.unitOf(vacant.state, command)).toBeNull();
    expect(takenAggregate.unitOf({ version: 0, taken: false }, command)).toBeNull();
  });
});
