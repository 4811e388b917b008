import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { libraryOf, promotion } from '@jishi/procedures';
import { foundOffice, type Office } from '@jishi/test-support/office';
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
const steps = promotion.steps.filter((step) => step.kind === 'publicity');
const library = libraryOf([{ ...promotion, id: 'publicity-only', steps }]);

let store: TestRecord;
let office: Office;
let caseId: string;

beforeAll(async () => {
  store = await openTestRecord({ library });
  office = await foundOffice(store);
  const data = {
    procedure: 'publicity-only@1',
    unitId: office.unitId,
    title: { text: '副局长任前公示' },
    posts: [{ postId: office.postId }],
    candidates: [{ personId: office.candidate, postId: office.postId }],
  };
  caseId = await record(store, { on: 'case', act: 'open-case', data, as: officer() });
  const opening = { step: 'publicity', opening: 1 };
  const as = { kind: 'product', role: 'orchestrator' } as const;
  await record(store, { on: `case/${caseId}`, act: 'open-step', data: opening, as });
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
      refusals: [{ rule: 'SYS-21' }],
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
    const today = (await store.clock.now()).now.slice(0, 10);
    const data = notice(today);
    const on = `case/${caseId}`;
    await record(store, { on, act: 'post-publicity-notice', data, as: officer() });
    expect(await rehearse()).not.toMatchObject({ kind: 'would-be-recorded' });
  });
});
