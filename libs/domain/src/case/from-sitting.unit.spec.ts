import { describe, expect, it } from '@jest/globals';
import { promotion } from '@jishi/procedures';
import {
  atDecision,
  bySecretary,
  caseOpened,
  caseSpec,
  conclude,
  contextOf,
  type Given,
  introduce,
  memberIds,
  opinion,
  registeredPost,
  sealedOf,
  sittingOpen,
  stepOpened,
  type When,
} from '@jishi/test-support';
import { called } from '../meeting/events.js';
import type { CalledMeeting } from '../meeting/state.js';
import type { JsonObject } from '../shared/json.js';
import { caseAggregate } from './aggregate.js';
import { blockedOn } from './blocked-on.js';
import { voidMeetingOutcome } from './from-sitting.js';
import { type CaseState, currentRun, type OpenedCase, unopened } from './state.js';

const reason = sealedOf('reason');
const votes = [...memberIds(7).slice(1), 'm1'].map((id) => opinion(id, 'agree'));
const concluded = sittingOpen(7, 7).after(introduce, ...votes, conclude);
const voidIt: When = {
  act: 'void-outcome',
  data: {
    itemId: 'i1',
    rule: 'B06',
    foundOn: '2026-02-25',
    authority: sealedOf('authority'),
    reason,
  },
  as: 'department-head',
  on: '2026-02-25',
};
const voided = called(concluded.after(voidIt).state);
const postponed = called(
  sittingOpen(7, 7).after(bySecretary('postpone-item', { itemId: 'i1', reason })).state,
);
const meetings = { s1: voided, s2: called(concluded.state), s3: postponed };
const registers = { meetings, posts: { post1: registeredPost('post1') } };
const opened = (state: CaseState) => state as OpenedCase;

function happened(type: string, data: object, on = '2026-02-13'): Given {
  return { on, event: { type, data } };
}

const outcome = (candidateId = 'k1'): Given => {
  const item = called(concluded.state).items.i1;
  return happened('MeetingOutcomeRecorded', {
    meetingId: 's1',
    itemId: 'i1',
    candidateId,
    result: 'passed',
    counts: item?.counts,
    decidedOn: '2026-02-11',
    opening: 1,
  });
};

/** A case whose decision rests on that vote, and that has gone on from there. */
function decided(...more: readonly Given[]) {
  return caseSpec({ definition: promotion, registers }).given(
    caseOpened(['decision', 'publicity', 'probation'], '2026-02-06'),
    stepOpened('decision', '2026-02-06'),
    outcome(),
    happened('DecisionCompleted', { decidedOn: '2026-02-11', opening: 1 }),
    happened('StepClosed', { step: 'decision', opening: 1, outcome: 'completed' }),
    stepOpened('publicity', '2026-02-13'),
    ...more,
  );
}

const toProbation: readonly Given[] = [
  happened('StepClosed', { step: 'publicity', opening: 1, outcome: 'completed' }),
  stepOpened('probation', '2026-02-23'),
];
const notice = happened('AppointmentNoticeIssued', { opening: 1, issuedOn: '2026-02-24' });

function carry(more: object = {}): When {
  const plain = { meetingId: 's1', itemId: 'i1', candidateId: 'k1', rule: 'B06' };
  return {
    act: 'void-meeting-outcome',
    data: { ...plain, foundOn: '2026-02-25', ...more },
    as: 'policy',
    on: '2026-02-25',
  };
}

describe('When the vote on an item is found void later', () => {
  it('is said by its authority, though the sitting is closed, and of a result alone', () => {
    const closed = concluded.after(bySecretary('close-meeting', { minutes: sealedOf('minutes') }));
    closed
      .when(voidIt)
      .thenRecords({ type: 'ItemVoided', data: { caseId: 'c1', opening: 1, rule: 'B06' } });
    concluded.after(voidIt).when(voidIt).thenInvalid('itemId', 'not-applicable');
    sittingOpen(7, 7).when(voidIt).thenInvalid('itemId', 'not-applicable');
    const early = { ...voidIt, data: { ...voidIt.data, foundOn: '2026-02-10' } };
    concluded.when(early).thenInvalid('foundOn', 'too-early');
    const toCome = { ...voidIt, data: { ...voidIt.data, foundOn: '2026-02-26' } };
    concluded.when(toCome).thenInvalid('foundOn', 'in-future');
    expect(voided.items.i1).toMatchObject({ result: 'void', counts: { agree: 7 } });
  });

  it('brings the case back from a later step, which is closed as returned', () => {
    const back = decided()
      .when(carry())
      .thenRecords(
        { type: 'OutcomeVoided', data: { ofOpening: 1, noticeIssued: false } },
        { type: 'StepClosed', data: { step: 'publicity', outcome: 'returned' } },
        { type: 'StepReturned', data: { step: 'decision', opening: 2, rule: 'B06' } },
      );
    expect(opened(back.state).voids).toMatchObject([{ ofOpening: 1, rule: 'B06' }]);
    const again = back.given(stepOpened('decision', '2026-02-25', 2));
    expect(blockedOn(again.state)).toMatchObject({ rule: 'B06', what: 'meeting' });
  });

  it('flags an appointment notice that was issued on it', () => {
    const back = decided(...toProbation, notice)
      .when(carry())
      .thenRecords(
        { type: 'OutcomeVoided', data: { noticeIssued: true } },
        { type: 'StepClosed', data: { step: 'probation', outcome: 'returned' } },
        { type: 'StepReturned', data: { step: 'decision' } },
      );
    expect(blockedOn(back.given(stepOpened('decision', '2026-02-25', 2)).state)).toMatchObject({
      rule: 'B06',
      what: 'void-after-notice',
      facts: { open: 1, rule: 'B06' },
    });
    decided(...toProbation)
      .when(carry())
      .thenRecords(
        { type: 'OutcomeVoided', data: { noticeIssued: false } },
        { type: 'StepClosed' },
        { type: 'StepReturned' },
      );
  });

  it('is recorded on a case that has ended, or gone back already, which stays where it is', () => {
    decided(happened('CaseEnded', { outcome: 'appointed', reason: null }))
      .when(carry())
      .thenRecords({ type: 'OutcomeVoided' });
    decided(happened('CandidateWithdrawn', { candidateId: 'k1', reason }))
      .when(carry())
      .thenRecords({ type: 'OutcomeVoided' });
  });

  it('takes nothing that the sitting does not say, nor a vote that the case never had', () => {
    const at = decided();
    for (const more of [{ meetingId: 's9' }, { meetingId: 's2' }, { itemId: 'i9' }])
      at.when(carry(more)).thenInvalid('itemId', 'not-applicable');
    at.when(carry({ candidateId: 'k2' })).thenInvalid('itemId', 'not-applicable');
    const other = { ...voided, items: { i1: { ...voided.items.i1, caseId: 'c2' } } };
    const elsewhere = { ...registers, meetings: { s1: other as CalledMeeting } };
    caseSpec({ definition: promotion, registers: elsewhere })
      .given(
        caseOpened(['decision'], '2026-02-06'),
        stepOpened('decision', '2026-02-06'),
        outcome(),
      )
      .when(carry())
      .thenInvalid('itemId', 'not-applicable');
    const uncalled = {
      ...registers,
      meetings: { s1: { status: 'uncalled', version: 0 } as const },
    };
    caseSpec({ definition: promotion, registers: uncalled })
      .given(caseOpened(['decision'], '2026-02-06'))
      .when(carry())
      .thenInvalid('itemId', 'not-applicable');
    const command = {
      name: 'void-meeting-outcome',
      data: carry().data as JsonObject,
      occurredOn: null,
    };
    expect(voidMeetingOutcome(unopened, command, contextOf({ registers }, carry()))).toMatchObject({
      kind: 'invalid',
    });
    expect(caseAggregate.reads(at.state, command, contextOf({}, carry()).registers)).toContain(
      'meeting/s1',
    );
    const end = { name: 'end-case', data: {}, occurredOn: null };
    expect(caseAggregate.reads(at.state, end, contextOf({}, carry()).registers)).not.toContain(
      'meeting/s1',
    );
  });
});

describe('When a sitting puts an item off', () => {
  const defer = (more: object = {}): When => ({
    act: 'record-deferral',
    data: {
      meetingId: 's3',
      itemId: 'i1',
      candidateId: 'k1',
      opening: 1,
      heldOn: '2026-02-11',
      ground: 'below-quorum',
      ...more,
    },
    as: 'policy',
    on: '2026-02-11',
  });
  const at = atDecision(1, { registers });

  it('keeps its case waiting for another sitting', () => {
    const waiting = at
      .when(defer())
      .thenRecords({ type: 'ItemDeferred', data: { ground: 'below-quorum', opening: 1 } });
    expect(blockedOn(waiting.state)).toMatchObject({
      cause: 'quorum',
      rule: 'B10',
      what: 'deferred',
      facts: { open: 1, heldOn: '2026-02-11' },
    });
    expect(currentRun(opened(waiting.state)).facts.deferrals).toBeDefined();
    expect(
      caseAggregate.reads(at.state, commandOf(defer()), contextOf({}, defer()).registers),
    ).toContain('meeting/s3');
  });

  it('does not hold up a case that has gone on', () => {
    for (const more of [{ opening: 2 }, { meetingId: 's2' }, { itemId: 'i9' }])
      at.when(defer(more)).thenInvalid('itemId', 'not-applicable');
    decided().when(defer()).thenInvalid('itemId', 'not-applicable');
    at.given(
      happened('StepClosed', { step: 'decision', opening: 1, outcome: 'returned' }),
      happened('StepReturned', { step: 'decision', opening: 2, rule: 'A04', reason: null }),
    )
      .when(defer({ opening: 2 }))
      .thenInvalid('itemId', 'not-applicable');
  });

  it('is over for a candidate once another sitting has voted on him', () => {
    const two = atDecision(2, { registers }).after(defer());
    const one = two.given(outcome());
    expect(blockedOn(one.state)).toMatchObject({
      rule: 'B06',
      what: 'meeting',
      facts: { open: 1 },
    });
  });
});

function commandOf(when: When) {
  return { name: when.act, data: when.data as JsonObject, occurredOn: null };
}
