import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { PostState } from '@jishi/domain';
import { Journey } from '@jishi/test-support/journey';
import { type Orchestra, startOrchestra } from '@jishi/test-support/orchestra';
import { openTestRecord, type TestRecord } from '@jishi/test-support/record';
import { seedDemo } from '../../apps/cli/src/demo/seed.js';
import { journey } from '../../tools/demo/journey.mjs';

// Real: PostgreSQL, the Temporal server, every part of the worker process, the shipped procedure and rules.

let store: TestRecord;
let orchestra: Orchestra;

beforeAll(async () => {
  store = await openTestRecord();
  const subjects = new Proxy({}, { get: (_target, login) => `subject-${String(login)}` });
  await seedDemo(store, { issuer: 'http://127.0.0.1:3001', subjects }, store.masterKey);
  orchestra = await startOrchestra(store);
});

afterAll(async () => {
  await orchestra.stop();
  await store.drop();
});

it('of two cases that adopt a proposal for the last free place at once, one gets it (E11)', async () => {
  const cases = [new Journey(store, journey), new Journey(store, journey)];
  for (const each of cases) {
    await each.play('nominate');
    await each.play('nominate');
  }
  const outcomes = await Promise.allSettled(cases.map((each) => each.play('adopt-proposal')));
  const refusals = outcomes.flatMap((each) =>
    each.status === 'rejected' ? [String(each.reason)] : [],
  );
  expect(refusals).toEqual([expect.stringContaining('"rule":"E11"')]);
  const postId = (await cases[0]?.state())?.posts[0]?.postId;
  const [post] = await store.views.states([`post/${postId}`]);
  const { quota, holders, reservations } = post?.state as Extract<
    PostState,
    { readonly status: 'registered' }
  >;
  expect(holders.length + reservations.length).toBe(quota);
});
