import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { foundOffice, type Office } from '@jishi/test-support/office';
import { openPublicityCase, postNotice, publicityOnly } from '@jishi/test-support/publicity';
import {
  newKey,
  openTestRecord,
  person,
  record,
  type TestRecord,
} from '@jishi/test-support/record';
import type { Rehearsal } from './rehearsing.js';
import type { Asker } from './request.js';

// Real: PostgreSQL, the vault, the shipped rules. Of the procedure only publicity is used.
let store: TestRecord;
let office: Office;
let caseId: string;

beforeAll(async () => {
  store = await openTestRecord({ library: publicityOnly });
  office = await foundOffice(store);
  caseId = await openPublicityCase(store, office);
  const data = { step: 'publicity', opening: 1 };
  const as = { kind: 'product', role: 'orchestrator' } as const;
  await record(store, { on: `case/${caseId}`, act: 'open-step', data, as });
});

afterAll(() => store.drop());

const officer = () => office.as.officer ?? person('nobody');

interface Tried {
  readonly name?: string;
  readonly data?: object;
  readonly asker?: Asker;
  readonly expected?: number | null;
}

const notice = (startsOn: string) => ({
  startsOn,
  notice: { text: '公示' },
  channelProof: { text: '公告栏照片' },
});

async function rehearse(tried: Tried = {}): Promise<Rehearsal> {
  const today = (await store.clock.now()).now.slice(0, 10);
  return store.commands.rehearse({
    stream: `case/${caseId}`,
    name: 'post-publicity-notice',
    data: notice(today),
    occurredOn: null,
    commandId: newKey(),
    asker: officer(),
    expected: null,
    correlationId: newKey(),
    causationId: null,
    ...tried,
  });
}

const everything = async () => ({
  events: (await store.pool.query('select count(*) from event')).rows,
  vault: (await store.pool.query('select count(*) from vault_object')).rows,
});

describe('When an act is rehearsed', () => {
  it('answers with the events that it would record, and leaves no trace', async () => {
    const before = await everything();
    expect(await rehearse()).toMatchObject({
      kind: 'would-be-recorded',
      events: [{ type: 'PublicityNoticePosted', data: { act: 'post-publicity-notice' } }],
    });
    expect(await everything()).toEqual(before);
  });

  it('answers with the rules that would refuse it, and keeps no attempt', async () => {
    const before = await everything();
    expect(await rehearse({ data: notice('2020-01-02') })).toMatchObject({
      kind: 'would-be-refused',
      by: 'rule',
      refusals: expect.arrayContaining([expect.objectContaining({ rule: 'SYS-21' })]) as unknown,
    });
    expect(await everything()).toEqual(before);
  });

  it('says who may do it to somebody who may not, and tells nobody else of the case', async () => {
    const auditor = office.as.auditor ?? person('nobody');
    expect(await rehearse({ asker: auditor })).toMatchObject({
      kind: 'would-be-refused',
      by: 'may-not-act',
      refusals: [{ rule: 'SYS-08' }],
    });
    expect(await rehearse({ asker: person('nobody') })).toEqual({ kind: 'not-found' });
  });

  it('names the fields that cannot be read, and the version on which another form rested', async () => {
    expect(await rehearse({ data: {} })).toMatchObject({ kind: 'unreadable' });
    expect(await rehearse({ name: 'paint-the-house' })).toMatchObject({ kind: 'unreadable' });
    expect(await rehearse({ expected: 1 })).toMatchObject({ kind: 'stale' });
  });

  it('judges by what stands now, whoever recorded it', async () => {
    expect(await rehearse()).toMatchObject({ kind: 'would-be-recorded' });
    await postNotice(store, office, caseId);
    expect(await rehearse()).not.toMatchObject({ kind: 'would-be-recorded' });
  });
});
