import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CommandAnswer } from '@jishi/commands';
import { blockedOn, currentRun, waitsOf } from '@jishi/domain';
import {
  asker,
  atSitting,
  ballotOf,
  callSitting,
  type DecisionOffice,
  decisionOnly,
  foundDecisionOffice,
  itemOf,
  openDecision,
  rosterOf,
  standsAt,
  stateOf,
  today,
} from '@jishi/test-support/decision-office';
import { type Orchestra, startOrchestra } from '@jishi/test-support/orchestra';
import { eventsOf } from '@jishi/test-support/publicity';
import { openTestRecord, record, type TestRecord } from '@jishi/test-support/record';
import { TimeSkipper } from '@jishi/test-support/time-skipper';
import { until } from '@jishi/test-support/until';

// Real: PostgreSQL, the Temporal server, every part of the worker process, the shipped rules. Nothing is mocked.

const DAY = 24 * 60 * 60;

let store: TestRecord;
let office: DecisionOffice;
let orchestra: Orchestra;
let time: TimeSkipper;

beforeAll(async () => {
  store = await openTestRecord({ library: decisionOnly });
  office = await foundDecisionOffice(store);
  orchestra = await startOrchestra(store);
  time = new TimeSkipper(store, orchestra.temporal);
}, 60_000);

afterAll(async () => {
  await orchestra.stop();
  await store.drop();
});

function recorded(answer: CommandAnswer): void {
  if (answer.kind !== 'recorded') throw new Error(JSON.stringify(answer));
}

function refusedBy(answer: CommandAnswer): readonly string[] {
  return answer.kind === 'refused' ? answer.refusals.map(({ rule }) => rule) : [];
}

/** The item is introduced, balloted and counted. */
async function vote(meetingId: string, itemId: string, agree: number): Promise<void> {
  const sit = atSitting(store, office, meetingId);
  recorded(await sit('introduce-item', { itemId }));
  recorded(await sit('record-paper-ballot', ballotOf(office, itemId, agree, await today(store))));
  recorded(await sit('conclude-item', { itemId }));
}

type Opened = Awaited<ReturnType<typeof openDecision>>;

/** A sitting of all seven that votes on one case; the meeting's id. */
async function decide(about: Opened, agree: number): Promise<string> {
  const meetingId = await callSitting(store, office);
  const sit = atSitting(store, office, meetingId);
  recorded(await sit('enter-item', itemOf(about)));
  recorded(await sit('record-roster', rosterOf(office, 7)));
  await vote(meetingId, 'i1', agree);
  return meetingId;
}

async function hasRecorded(caseId: string, type: string): Promise<void> {
  await until(async () => (await eventsOf(store, caseId)).includes(type));
}

describe('A post under dual management', () => {
  it("takes a month's silence of the assisting party for consent, by the clock", async () => {
    const about = await openDecision(store, office, { dualManaged: true });
    const { caseId } = about;
    const officer = asker(office, 'officer');
    const on = `case/${caseId}`;
    const sentOn = await today(store);
    const meetingId = await callSitting(store, office);
    const sit = atSitting(store, office, meetingId);
    expect(refusedBy(await sit('enter-item', itemOf(about)))).toEqual(['B02']);
    await record(store, {
      on,
      act: 'send-consultation',
      data: {
        candidateId: 'k1',
        consultee: 'assisting-party',
        addressee: { text: '协管方' },
        matter: { text: '征求意见函' },
        sentOn,
      },
      as: officer,
    });
    await time.advance(40 * DAY);
    expect(refusedBy(await sit('enter-item', itemOf(about)))).toEqual(['B02']);
    const receivedOn = await today(store);
    const received = { consultationId: 'c1', receivedOn, proof: { text: '回执' } };
    await record(store, { on, act: 'prove-receipt', data: received, as: officer });
    expect(blockedOn(await stateOf(store, caseId))).toMatchObject({ cause: 'clock', rule: 'B02' });
    await time.advance(20 * DAY);
    expect(await eventsOf(store, caseId)).not.toContain('ConsentDeemed');
    await time.advance(20 * DAY);
    await hasRecorded(caseId, 'ConsentDeemed');
    recorded(await sit('enter-item', itemOf(about)));
  }, 120_000);
});

describe('One sitting', () => {
  it('decides on three cases item by item; the record of each stands on its own', async () => {
    const [passes, fails, waits] = [
      await openDecision(store, office),
      await openDecision(store, office),
      await openDecision(store, office),
    ];
    const meetingId = await callSitting(store, office);
    const sit = atSitting(store, office, meetingId);
    for (const about of [passes, fails, waits]) recorded(await sit('enter-item', itemOf(about)));
    recorded(await sit('record-roster', rosterOf(office, 7)));
    await vote(meetingId, 'i1', 4);
    await vote(meetingId, 'i2', 3);
    recorded(await sit('introduce-item', { itemId: 'i3' }));
    recorded(await sit('flag-disagreement', { itemId: 'i3', reason: { text: '意见分歧较大' } }));
    const ballot = ballotOf(office, 'i3', 7, await today(store));
    expect(refusedBy(await sit('record-paper-ballot', ballot))).toEqual(['B10']);
    recorded(await sit('postpone-item', { itemId: 'i3', reason: { text: '暂缓' } }));
    recorded(await sit('close-meeting', { minutes: { text: '会议记录' } }));
    await standsAt(store, passes.caseId, 'publicity', 1);
    await hasRecorded(fails.caseId, 'MeetingOutcomeRecorded');
    await hasRecorded(waits.caseId, 'ItemDeferred');
    expect(blockedOn(await stateOf(store, fails.caseId))).toMatchObject({ what: 'failed' });
    expect(blockedOn(await stateOf(store, waits.caseId))).toMatchObject({
      rule: 'B10',
      what: 'deferred',
    });
    expect(await eventsOf(store, waits.caseId)).not.toContain('MeetingOutcomeRecorded');
    const next = await decide(waits, 7);
    expect(next).not.toBe(meetingId);
    await standsAt(store, waits.caseId, 'publicity', 1);
  }, 120_000);

  it('decides nothing below quorum: what was to be put to it waits for another', async () => {
    const about = await openDecision(store, office);
    const meetingId = await callSitting(store, office);
    const sit = atSitting(store, office, meetingId);
    recorded(await sit('enter-item', itemOf(about)));
    recorded(await sit('record-roster', rosterOf(office, 4)));
    expect(refusedBy(await sit('introduce-item', { itemId: 'i1' }))).toEqual(['B06']);
    const postponed = { itemId: 'i1', ground: 'below-quorum', reason: { text: '未达法定人数' } };
    recorded(await sit('postpone-item', postponed));
    await hasRecorded(about.caseId, 'ItemDeferred');
    expect(waitsOf(await stateOf(store, about.caseId))).toMatchObject([{ what: 'deferred' }]);
  }, 60_000);
});

describe('A vote that is found void later', () => {
  it('brings its case back to the decision, and is decided anew', async () => {
    const about = await openDecision(store, office);
    const { caseId } = about;
    const meetingId = await decide(about, 7);
    const sit = atSitting(store, office, meetingId);
    recorded(await sit('close-meeting', { minutes: { text: '会议记录' } }));
    await standsAt(store, caseId, 'publicity', 1);
    const voided = {
      itemId: 'i1',
      rule: 'B06',
      foundOn: await today(store),
      authority: { text: '上级组织部门认定' },
      reason: { text: '实到人数不足' },
    };
    expect((await sit('void-outcome', voided)).kind).toBe('refused');
    recorded(await sit('void-outcome', voided, 'department-head'));
    await standsAt(store, caseId, 'decision', 2);
    const runs = (await stateOf(store, caseId)).runs.map(({ kind, outcome }) => [kind, outcome]);
    expect(runs).toEqual([
      ['decision', 'completed'],
      ['publicity', 'returned'],
      ['decision', null],
    ]);
    await decide(about, 6);
    await standsAt(store, caseId, 'publicity', 2);
  }, 120_000);
});

describe('A decision that is to be reconsidered', () => {
  it('comes up again once more than half of the full membership have consented', async () => {
    const about = await openDecision(store, office);
    const { caseId } = about;
    await decide(about, 3);
    await hasRecorded(caseId, 'MeetingOutcomeRecorded');
    const meetingId = await callSitting(store, office);
    const sit = atSitting(store, office, meetingId);
    const consentsOf = async (count: number) => ({
      caseId,
      candidateId: 'k1',
      consenting: office.members.slice(0, count),
      consentedOn: await today(store),
      document: { text: '同意复议' },
    });
    recorded(await sit('record-petition', await consentsOf(3)));
    expect(refusedBy(await sit('enter-item', itemOf(about)))).toEqual(['B11']);
    recorded(await sit('record-petition', await consentsOf(4)));
    recorded(await sit('enter-item', itemOf(about)));
    recorded(await sit('record-roster', rosterOf(office, 7)));
    await vote(meetingId, 'i1', 5);
    await standsAt(store, caseId, 'publicity', 1);
    expect(currentRun(await stateOf(store, caseId)).opening).toBe(1);
  }, 120_000);
});

describe('A principal of a team, on whom the plenary decides', () => {
  it('is nominated, balloted on by the plenary, and filed with the superior', async () => {
    const about = await openDecision(store, office, { plenary: true, superior: 'filing' });
    const { caseId } = about;
    const nominating = atSitting(store, office, await callSitting(store, office));
    expect(refusedBy(await nominating('enter-item', itemOf(about)))).toEqual(['B05']);
    const plenary = { ...office, bodyId: await registerPlenary() };
    const balloting = atSitting(store, office, await callSitting(store, plenary));
    expect(refusedBy(await balloting('enter-item', itemOf(about)))).toEqual(['B05']);
    recorded(await nominating('enter-item', { ...itemOf(about), track: 'nomination' }));
    await voteOnFirst(nominating);
    await hasRecorded(caseId, 'NominationRecorded');
    recorded(await balloting('enter-item', itemOf(about)));
    await voteOnFirst(balloting);
    await hasRecorded(caseId, 'DecisionCompleted');
    expect(blockedOn(await stateOf(store, caseId))).toMatchObject({ rule: 'B15', what: 'filing' });
    const documents = ['filing-report', 'approval-form'].map((type) => ({
      type,
      document: { text: type },
    }));
    await record(store, {
      on: `case/${caseId}`,
      act: 'file-with-superior',
      data: { candidateId: 'k1', sentOn: await today(store), documents },
      as: asker(office, 'officer'),
    });
    await standsAt(store, caseId, 'publicity', 1);
  }, 120_000);
});

async function registerPlenary(): Promise<string> {
  const as = asker(office, 'department-head');
  const name = { zh: '市委全委会', en: 'Plenary' };
  const { unitId } = office;
  const data = { unitId, name, recusalEndsVote: false, plenary: true };
  const bodyId = await record(store, { on: 'body', act: 'register-body', data, as });
  for (const personId of office.members) {
    const member = { personId, from: '2020-01-01', to: null, principal: false };
    await record(store, { on: `body/${bodyId}`, act: 'add-member', data: member, as });
  }
  return bodyId;
}

/** Everybody is there and in favour of the first item. */
async function voteOnFirst(sit: ReturnType<typeof atSitting>): Promise<void> {
  recorded(await sit('record-roster', rosterOf(office, 7)));
  recorded(await sit('introduce-item', { itemId: 'i1' }));
  recorded(await sit('record-paper-ballot', ballotOf(office, 'i1', 7, await today(store))));
  recorded(await sit('conclude-item', { itemId: 'i1' }));
}
