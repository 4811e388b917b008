import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { libraryOf, promotion } from '@jishi/procedures';
import { foundOffice, type Office } from '@jishi/test-support/office';
import {
  type Give,
  give,
  idOf,
  newKey,
  openTestRecord,
  person,
  record,
  type TestRecord,
} from '@jishi/test-support/record';
import { newStream } from './command-ids.js';
import { createCommands } from './execute.js';
import type { Asker } from './request.js';

// Real: PostgreSQL, the append, the vault, the shipped rules. Of the procedure only publicity is used.
const steps = promotion.steps.filter((step) => step.kind === 'publicity');
const library = libraryOf([{ ...promotion, id: 'publicity-only', steps }]);

let store: TestRecord;
let office: Office;

beforeAll(async () => {
  store = await openTestRecord({ library });
  office = await foundOffice(store);
});

afterAll(() => store.drop());

const as = (role: 'officer' | 'department-head' | 'auditor' | 'report-intake') =>
  office.as[role] ?? person('nobody');

const openCase = (more: Partial<Give> = {}): Give => ({
  on: 'case',
  act: 'open-case',
  data: {
    procedure: 'publicity-only@1',
    unitId: office.unitId,
    title: { text: '副局长任前公示' },
    posts: [{ postId: office.postId }],
    candidates: [{ personId: office.candidate, postId: office.postId }],
  },
  as: as('officer'),
  ...more,
});

const today = async () => (await store.clock.now()).now.slice(0, 10);

async function openedCase(): Promise<string> {
  const caseId = await record(store, openCase({ occurredOn: '2026-01-05' }));
  const data = { step: 'publicity', opening: 1 };
  const orchestrator = { kind: 'product', role: 'orchestrator' } as const;
  await record(store, { on: `case/${caseId}`, act: 'open-step', data, as: orchestrator });
  return caseId;
}

const notice = (startsOn: string) => ({
  startsOn,
  notice: { text: '公示' },
  channelProof: { text: '公告栏照片' },
});

describe('When a case is opened', () => {
  it('gives it the next number of its unit and year', async () => {
    const first = await record(store, openCase());
    const second = await record(store, openCase());
    const numbers = await Promise.all(
      [first, second].map(
        async (id) => (await store.reader.readStream(`case/${id}`))[0]?.data.caseNo as string,
      ),
    );
    expect(Number(numbers[1]?.slice(5))).toBe(Number(numbers[0]?.slice(5)) + 1);
  });

  it('keeps texts out of the record', async () => {
    const caseId = await record(store, openCase());
    const [opened] = await store.reader.readStream(`case/${caseId}`);
    expect(JSON.stringify(opened)).not.toContain('副局长任前公示');
    const title = opened?.data.title as { ref: string };
    expect(await store.vault.get(title.ref)).toMatchObject({ content: '副局长任前公示' });
  });

  it('answers a repeated request with the first answer and records it once', async () => {
    const key = newKey();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => give(store, openCase({ key }))),
    );
    const tokens = new Set(
      answers.map((answer) => (answer.kind === 'recorded' ? answer.token : answer.kind)),
    );
    expect(tokens.size).toBe(1);
    expect(answers.filter((answer) => answer.kind === 'recorded' && !answer.repeated)).toHaveLength(
      1,
    );
  });

  it('records every one of many that are opened at once, each under a number of its own', async () => {
    const ids = await Promise.all(Array.from({ length: 24 }, () => record(store, openCase())));
    const opened = await Promise.all(ids.map((id) => store.reader.readStream(`case/${id}`)));
    expect(new Set(opened.map(([first]) => first?.data.caseNo)).size).toBe(24);
  }, 60_000);

  it('refuses one key for two requests', async () => {
    const key = newKey();
    await give(store, openCase({ key }));
    expect(await give(store, openCase({ key, occurredOn: '2026-01-06' }))).toEqual({
      kind: 'key-reused',
    });
  });

  it('names the field that is not there', async () => {
    const data = { ...openCase().data, posts: [{ postId: 'nowhere' }] };
    const answer = await give(store, openCase({ data }));
    expect(answer).toEqual({
      kind: 'unreadable',
      problems: [{ field: 'posts.0.postId', message: 'unknown' }],
    });
  });

  it('names the procedure that it does not know', async () => {
    const answer = await give(
      store,
      openCase({ data: { ...openCase().data, procedure: 'nothing@9' } }),
    );
    expect(answer).toMatchObject({ kind: 'unreadable', problems: [{ field: 'procedure' }] });
  });
});

type PersonAsking = Extract<Asker, { readonly kind: 'person' }>;

describe('When somebody may not act', () => {
  it('refuses, records the refusal without his input, and says who could', async () => {
    const caseId = await openedCase();
    const answer = await give(store, {
      on: `case/${caseId}`,
      act: 'post-publicity-notice',
      data: notice(await today()),
      as: as('auditor'),
    });
    expect(answer).toMatchObject({
      kind: 'refused',
      by: 'may-not-act',
      refusals: [{ rule: 'SYS-08', reason: 'reads-only', whoCan: ['officer'] }],
    });
    const [refusal] = await store.reader.readStream(`refused/case/${caseId}`);
    expect(refusal).toMatchObject({
      type: 'AttemptRefused',
      data: { act: 'post-publicity-notice' },
    });
  });

  it('writes down the duty that he holds, whatever he said he was', async () => {
    const caseId = await openedCase();
    const auditor = as('auditor') as PersonAsking;
    const actingFor = (as('officer') as PersonAsking).actorId;
    const claims = {
      on: `case/${caseId}`,
      act: 'post-publicity-notice',
      data: notice('2026-01-05'),
    };
    await give(store, { ...claims, as: { ...auditor, role: 'clock' } });
    await give(store, { ...claims, as: { ...auditor, actingFor } });
    const refusals = await store.reader.readStream(`refused/case/${caseId}`);
    expect(refusals.length).toBeGreaterThan(0);
    for (const refusal of refusals)
      expect(refusal).toMatchObject({ actingRole: 'auditor', actingFor: null });
  });

  it('tells somebody without a duty here nothing, not even that the case exists', async () => {
    const caseId = await openedCase();
    const stranger = {
      on: `case/${caseId}`,
      act: 'post-publicity-notice',
      data: notice('2026-01-05'),
      as: person('a-x'),
    };
    expect(await give(store, stranger)).toEqual({ kind: 'not-found' });
    expect(await give(store, { ...stranger, on: 'case/neverwas' })).toEqual({ kind: 'not-found' });
    expect(await store.reader.readStream(`refused/case/${caseId}`)).toEqual([]);
  });
});

describe('When a rule stands in the way', () => {
  it('records the refusal beside the case and answers the same for its key', async () => {
    const caseId = await openedCase();
    const attempt: Give = {
      on: `case/${caseId}`,
      act: 'post-publicity-notice',
      data: notice('2025-12-01'),
      as: as('officer'),
      key: newKey(),
    };
    const answer = await give(store, attempt);
    expect(answer).toMatchObject({
      kind: 'refused',
      by: 'rule',
      number: `refused/case/${caseId}:1`,
    });
    expect(await give(store, attempt)).toEqual(answer);
    expect(await store.reader.readStream(`refused/case/${caseId}`)).toHaveLength(1);
  });

  it('judges nothing while the step is being opened', async () => {
    const caseId = await record(store, openCase());
    const attempt = {
      on: `case/${caseId}`,
      act: 'post-publicity-notice',
      data: notice(await today()),
      as: as('officer'),
    };
    expect(await give(store, attempt)).toMatchObject({ kind: 'opening' });
    expect(await store.reader.readStream(`refused/case/${caseId}`)).toEqual([]);
  });
});

describe('When several processes write', () => {
  it('a process with an old view never puts a false refusal on record', async () => {
    const other = otherProcess();
    const caseId = await record(store, openCase({ occurredOn: '2026-01-05' }));
    const attempt = {
      on: `case/${caseId}`,
      act: 'post-publicity-notice',
      data: notice(await today()),
      as: as('officer'),
    };
    expect(await give(other, attempt)).toMatchObject({ kind: 'opening' });
    const orchestrator = { kind: 'product', role: 'orchestrator' } as const;
    await record(store, {
      on: `case/${caseId}`,
      act: 'open-step',
      data: { step: 'publicity', opening: 1 },
      as: orchestrator,
    });
    expect(await give(other, attempt)).toMatchObject({ kind: 'recorded' });
  });

  it('a refusal on an old view is decided anew, and is none any more', async () => {
    const other = otherProcess();
    const caseId = await openedCase();
    const on = `case/${caseId}`;
    const report = {
      receivedOn: await today(),
      channel: 'letter',
      signed: true,
      checkable: true,
      content: { text: '反映材料' },
    };
    await record(other, { on, act: 'receive-report', data: report, as: as('report-intake') });
    const untrue = { reportId: 'r1', outcome: 'untrue', document: { text: '核查报告' } };
    await record(store, { on, act: 'handle-report', data: untrue, as: as('report-intake') });
    const exemption = { ground: 'special-post', document: { text: '依据' } };
    const attempt = {
      on,
      act: 'determine-no-publicity',
      data: exemption,
      as: as('department-head'),
    };
    expect(await give(other, attempt)).toMatchObject({ kind: 'recorded' });
    expect(await store.reader.readStream(`refused/${on}`)).toEqual([]);
  });

  it('of two different notices at once one is recorded and the other finds it standing', async () => {
    const other = otherProcess();
    const caseId = await openedCase();
    const attempt = {
      on: `case/${caseId}`,
      act: 'post-publicity-notice',
      data: notice(await today()),
      as: as('officer'),
    };
    const answers = await Promise.all([give(store, attempt), give(other, attempt)]);
    expect(answers.map((answer) => answer.kind).sort()).toEqual(['recorded', 'unreadable']);
  });

  it('an auditor can find every version that a decision read', async () => {
    const caseId = await openedCase();
    await record(store, {
      on: `case/${caseId}`,
      act: 'post-publicity-notice',
      data: notice(await today()),
      as: as('officer'),
    });
    const raw = (await store.reader.rawStream(`case/${caseId}`)).at(-1);
    const read = (JSON.parse(raw?.inputs ?? '{}') as { streams: { stream: string }[] }).streams.map(
      ({ stream }) => stream,
    );
    expect(read).toEqual(
      expect.arrayContaining([
        `case/${caseId}`,
        `person/${office.candidate}`,
        `post/${office.postId}`,
        `unit/${office.unitId}`,
        'access/a-officer',
        'calendar/cn',
      ]),
    );
  });
});

function otherProcess(): TestRecord {
  const { appender } = store;
  const commands = createCommands({
    ...store,
    appender,
    digestKey: Buffer.alloc(32),
    buildId: 'other',
  });
  return { ...store, commands };
}

describe('The ids of commands', () => {
  it('derive the stream of a new thing from the command, and differ by prefix', () => {
    expect(newStream('case', 'u:a:k')).toBe(newStream('case', 'u:a:k'));
    expect(newStream('case', 'u:a:k')).not.toBe(
      newStream('person', 'u:a:k').replace('person', 'case'),
    );
    expect(
      idOf({ kind: 'recorded', stream: 'case/abc', token: '', recordedAt: '', repeated: false }),
    ).toBe('abc');
  });
});

describe('When a command names a piece of the vault', () => {
  const posting = async (named: object): Promise<Give> => ({
    on: `case/${await openedCase()}`,
    act: 'post-publicity-notice',
    data: { ...notice(await today()), notice: named },
    as: as('officer'),
  });
  const unusable = {
    kind: 'unreadable',
    problems: [{ field: 'notice', message: 'not-pending' }],
  };

  it('takes one that waits to be named, once', async () => {
    const piece = await store.vault.putText('公示文本', { kind: 'text' });
    const first = await posting(piece);
    const key = newKey();
    expect(await give(store, { ...first, key })).toMatchObject({ kind: 'recorded' });
    expect(await give(store, { ...first, key })).toMatchObject({
      kind: 'recorded',
      repeated: true,
    });
    // Another case would open it to other readers.
    expect(await give(store, await posting(piece))).toEqual(unusable);
  });

  it('takes none that the vault does not hold, or whose content is another', async () => {
    const piece = await store.vault.putText('公示文本', { kind: 'text' });
    const other = await store.vault.putText('另一文本', { kind: 'text' });
    expect(await give(store, await posting({ ref: piece.ref, hash: other.hash }))).toEqual(
      unusable,
    );
    const nowhere = { ref: `v_${'a'.repeat(26)}`, hash: piece.hash };
    expect(await give(store, await posting(nowhere))).toEqual(unusable);
  });
});
