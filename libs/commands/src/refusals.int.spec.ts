import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { foundOffice, type Office } from '@jishi/test-support/office';
import { openPublicityCase, publicityOnly } from '@jishi/test-support/publicity';
import { give, openTestRecord, person, record, type TestRecord } from '@jishi/test-support/record';
import { closeRefusalWindows, MOST_ATTEMPTS } from './refusals.js';

// Real: PostgreSQL, the append, the store's own clock, which the spec moves.

let store: TestRecord;
let office: Office;

beforeAll(async () => {
  store = await openTestRecord({ library: publicityOnly });
  office = await foundOffice(store);
});

afterAll(() => store.drop());

const head = person('a-department-head', 'department-head');

/** The head lacks the duty for this act, so every attempt of his is refused alike. */
const attempt = (caseId: string, act = 'post-publicity-notice') =>
  give(store, {
    on: `case/${caseId}`,
    act,
    data: { startsOn: '2026-01-05', notice: { text: '公示' }, channelProof: { text: '照片' } },
    as: head,
  });

const wait = (seconds: number) =>
  record(store, {
    on: 'clock',
    act: 'advance-clock',
    data: { bySeconds: seconds },
    as: office.as.officer!,
  });

const refused = (caseId: string) => store.reader.readStream(`refused/case/${caseId}`);

const close = () => closeRefusalWindows(store);

describe('Equal refusals', () => {
  it('are recorded once, however many come at once, and once more with their count', async () => {
    const caseId = await openPublicityCase(store, office);
    const answers = await Promise.all(Array.from({ length: 6 }, () => attempt(caseId)));
    const numbers = answers.map((answer) => (answer.kind === 'refused' ? answer.number : null));
    expect(numbers).toEqual(Array(6).fill(`refused/case/${caseId}:1`));
    await wait(599);
    await close();
    expect(await refused(caseId)).toHaveLength(1);
    await wait(1);
    await close();
    await close();
    const [, counted, ...more] = await refused(caseId);
    expect(counted).toMatchObject({
      type: 'AttemptsCounted',
      data: { number: `refused/case/${caseId}:1`, count: 6, actor: 'a-department-head' },
    });
    expect(more).toEqual([]);
  });

  it('after ten minutes are recorded anew', async () => {
    const caseId = await openPublicityCase(store, office);
    await attempt(caseId);
    await wait(590);
    await attempt(caseId);
    expect(await refused(caseId)).toHaveLength(1);
    await wait(20);
    await attempt(caseId);
    expect((await refused(caseId)).map(({ type }) => type)).toEqual([
      'AttemptRefused',
      'AttemptRefused',
    ]);
  });

  it('that came alone are counted by nobody', async () => {
    const caseId = await openPublicityCase(store, office);
    await attempt(caseId);
    await wait(601);
    await close();
    expect(await refused(caseId)).toHaveLength(1);
  });

  it('of another act, or on a case that has moved on, are other refusals', async () => {
    const caseId = await openPublicityCase(store, office);
    await attempt(caseId);
    const data = { step: 'publicity', opening: 1 };
    const as = { kind: 'product', role: 'orchestrator' } as const;
    await record(store, { on: `case/${caseId}`, act: 'open-step', data, as });
    await attempt(caseId);
    expect(await refused(caseId)).toHaveLength(2);
  });
});

describe('A flood of refused attempts', () => {
  it('is stopped, recorded once, and over when the first of them is an hour old', async () => {
    const caseId = await openPublicityCase(store, office);
    const kinds: string[] = [];
    for (let count = 0; count < MOST_ATTEMPTS; count += 1) kinds.push((await attempt(caseId)).kind);
    expect(new Set(kinds)).toEqual(new Set(['refused']));
    const stopped = await Promise.all([attempt(caseId), attempt(caseId), attempt(caseId)]);
    expect(stopped.map(({ kind }) => kind)).toEqual(['throttled', 'throttled', 'throttled']);
    expect((await refused(caseId)).map(({ type }) => type)).toEqual([
      'AttemptRefused',
      'AttemptsThrottled',
    ]);
    await wait(3_601);
    expect((await attempt(caseId)).kind).toBe('refused');
  });

  it('holds nobody else up, and the same person on no other case', async () => {
    const [one, other] = [
      await openPublicityCase(store, office),
      await openPublicityCase(store, office),
    ];
    for (let count = 0; count <= MOST_ATTEMPTS; count += 1) await attempt(one);
    expect((await attempt(one)).kind).toBe('throttled');
    expect((await attempt(other)).kind).toBe('refused');
    const auditor = person('a-auditor', 'auditor');
    const theirs = await give(store, {
      on: `case/${one}`,
      act: 'end-case',
      data: { reason: { text: 'x' } },
      as: auditor,
    });
    expect(theirs.kind).toBe('refused');
  });

  it('keeps nothing beside the record once its hour is over', async () => {
    await wait(8_000);
    await close();
    const { rows } = await store.pool.query('select from refused_attempt');
    expect(rows).toHaveLength(0);
  });
});
