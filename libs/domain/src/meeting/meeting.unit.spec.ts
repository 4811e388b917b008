import { describe, expect, it } from '@jest/globals';
import { meetingActs } from '@jishi/procedures';
import {
  aggregateSpec,
  atDecision,
  bySecretary,
  caseOpened,
  caseSpec,
  clearInspection,
  conclude,
  contextOf,
  decisionProcedure,
  enterItem,
  type Given,
  introduce,
  memberIds,
  onPaper,
  opinion,
  registeredBody,
  roster,
  sealedOf,
  sittingCalled,
  sittingOpen,
  sittingRegisters,
} from '@jishi/test-support';
import type { CaseState } from '../case/state.js';
import type { JsonObject } from '../shared/json.js';
import { meetingAggregate } from './aggregate.js';
import { called, meetingEvolvers } from './events.js';
import { itemActs } from './item-acts.js';

const call = bySecretary('call-meeting', {
  bodyId: 'b1',
  unitId: 'u1',
  heldOn: '2026-02-11',
  method: 'open-statements',
  agenda: [sealedOf('agenda')],
});
const reason = sealedOf('reason');
const entering = (more: object) => ({ ...enterItem, data: { ...enterItem.data, ...more } });
const withCase = (c1: CaseState) => sittingCalled(7, { registers: { cases: { c1 } } });
const uncalled = aggregateSpec(meetingAggregate, 'meeting/s1', {
  acts: meetingActs,
  registers: sittingRegisters(7),
});
const withdraw = (personId: string) =>
  bySecretary('withdraw-member', { itemId: 'i1', personId, declaration: reason });

describe('When nobody has called the meeting', () => {
  it('is called for a body of the unit, under the rules in force', () => {
    uncalled
      .when(call)
      .thenRecords({ type: 'MeetingCalled', data: { bodyId: 'b1', rulesVersion: '2019.1' } });
  });

  it.each([
    ['bodyId', 'unknown', { bodyId: 'b9' }],
    ['unitId', 'not-applicable', { unitId: 'u9' }],
  ])('refuses a call with a wrong %s', (field, problem, more) => {
    uncalled.when({ ...call, data: { ...call.data, ...more } }).thenInvalid(field, problem);
  });

  it('has no item and no roster', () => {
    uncalled.when(introduce).thenInvalid('itemId', 'unknown');
    uncalled.when(roster(7, 7)).thenInvalid('meetingId', 'not-applicable');
  });

  it.each(Object.keys(itemActs))('cannot %s on an item that nobody entered', (act) => {
    const paper = { ...ballotTotals, personId: 'm7', opinion: 'agree', declaration: reason };
    const data = { itemId: 'i9', ...paper };
    expect(uncalled.when(bySecretary(act, data)).decision.kind).not.toBe('accepted');
    sittingOpen(7, 7)
      .when({ ...bySecretary(act, data), person: 'm7' })
      .thenInvalid('itemId', 'unknown');
    const command = { name: act, data, occurredOn: null };
    expect(meetingAggregate.reads(uncalled.state, command, emptyRegisters)).not.toContain(
      'body/b1',
    );
    expect(meetingAggregate.reads(sittingOpen(7, 7).state, command, emptyRegisters)).toContain(
      'body/b1',
    );
  });

  it('does not know an act or an event of another kind of stream', () => {
    uncalled.when(bySecretary('fly', {})).thenInvalid('name', 'unknown');
    const stray: Given = { on: '2026-02-11', event: { type: 'CaseOpened', data: {} } };
    expect(() => uncalled.given(stray)).toThrow('unknown event type CaseOpened');
  });

  it('cannot begin with anything else', () => {
    const closed: Given = { on: '2026-02-11', event: { type: 'MeetingClosed', data: {} } };
    expect(() => uncalled.given(closed)).toThrow('does not start with its call');
  });
});

describe('When the meeting is called', () => {
  const waiting = sittingCalled(7);

  it('is not called twice', () => {
    waiting.when(call).thenInvalid('meetingId', 'already-exists');
  });

  it('takes an item whose case passes B04, once', () => {
    waiting
      .when(enterItem)
      .thenRecords({ type: 'ItemEntered', data: { itemId: 'i1', opening: 1 } })
      .when(enterItem)
      .thenInvalid('candidateId', 'already-exists');
  });

  it.each([
    ['caseId', { caseId: 'c9' }],
    ['candidateId', { candidateId: 'k9' }],
    ['postId', { postId: 'post9' }],
  ])('does not take an item with an unknown %s', (field, more) => {
    waiting.when(entering(more)).thenInvalid(field, 'unknown');
  });

  it.each([
    ['tour-or-audit', { tourAndAudit: { finding: 'unresolved', document: reason } }],
    ['prior-report', { priorReport: { matter: 'missing', document: reason } }],
    ['other', { otherReasons: true }],
  ])('refuses an item against which %s is attested', (why, more) => {
    waiting.when(entering(more)).thenRefuses({ rule: 'B04', reason: why });
  });

  it('takes an item whose prior report was approved', () => {
    waiting
      .when(entering({ priorReport: { matter: 'approved', document: reason } }))
      .thenRecords({ type: 'ItemEntered' });
  });

  it('refuses an item whose case stands at another step, or has ended', () => {
    const back = atDecision().after({
      act: 'return-to-step',
      data: { step: 'inspection', reason },
      as: 'department-head',
      on: '2026-02-10',
    });
    withCase(back.state)
      .when(enterItem)
      .thenRefuses({ rule: 'B04', reason: 'not-at-decision', facts: { current: 'inspection' } });
    const ended = atDecision().after({
      act: 'end-case',
      data: { reason },
      as: 'department-head',
      on: '2026-02-10',
    });
    withCase(ended.state).when(enterItem).thenRefuses({ rule: 'B04', reason: 'not-at-decision' });
  });

  it('refuses an item of a case that is suspended', () => {
    const suspended = atDecision().after({
      act: 'suspend-case',
      data: { reason },
      as: 'department-head',
      on: '2026-02-10',
    });
    withCase(suspended.state)
      .when(enterItem)
      .thenRefuses({ rule: 'B04', reason: 'suspended', facts: { since: '2026-02-10' } });
  });

  it.each([
    ['2026-02-11', true],
    ['2026-02-12', false],
  ])('of 11 February 2026, takes an item proposed on %s: %s', (studiedOn, accepted) => {
    const proposed: Given = {
      on: '2026-02-05',
      event: {
        type: 'AppointmentProposed',
        data: { opening: 1, candidateIds: ['k1'], studiedOn, minutes: reason },
      },
    };
    const inspected = (candidateId: string) => [...clearInspection(candidateId), proposed];
    const entered = withCase(atDecision(1, { inspected }).state).when(enterItem);
    if (accepted) entered.thenRecords({ type: 'ItemEntered' });
    else
      entered.thenRefuses({
        rule: 'B04',
        reason: 'before-proposal',
        facts: { heldOn: '2026-02-11', proposedOn: '2026-02-12' },
      });
  });

  it('refuses an item whose case has not come to its inspection', () => {
    const begun = caseSpec({ definition: decisionProcedure }).given(
      caseOpened(['inspection', 'decision'], '2026-01-05'),
    );
    withCase(begun.state)
      .when(enterItem)
      .thenRefuses(
        { rule: 'B04', reason: 'not-at-decision', facts: { current: 'inspection' } },
        ...['I08a', 'I08b', 'I08c', 'I08d'].map((rule) => ({ rule, reason: 'not-asked' })),
        { rule: 'I09', reason: 'no-conclusion' },
      );
  });

  it('asks once more for what the inspection had to find', () => {
    const inspected = (candidateId: string) =>
      clearInspection(candidateId).filter(({ event }) => !touches(event, 'personal-matters'));
    withCase(atDecision(1, { inspected }).state)
      .when(enterItem)
      .thenRefuses({ rule: 'I08b', reason: 'not-asked', candidateId: 'k1' });
  });

  it.each([
    ['2026-08-03', true],
    ['2026-08-04', false],
  ])('on %s still counts checks answered on 4 February: %s', (on, fresh) => {
    const outcome = waiting.when({ ...enterItem, on });
    expect(outcome.decision.kind).toBe(fresh ? 'accepted' : 'refused');
  });

  it('refuses a second vote on a candidate who has a result', () => {
    const voted: Given = {
      on: '2026-02-09',
      as: 'policy',
      event: {
        type: 'MeetingOutcomeRecorded',
        data: { opening: 1, candidateId: 'k1', result: 'not-passed', decidedOn: '2026-02-09' },
      },
    };
    withCase(atDecision().given(voted).state)
      .when(enterItem)
      .thenRefuses({ rule: 'B11', reason: 'decided', facts: { decidedOn: '2026-02-09' } });
  });

  it('does not let a secretary handle an item about himself', () => {
    waiting
      .when({ ...enterItem, person: 'p1' })
      .thenRefuses({ rule: 'SYS-05', reason: 'self', candidateId: 'k1' });
  });

  it('records no roster before the day of the meeting', () => {
    waiting.when({ ...roster(7, 7), on: '2026-02-10' }).thenInvalid('heldOn', 'in-future');
    waiting.when(roster(7, 7)).thenRecords({ type: 'RosterRecorded' });
  });

  it('reads the body, the case and all that the rules of its inspection read', () => {
    const { registers } = { registers: sittingRegisters(7) };
    const command = { name: 'enter-item', data: { caseId: 'c1' }, occurredOn: null };
    expect(meetingAggregate.reads(waiting.state, command, emptyRegisters)).toEqual([
      'body/b1',
      'case/c1',
    ]);
    expect(
      meetingAggregate.reads(waiting.state, command, { ...emptyRegisters, ...registers }),
    ).toEqual(['body/b1', 'case/c1', 'person/p1', 'post/post1']);
    expect(meetingAggregate.unitOf(waiting.state, command)).toBe('u1');
    const { act: name, data } = call;
    const calling = { name, data: data as JsonObject, occurredOn: null };
    expect(meetingAggregate.unitOf(uncalled.state, calling)).toBe('u1');
    expect(meetingAggregate.reads(uncalled.state, calling, emptyRegisters)).toEqual(['body/b1']);
    const named = { name: 'record-roster', data: { attending: ['g1'] }, occurredOn: null };
    expect(meetingAggregate.reads(waiting.state, named, emptyRegisters)).toEqual([
      'body/b1',
      'person/g1',
    ]);
    const closing = { ...named, name: 'close-meeting' };
    expect(meetingAggregate.reads(waiting.state, closing, emptyRegisters)).toEqual(['body/b1']);
    expect(
      meetingAggregate.reads(waiting.state, { ...named, name: 'fly' }, emptyRegisters),
    ).toEqual([]);
  });
});

function touches(event: Given['event'], check: string): boolean {
  return 'check' in event.data && event.data.check === check;
}

const emptyRegisters = contextOf({}, enterItem).registers;

describe('When the roster stands', () => {
  const open = sittingOpen(7, 7);

  it('reads who is present, for their relations', () => {
    const command = { name: 'introduce-item', data: { itemId: 'i1' }, occurredOn: null };
    expect(
      meetingAggregate.reads(sittingCalled(7).after(enterItem).state, command, emptyRegisters),
    ).toEqual(['body/b1', 'case/c1']);
    expect(meetingAggregate.reads(open.state, command, emptyRegisters)).toEqual([
      'body/b1',
      'case/c1',
      ...memberIds(7).map((personId) => `person/${personId}`),
    ]);
  });

  it('introduces a person once', () => {
    open.after(introduce).when(introduce).thenInvalid('itemId', 'already-exists');
  });

  it('withdraws a member once, and no stranger', () => {
    open.when(withdraw('g1')).thenInvalid('personId', 'unknown');
    open.after(withdraw('m7')).when(withdraw('m7')).thenInvalid('personId', 'already-exists');
  });

  it('keeps the others out when one returns', () => {
    const plenary = { bodies: { b1: registeredBody(7, { recusalEndsVote: false }) } };
    const { state } = sittingOpen(7, 7, { registers: plenary, method: 'paper-ballot' }).after(
      withdraw('m6'),
      withdraw('m7'),
      introduce,
      bySecretary('return-member', { itemId: 'i1', personId: 'm7' }),
    );
    expect(called(state).items.i1?.recused).toMatchObject([
      { personId: 'm6', returnedAt: null },
      { personId: 'm7', returnedAt: { version: 7 } },
    ]);
  });

  it('returns only who is out', () => {
    const back = (personId: string) => bySecretary('return-member', { itemId: 'i1', personId });
    const done = open.after(
      withdraw('m7'),
      introduce,
      ...['m2', 'm3', 'm4', 'm5', 'm6', 'm1'].map((personId) => opinion(personId, 'agree')),
      conclude,
      back('m7'),
    );
    done.when(back('m7')).thenInvalid('personId', 'not-applicable');
    done.when(back('m6')).thenInvalid('personId', 'not-applicable');
  });

  it('postpones an item on which opinions differ widely, and does not vote on it again here', () => {
    const postponed = open
      .after(introduce)
      .when(bySecretary('postpone-item', { itemId: 'i1', reason }))
      .thenRecords({ type: 'ItemPostponed' });
    postponed
      .when(conclude)
      .thenRefuses({ rule: 'B07', reason: 'incomplete' }, { rule: 'B14', reason: 'uncounted' });
    postponed.when(introduce).thenInvalid('itemId', 'not-applicable');
    postponed.when(enterItem).thenInvalid('candidateId', 'already-exists');
  });

  it('closes with its minutes once every item has a result', () => {
    const close = bySecretary('close-meeting', { minutes: sealedOf('minutes') });
    open.when(close).thenInvalid('items', 'not-applicable');
    const closed = open
      .after(bySecretary('postpone-item', { itemId: 'i1', reason }))
      .when(close)
      .thenRecords({ type: 'MeetingClosed' });
    closed.when(close).thenInvalid('meetingId', 'not-applicable');
    closed.when(withdraw('m7')).thenInvalid('meetingId', 'not-applicable');
  });

  it('does not introduce a candidate whose case went on without him', () => {
    const item: Given = {
      on: '2026-02-10',
      event: {
        type: 'ItemEntered',
        data: { itemId: 'i1', caseId: 'c1', opening: 2, candidateId: 'k1', postId: 'post1' },
      },
    };
    sittingCalled(7)
      .given(item)
      .after(roster(7, 7))
      .when(introduce)
      .thenRefuses({ rule: 'B08', reason: 'case-moved' });
  });

  it('introduces nobody whose case is not known', () => {
    const command = { name: 'introduce-item', data: { itemId: 'i1' }, occurredOn: null };
    const registers = { ...sittingRegisters(7), cases: {} };
    const context = contextOf({ acts: meetingActs, registers }, introduce);
    expect(meetingAggregate.decide(open.state, command, context)).toMatchObject({
      kind: 'refused',
      refusals: [{ rule: 'B08', reason: 'case-moved' }],
    });
  });

  it('hears nobody whose account belongs to no registered person', () => {
    const { by, as, act, data, on } = { ...opinion('m2', 'agree') };
    open
      .after(introduce)
      .when({ by: by ?? '', as, act, data, on })
      .thenRefuses({
        rule: 'B16',
        reason: 'not-voter',
      });
  });

  it('counts nothing before the roster stands', () => {
    sittingCalled(7)
      .after(enterItem)
      .when(conclude)
      .thenRefuses({ rule: 'B06', reason: 'no-roster' }, { rule: 'B08', reason: 'not-introduced' });
  });

  it('counts nobody in a body that the register does not have', () => {
    const command = { name: 'introduce-item', data: { itemId: 'i1' }, occurredOn: null };
    const context = contextOf({ acts: meetingActs }, introduce);
    expect(meetingAggregate.decide(open.state, command, context)).toEqual({
      kind: 'invalid',
      field: 'itemId',
      problem: 'unknown',
    });
  });

  it('hears nobody without a registered person, even where its rules are switched off', () => {
    const command = { name: 'state-opinion', data: { itemId: 'i1' }, occurredOn: null };
    const context = contextOf({ registers: sittingRegisters(7) }, introduce);
    expect(meetingAggregate.decide(open.state, command, context)).toEqual({
      kind: 'invalid',
      field: 'personId',
      problem: 'unknown',
    });
  });

  it('hears no statement where the vote is on paper, and takes no ballot where it is open', () => {
    const paper = { itemId: 'i1', ...ballotTotals };
    open
      .after(introduce)
      .when(bySecretary('record-paper-ballot', paper))
      .thenInvalid('itemId', 'not-applicable');
    sittingOpen(7, 7, { method: 'paper-ballot' })
      .after(introduce)
      .when(opinion('m2', 'agree'))
      .thenInvalid('itemId', 'not-applicable');
  });

  it('takes one ballot, signed by registered persons', () => {
    const paper = sittingOpen(7, 7, { method: 'paper-ballot' }).after(introduce);
    const record = (more: object) =>
      bySecretary('record-paper-ballot', { itemId: 'i1', ...ballotTotals, ...more });
    paper.after(record({})).when(record({})).thenInvalid('itemId', 'already-exists');
    const stranger = onPaper('g9', '2026-02-11');
    paper.when(record({ scrutineer: stranger })).thenInvalid('scrutineer.signer', 'unknown');
    paper.when(record({ counter: stranger })).thenInvalid('counter.signer', 'unknown');
  });
});

const ballotTotals = {
  issued: 7,
  returned: 7,
  valid: 7,
  spoiled: 0,
  agree: 7,
  disagree: 0,
  defer: 0,
  envelopeNo: 'F-1',
  scrutineer: onPaper('m2', '2026-02-11'),
  counter: onPaper('m3', '2026-02-11'),
};

describe('When an item is concluded', () => {
  it('keeps the result with its counts and the date of the sitting', () => {
    const concluded = sittingOpen(7, 7).after(
      introduce,
      ...['m2', 'm3', 'm4'].map((personId) => opinion(personId, 'agree')),
      opinion('m5', 'disagree'),
      opinion('m6', 'defer'),
      opinion('m7', 'agree'),
      opinion('m1', 'agree'),
    );
    const { decision } = concluded.when(conclude);
    expect(decision).toMatchObject({
      events: [
        {
          type: 'ItemConcluded',
          occurredOn: '2026-02-11',
          data: {
            caseId: 'c1',
            candidateId: 'k1',
            postId: 'post1',
            result: 'passed',
            counts: { fullMembership: 7, present: 7, recused: 0, agree: 5, disagree: 1, defer: 1 },
            rules: expect.arrayContaining([
              expect.objectContaining({
                rule: 'B09',
                facts: { agree: 5, fullMembership: 7, needed: 4, passed: true },
              }),
            ]),
          },
        },
      ],
    });
  });

  it('names an item that was never entered as a broken record', () => {
    const open = sittingOpen(7, 7).state;
    expect(() =>
      meetingEvolvers.ItemIntroduced(open, { itemId: 'i9' }, {
        stream: 'meeting/s1',
        version: 9,
      } as never),
    ).toThrow('never entered i9');
  });
});

describe('When an item came late (B13)', () => {
  const entered = (on: string) => sittingCalled(7).given(itemEntered(on)).after(roster(7, 7));

  it('is not introduced after the day of the sitting, and is on that day', () => {
    entered('2026-02-11').when(introduce).thenRecords({ type: 'ItemIntroduced' });
    entered('2026-02-12')
      .when({ ...introduce, on: '2026-02-12' })
      .thenRefuses({
        rule: 'B13',
        reason: 'late',
        facts: { heldOn: '2026-02-11', enteredOn: '2026-02-12', days: 0 },
      });
  });
});

function itemEntered(on: string): Given {
  const data = {
    caseId: 'c1',
    candidateId: 'k1',
    postId: 'post1',
    itemId: 'i1',
    opening: 1,
    act: 'enter-item',
    rules: [],
  };
  return { on, event: { type: 'ItemEntered', data } };
}
