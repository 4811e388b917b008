import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type CaseState, currentRun, type OpenedCase } from '@jishi/domain';
import { createIncidents } from '@jishi/event-store';
import { statusOf } from '@jishi/temporal/client';
import { foundOffice, type Office } from '@jishi/test-support/office';
import { type Orchestra, startOrchestra } from '@jishi/test-support/orchestra';
import {
  eventsOf,
  openPublicityCase,
  postNotice,
  publicityOnly,
} from '@jishi/test-support/publicity';
import { openTestRecord, person, record, type TestRecord } from '@jishi/test-support/record';
import { TimeSkipper } from '@jishi/test-support/time-skipper';
import { until } from '@jishi/test-support/until';

// Real: PostgreSQL, the Temporal server, every part of the worker process. The store's clock begins on Monday
// 2026-03-02, so a notice of that day stands to Friday the 6th.

const DAY = 86_400;

let store: TestRecord;
let office: Office;
let orchestra: Orchestra;

beforeAll(async () => {
  store = await openTestRecord({ library: publicityOnly });
  office = await foundOffice(store);
  orchestra = await startOrchestra(store);
}, 60_000);

afterAll(async () => {
  await orchestra.stop();
  await store.drop();
});

async function endOfNotice(caseId: string): Promise<string | undefined> {
  const [folded] = await store.views.states([`case/${caseId}`]);
  return currentRun(folded?.state as CaseState as OpenedCase).deadlines.publicityEnds?.to;
}

async function publish(version: string, holidays: { readonly [day: string]: string }) {
  const { from, to, makeUpDays, holidays: known } = store.library.calendar;
  const calendar = { version, from, to, makeUpDays, holidays: { ...known, ...holidays } };
  await record(store, {
    on: 'calendar/cn',
    act: 'publish-calendar',
    data: { calendar, document: { text: '放假通知' } },
    as: person('a-admin', 'security-admin'),
  });
}

describe('When a new calendar is published', () => {
  it('moves a running notice, and its timer with it', async () => {
    const caseId = await openPublicityCase(store, office);
    await postNotice(store, office, caseId);
    expect(await endOfNotice(caseId)).toBe('2026-03-06');
    await publish('cn-2026-2', { '2026-03-05': '临时放假' });
    await until(async () => (await eventsOf(store, caseId)).includes('DeadlineRecomputed'));
    expect(await endOfNotice(caseId)).toBe('2026-03-09');
    // Past the old end: only the reminder has acted, and the new end is the next timer.
    await new TimeSkipper(store, orchestra.temporal).moveStore(5 * DAY);
    await until(async () => {
      const run = { caseId, step: 'publicity', opening: 1 } as const;
      const { progress } = await statusOf(orchestra.temporal, run);
      return progress?.nextTimer?.due === '2026-03-09T16:00:00.000000Z';
    });
    expect(await eventsOf(store, caseId)).not.toContain('PublicityPeriodEnded');
  }, 60_000);

  it('never ends a notice earlier than it was announced', async () => {
    const caseId = await openPublicityCase(store, office);
    await postNotice(store, office, caseId);
    const known = { '2026-03-05': '临时放假' };
    await publish('cn-2026-3', { ...known, '2026-03-10': '临时放假' });
    await until(async () => (await eventsOf(store, caseId)).includes('DeadlineRecomputed'));
    const announced = await endOfNotice(caseId);
    await publish('cn-2026-4', known);
    const last = await lastIndex();
    await until(async () => (await checkpointOf('policy/calendar')) >= last);
    expect(await endOfNotice(caseId)).toBe(announced);
    expect(await createIncidents(store.pool).open()).toEqual([]);
  }, 60_000);
});

async function lastIndex(): Promise<number> {
  await until(async () => (await store.reader.oldestQueued()) === null);
  const { now } = await store.clock.refresh();
  return store.reader.indexAt(now);
}

async function checkpointOf(name: string): Promise<number> {
  const { rows } = await store.pool.query<{ position: string }>(
    'select position from checkpoint where name = $1',
    [name],
  );
  return Number(rows[0]?.position ?? 0);
}
