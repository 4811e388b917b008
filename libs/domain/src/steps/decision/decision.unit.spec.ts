import { describe, expect, it } from '@jest/globals';
import { promotion } from '@jishi/procedures';
import {
  atDecision,
  conclude,
  contextOf,
  decisionProcedure,
  type Given,
  introduce,
  memberIds,
  opinion,
  sealedOf,
  sittingOpen,
  type When,
} from '@jishi/test-support';
import { caseAggregate } from '../../case/aggregate.js';
import { blockedOn, waitsOf } from '../../case/blocked-on.js';
import { decidedOn } from '../../case/decided-on.js';
import { type CaseState, currentRun, type OpenedCase } from '../../case/state.js';
import { called } from '../../meeting/events.js';
import type { CalledMeeting } from '../../meeting/state.js';
import { stepDefinition } from '../../procedure/definition.js';
import type { JsonObject } from '../../shared/json.js';
import { decisionBooleans } from './view.js';

/** A sitting of seven on 11 February at which so many agreed to k1. */
function sat(agreeing: number): CalledMeeting {
  const ids = [...memberIds(7).slice(1), 'm1'];
  const votes = ids.map((id, index) => opinion(id, index < agreeing ? 'agree' : 'disagree'));
  return called(sittingOpen(7, 7).after(introduce, ...votes, conclude).state);
}

const passed = sat(4);
const failed = sat(3);

/** The same sitting as it would be on another day, on another candidate. */
function as(meeting: CalledMeeting, heldOn: string, candidateId: string): CalledMeeting {
  const item = meeting.items.i1;
  if (!item) throw new Error('no item');
  return { ...meeting, heldOn, items: { i1: { ...item, candidateId } } };
}

const meetings = {
  s1: passed,
  s2: failed,
  s3: as(passed, '2026-02-12', 'k2'),
  s4: as(failed, '2026-02-12', 'k2'),
  s5: called(sittingOpen(7, 7).state),
};
const registers = { meetings };

function carry(meetingId: keyof typeof meetings, more: object = {}): When {
  const meeting = meetings[meetingId];
  const item = meeting.items.i1;
  const { candidateId, result, counts } = item ?? {};
  const data = { meetingId, itemId: 'i1', candidateId, result, counts };
  return {
    act: 'record-meeting-outcome',
    data: { ...data, decidedOn: meeting.heldOn, ...more },
    as: 'policy',
    on: '2026-02-13',
  };
}

const complete: When = {
  act: 'complete-decision',
  data: {},
  as: 'department-head',
  on: '2026-02-13',
};
const withdraw: When = {
  act: 'withdraw-candidate',
  data: { candidateId: 'k2', reason: sealedOf('reason') },
  as: 'department-head',
  on: '2026-02-13',
};
const decision = stepDefinition(decisionProcedure, 'decision')!;
const opened = (state: CaseState) => state as OpenedCase;

describe('When one candidate stands at the decision', () => {
  const waiting = atDecision(1, { registers });

  it('waits for the meeting', () => {
    expect(blockedOn(waiting.state, promotion)).toMatchObject({
      cause: 'quorum',
      who: ['meeting-secretary'],
      rule: 'B06',
      what: 'meeting',
      facts: { open: 1 },
    });
    expect(decidedOn(opened(waiting.state))).toBeNull();
    expect(decisionBooleans(currentRun(opened(waiting.state)))).toEqual({
      voted: false,
      failed: false,
      decided: false,
    });
  });

  it('is decided on the date of the sitting that passed him', () => {
    const decided = waiting
      .when(carry('s1'))
      .thenRecords(
        { type: 'MeetingOutcomeRecorded', data: { candidateId: 'k1', result: 'passed' } },
        { type: 'DecisionCompleted', data: { decidedOn: '2026-02-11' } },
        { type: 'StepClosed', data: { step: 'decision', outcome: 'completed' } },
        { type: 'CaseEnded' },
      );
    expect(decidedOn(opened(decided.state))).toBe('2026-02-11');
  });

  it('keeps the result of one who did not pass, and stays open', () => {
    const lost = waiting
      .when(carry('s2'))
      .thenRecords({ type: 'MeetingOutcomeRecorded', data: { result: 'not-passed' } });
    expect(blockedOn(lost.state, promotion)).toMatchObject({
      who: ['department-head'],
      rule: 'B09',
      what: 'failed',
      act: 'return-to-step',
      facts: { failed: 1 },
    });
    expect(decisionBooleans(currentRun(opened(lost.state)))).toEqual({
      voted: true,
      failed: true,
      decided: false,
    });
    lost.when(carry('s1')).thenInvalid('candidateId', 'already-exists');
    lost.when(complete).thenRefuses({ rule: 'B09', reason: 'not-passed', facts: { failed: 1 } });
  });

  it('takes a second vote where it was reconsidered', () => {
    const { i1 } = passed.items;
    const reconsidered = { ...passed, items: { i1: { ...i1, reconsiders: true } } };
    const around = { meetings: { ...meetings, s1: reconsidered as CalledMeeting } };
    atDecision(1, { registers: around })
      .after(carry('s2'))
      .when(carry('s1'))
      .thenRecords(
        { type: 'MeetingOutcomeRecorded', data: { result: 'passed' } },
        { type: 'DecisionCompleted' },
        { type: 'StepClosed' },
        { type: 'CaseEnded' },
      );
  });

  it.each([
    ['meetingId', 'unknown', { meetingId: 's9' }],
    ['itemId', 'unknown', { itemId: 'i9' }],
    ['itemId', 'unknown', { candidateId: 'k9' }],
    ['result', 'not-applicable', { result: 'not-passed' }],
    ['result', 'not-applicable', { decidedOn: '2026-02-12' }],
    ['result', 'not-applicable', { counts: { ...passed.items.i1?.counts, agree: 5 } }],
  ])('takes nothing that the sitting does not say: %s %s %j', (field, problem, more) => {
    waiting.when(carry('s1', more)).thenInvalid(field, problem);
  });

  it('takes no item that has not been concluded', () => {
    const counts = { fullMembership: 7, present: 7, recused: 0, agree: 4, disagree: 3, defer: 0 };
    waiting.when(carry('s5', { result: 'passed', counts })).thenInvalid('result', 'not-applicable');
  });

  it('reads the sitting', () => {
    const { act: name, data } = carry('s1');
    const command = { name, data: data as JsonObject, occurredOn: null };
    expect(caseAggregate.reads(waiting.state, command, contextOf({}, complete).registers)).toEqual([
      'person/p1',
      'post/post1',
      'procedure/promotion',
      'meeting/s1',
    ]);
  });

  it('takes no item of another case, nor of an earlier opening of the decision', () => {
    const items = { i1: { ...passed.items.i1, caseId: 'c2' } };
    atDecision(1, { registers: { meetings: { s1: { ...passed, items } as CalledMeeting } } })
      .when(carry('s1'))
      .thenInvalid('itemId', 'unknown');
    const again = [
      happened('StepClosed', { step: 'decision', opening: 1, outcome: 'returned' }),
      happened('StepReturned', { step: 'decision', opening: 2, rule: 'A04', reason: null }),
      happened('StepOpened', { step: 'decision', opening: 2 }),
    ];
    waiting
      .given(...again)
      .when(carry('s1'))
      .thenInvalid('itemId', 'unknown');
  });
});

function happened(type: string, data: object): Given {
  return { on: '2026-02-13', event: { type, data } };
}

describe('When two candidates stand for one place', () => {
  const waiting = atDecision(2, { places: 1, registers });

  it('is complete once the one who lost is withdrawn', () => {
    const voted = waiting
      .when(carry('s1'))
      .thenRecords({ type: 'MeetingOutcomeRecorded' })
      .when(carry('s4'))
      .thenRecords({ type: 'MeetingOutcomeRecorded', data: { candidateId: 'k2' } });
    voted
      .after(withdraw)
      .when(complete)
      .thenRecords(
        { type: 'DecisionCompleted', data: { decidedOn: '2026-02-11' } },
        { type: 'StepClosed' },
        { type: 'CaseEnded' },
      );
  });

  it('waits for a withdrawal where both passed', () => {
    const both = waiting.after(carry('s1'), carry('s3'));
    expect(blockedOn(both.state, promotion)).toMatchObject({
      what: 'crowded',
      act: 'withdraw-candidate',
      facts: { passed: 2, places: 1 },
    });
    both
      .when(complete)
      .thenRefuses({ rule: 'B09', reason: 'more-than-posts', facts: { passed: 2, places: 1 } });
    const left = both.after(withdraw);
    expect(waitsOf(opened(left.state), promotion)).toMatchObject([
      { what: 'completion', act: 'complete-decision' },
    ]);
  });

  it('is not complete with nobody left', () => {
    const nobody = waiting.after(withdraw, {
      ...withdraw,
      data: { candidateId: 'k1', reason: sealedOf('reason') },
    });
    nobody.when(complete).thenRefuses({ rule: 'B09', reason: 'undecided', facts: { open: 0 } });
  });
});

describe('When two candidates stand for two places', () => {
  it('is decided on the date of the last vote', () => {
    atDecision(2, { registers })
      .after(carry('s3'))
      .when(carry('s1'))
      .thenRecords(
        { type: 'MeetingOutcomeRecorded', data: { candidateId: 'k1' } },
        { type: 'DecisionCompleted', data: { decidedOn: '2026-02-12' } },
        { type: 'StepClosed' },
        { type: 'CaseEnded' },
      );
  });

  it('does not complete a decision that is open, even where its rule is switched off', () => {
    const acts = { ...decision.acts, 'complete-decision': { roles: [], rules: [] } };
    const definition = { ...decisionProcedure, steps: [{ ...decision, acts }] };
    const state = atDecision(2, { registers }).state;
    const command = { name: 'complete-decision', data: {}, occurredOn: null };
    expect(caseAggregate.decide(state, command, contextOf({ definition }, complete))).toEqual({
      kind: 'invalid',
      field: 'candidates',
      problem: 'not-applicable',
    });
  });
});
