import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseState } from '@jishi/domain';
import { currentRun } from '@jishi/domain';
import { foundOffice, type Office } from '@jishi/test-support/office';
import { newTaskQueue } from '@jishi/test-support/orchestra';
import { give, idOf, newKey, openTestRecord, type TestRecord } from '@jishi/test-support/record';
import { until } from '@jishi/test-support/until';
import { startWorkerProcess } from '@jishi/test-support/worker-process';

// Real: PostgreSQL, the Temporal server, the built worker as a process that is told to end and killed.

let store: TestRecord;
let office: Office;

beforeAll(async () => {
  store = await openTestRecord();
  office = await foundOffice(store);
}, 60_000);
afterAll(() => store.drop());

async function openCase(): Promise<string> {
  const answer = await give(store, {
    on: 'case',
    act: 'open-case',
    data: {
      procedure: 'promotion@1',
      unitId: office.unitId,
      title: { text: '选拔任用' },
      posts: [{ postId: office.postId }],
      candidates: [],
    },
    as: office.as.officer!,
    key: newKey(),
  });
  if (answer.kind !== 'recorded') throw new Error(JSON.stringify(answer));
  return idOf(answer);
}

/** How many of the cases have their first step open. */
async function opened(cases: readonly string[]): Promise<number> {
  const folded = await store.views.states(cases.map((caseId) => `case/${caseId}`));
  return folded.filter(({ state }) => currentRun(state as CaseState as never).status === 'open')
    .length;
}

describe('When the worker ends in the midst of its work', () => {
  it.each(['SIGTERM', 'SIGKILL'] as const)(
    'loses nothing by %s',
    async (signal) => {
      const settings = { TASK_QUEUE: newTaskQueue().slice(0, 40) };
      const first = startWorkerProcess(store, settings);
      await first.running;
      const cases: string[] = [];
      for (let count = 0; count < 60; count += 1) cases.push(await openCase());
      await until(async () => (await opened(cases)) >= 10);
      first.signal(signal);
      const { how, printed } = await first.ended;
      expect(how).toBe(signal === 'SIGTERM' ? 0 : signal);
      expect(await opened(cases)).toBeLessThan(cases.length);
      if (signal === 'SIGTERM') expect(printed).toContain('the worker has ended');

      const second = startWorkerProcess(store, settings);
      await until(async () => (await opened(cases)) === cases.length);
      second.signal('SIGTERM');
      await second.ended;
      for (const caseId of cases) {
        const events = await store.reader.readStream(`case/${caseId}`);
        expect(events.map(({ type }) => type)).toEqual(['CaseOpened', 'StepOpened']);
      }
    },
    120_000,
  );
});

describe('When something that the worker needs is not there', () => {
  const unreachable = '127.0.0.1:1';

  it('says within seconds that no Temporal server answers, and where', async () => {
    const began = performance.now();
    const { how, printed } = await startWorkerProcess(store, { TEMPORAL_ADDRESS: unreachable })
      .ended;
    expect(how).toBe(1);
    expect(printed.trim()).toBe(
      `No Temporal server answers at ${unreachable}. Start it, or correct TEMPORAL_ADDRESS.`,
    );
    expect(performance.now() - began).toBeLessThan(20_000);
  }, 30_000);

  it('names a namespace that the server does not have', async () => {
    const { how, printed } = await startWorkerProcess(store, { TEMPORAL_NAMESPACE: 'nowhere' })
      .ended;
    expect(how).toBe(1);
    expect(printed).toContain('has no namespace nowhere');
  }, 30_000);

  it('names the setting that is missing', async () => {
    const { how, printed } = await startWorkerProcess(store, { VAULT_MASTER_KEY: '' }).ended;
    expect(how).toBe(1);
    expect(printed).toContain('VAULT_MASTER_KEY');
  }, 30_000);
});
