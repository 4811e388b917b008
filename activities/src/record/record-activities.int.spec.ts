import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type StepRef, workflowIdOf } from '@jishi/contracts/names';
import { createIncidents, createObservations, type Incidents } from '@jishi/event-store';
import { foundOffice, type Office } from '@jishi/test-support/office';
import { openPublicityCase, postNotice, publicityOnly } from '@jishi/test-support/publicity';
import { openTestRecord, person, record, type TestRecord } from '@jishi/test-support/record';
import { createRecordActivities } from './create-record-activities.js';
import type { RecordActivities } from './record-activities.js';

// Real: PostgreSQL, the one path. The workflow's part is played by the spec, call by call.

const DAY = 86_400;

let store: TestRecord;
let office: Office;
let incidents: Incidents;
let activities: RecordActivities;

beforeAll(async () => {
  store = await openTestRecord({ library: publicityOnly });
  office = await foundOffice(store);
  incidents = createIncidents(store.pool);
  const observations = createObservations(store.pool);
  activities = createRecordActivities({ ...store, observations, incidents });
}, 60_000);

afterAll(() => store.drop());

const ofStep = (caseId: string): StepRef => ({ caseId, step: 'publicity', opening: 1 });

/** A case whose notice stands, with the view of its step. */
async function standing() {
  const caseId = await openPublicityCase(store, office);
  const ofCase = { caseId, opening: 1 };
  const { version } = await activities.readCaseView(ofCase);
  await activities.submitOpenStep({ step: ofStep(caseId), version });
  await postNotice(store, office, caseId);
  return { step: ofStep(caseId), view: await activities.readStepView(ofStep(caseId)) };
}

const ends = { deadline: 'publicityEnds', act: 'end-publicity-period' };

async function moveClock(bySeconds: number): Promise<void> {
  const as = person('a-admin', 'security-admin');
  await record(store, { on: 'clock', act: 'advance-clock', data: { bySeconds }, as });
}

describe('Reading a view', () => {
  it('shows facts and clocks as they stand, and notes what was seen', async () => {
    const { step, view } = await standing();
    expect(view).toMatchObject({
      version: 3,
      status: 'open',
      facts: { noticePosted: true, periodEnded: false },
    });
    expect(view.deadlines.map(({ name, ready }) => [name, ready])).toEqual([
      ['publicityEnds', false],
      ['publicityEndsReminder', false],
    ]);
    const id = workflowIdOf(step);
    expect(await createObservations(store.pool).seen([id])).toEqual(new Map([[id, 3]]));
  });

  it('shows a step of a case that is not on record as absent', async () => {
    expect(await activities.readStepView(ofStep('nowhere'))).toMatchObject({
      status: 'absent',
      version: 0,
    });
    expect(await activities.readCaseView({ caseId: 'nowhere', opening: 1 })).toMatchObject({
      status: 'unopened',
    });
  });

  it('says that a clock is due as soon as the store’s clock has come there', async () => {
    const { step } = await standing();
    await moveClock(10 * DAY);
    const { deadlines } = await activities.readStepView(step);
    expect(deadlines.every(({ ready, inSeconds }) => ready && inSeconds <= 0)).toBe(true);
  });
});

describe('Submitting', () => {
  it('opens a step once, however often it is tried', async () => {
    const caseId = await openPublicityCase(store, office);
    const next = { step: ofStep(caseId), version: 1 };
    expect(await activities.submitOpenStep(next)).toEqual({ recorded: true });
    expect(await activities.submitOpenStep(next)).toEqual({ recorded: true });
    const events = await store.reader.readStream(`case/${caseId}`);
    expect(events.map(({ type }) => type)).toEqual(['CaseOpened', 'StepOpened']);
  });

  it('takes a case that has moved on for no refusal', async () => {
    const { step, view } = await standing();
    await moveClock(10 * DAY);
    const due = view.deadlines[0]?.due ?? '';
    const behind = { ...ends, step, due, version: view.version - 1 };
    expect(await activities.submitClockAct(behind)).toEqual({ recorded: false });
    expect(await incidents.open([workflowIdOf(step)])).toEqual([]);
  });

  it('makes an incident of a clock act that is refused on the very version that was seen', async () => {
    const { step, view } = await standing();
    const due = view.deadlines[0]?.due ?? '';
    const early = { ...ends, step, due, version: view.version };
    expect(await activities.submitClockAct(early)).toEqual({ recorded: false });
    expect(await incidents.open([workflowIdOf(step)])).toMatchObject([
      { kind: 'clock-act-refused', detail: { act: 'end-publicity-period', fields: ['deadline'] } },
    ]);
    await moveClock(10 * DAY);
    expect(await activities.submitClockAct(early)).toEqual({ recorded: true });
    expect(await incidents.open([workflowIdOf(step)])).toEqual([]);
  });
});
