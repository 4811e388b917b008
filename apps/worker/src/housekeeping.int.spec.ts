import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createSignInsTaken } from '@jishi/event-store';
import { foundOffice, type Office } from '@jishi/test-support/office';
import { openPublicityCase, publicityOnly } from '@jishi/test-support/publicity';
import { give, openTestRecord, person, record, type TestRecord } from '@jishi/test-support/record';
import { housekeeping } from './housekeeping.js';

// Real: PostgreSQL; rows are made older by the owner, as only time does otherwise.

let store: TestRecord;
let office: Office;

beforeAll(async () => {
  store = await openTestRecord({ library: publicityOnly });
  office = await foundOffice(store);
}, 60_000);

afterAll(() => store.drop());

it('records how often a refusal was repeated once its ten minutes are over', async () => {
  const caseId = await openPublicityCase(store, office);
  const attempt = () =>
    give(store, {
      on: `case/${caseId}`,
      act: 'post-publicity-notice',
      data: { startsOn: '2026-03-05', notice: { text: '公示' }, channelProof: { text: '照片' } },
      as: person('a-department-head', 'department-head'),
    });
  await attempt();
  await attempt();
  await record(store, {
    on: 'clock',
    act: 'advance-clock',
    data: { bySeconds: 600 },
    as: office.as.officer!,
  });
  await housekeeping(store);
  await housekeeping(store);
  const kept = await store.reader.readStream(`refused/case/${caseId}`);
  expect(kept.map(({ type }) => type)).toEqual(['AttemptRefused', 'AttemptsCounted']);
});

it('forgets sign-ins that are too old to be presented again, and only those', async () => {
  const taken = createSignInsTaken(store.pool);
  await taken.take('an old one', 'first');
  await store.database.owner.query(
    `update used_sign_in set used_at = used_at - interval '2 hours'`,
  );
  await taken.take('a young one', 'first');
  await housekeeping(store);
  expect(await taken.take('an old one', 'second')).toBe(true);
  expect(await taken.take('a young one', 'second')).toBe(false);
});

it('removes drafts that nobody touched for a month', async () => {
  await store.drafts.save('a1', 'cases/c1/nominate', { values: {} });
  await store.database.owner.query(
    `update vault_keys.draft set saved_at = saved_at - interval '31 days'`,
  );
  await store.drafts.save('a1', 'cases/c2/nominate', { values: {} });
  await housekeeping(store);
  expect(await store.drafts.list('a1')).toMatchObject([{ place: 'cases/c2/nominate' }]);
});

it('removes uploads that no event named within a day', async () => {
  const { ref } = await store.vault.putText('abandoned', { kind: 'reason' });
  const { ref: young } = await store.vault.putText('on its way', { kind: 'reason' });
  await store.database.owner.query('alter table vault_object disable trigger user');
  await store.database.owner.query(
    `update vault_object set created_at = created_at - interval '25 hours' where ref = $1`,
    [ref],
  );
  await housekeeping(store);
  expect(await store.vault.get(ref)).toBeNull();
  expect(await store.vault.get(young)).toMatchObject({ content: 'on its way' });
});
