import { describe, expect, it } from '@jest/globals';
import { meetingActs } from '@jishi/procedures';
import {
  aggregateSpec,
  atDecision,
  bySecretary,
  caseSpec,
  conclude,
  contextOf,
  decisionProcedure,
  enterItem,
  type Given,
  gate,
  introduce,
  memberIds,
  opinion,
  registeredBody,
  registeredPost,
  roster,
  sealedOf,
  sittingCalled,
  sittingOpen,
  type When,
} from '@jishi/test-support';
import { caseAggregate } from '../case/aggregate.js';
import type { CaseState } from '../case/state.js';
import { meetingAggregate } from '../meeting/aggregate.js';
import { majorityOf } from '../meeting/counts.js';
import { called } from '../meeting/events.js';
import type { VotingMethod } from '../meeting/state.js';
import { leastOf } from '../shared/fraction.js';
import type { JsonObject } from '../shared/json.js';

const sizes = Array.from({ length: 28 }, (_, index) => index + 3);
const posts = { post1: registeredPost('post1', { plenary: true, rank: 'division-principal' }) };
const reason = sealedOf('reason');

function happened(type: string, data: object): Given {
  return { on: '2026-02-10', event: { type, data: { ...data, opening: 1 } } };
}

const nomination = (result: string, decidedOn = '2026-02-10') =>
  happened('NominationRecorded', {
    candidateId: 'k1',
    meetingId: 's0',
    itemId: 'i1',
    result,
    decidedOn,
  });

const solicited = (closedOn: string) =>
  happened('OpinionsSolicited', { candidateId: 'k1', asked: 30, replied: 28, agree: 28, closedOn });

interface Sitting {
  readonly plenary?: boolean;
  readonly method?: VotingMethod;
  readonly before?: readonly Given[];
}

function registersOf(size: number, { plenary = true, before = [] }: Sitting) {
  const bodies = { b1: registeredBody(size, { plenary, recusalEndsVote: !plenary }) };
  return {
    posts,
    bodies,
    cases: { c1: atDecision(1, { registers: { posts } }).given(...before).state },
  };
}

/** A sitting called on such a post: a plenary that ballots on paper, unless a scenario says otherwise. */
function sitting(size: number, { method = 'paper-ballot', ...more }: Sitting = {}) {
  return sittingCalled(size, { registers: registersOf(size, more), method });
}

const entering = (track: string) => ({ ...enterItem, data: { ...enterItem.data, track } });

function ballot(size: number, agree: number): When {
  const paper = (signer: string) => ({
    kind: 'paper',
    signer,
    scan: sealedOf('scan'),
    signedOn: '2026-02-11',
  });
  const totals = { issued: size, returned: size, valid: size, spoiled: 0, agree };
  const rest = { disagree: size - agree, defer: 0, envelopeNo: 'F-1' };
  const signers = { scrutineer: paper('m2'), counter: paper('m1') };
  return bySecretary('record-paper-ballot', { itemId: 'i1', ...totals, ...rest, ...signers });
}

describe('B05, on a post that the plenary decides on', () => {
  const nominated = [nomination('passed')];

  it.each(sizes)('lets a plenary of %i ballot on a nominee at n − 1, n and n + 1', (size) => {
    const quorum = leastOf(size, { num: 2, den: 3 });
    const needed = majorityOf(size);
    const open = (present: number) =>
      sitting(size, { before: nominated }).after(enterItem, roster(size, present));
    open(quorum - 1)
      .when(introduce)
      .thenRefuses({ rule: 'B06', reason: 'below-quorum' });
    for (const present of [quorum, Math.min(size, quorum + 1)])
      open(present).when(introduce).thenRecords({ type: 'ItemIntroduced' });
    for (const [agree, result] of [
      [needed - 1, 'not-passed'],
      [needed, 'passed'],
      [Math.min(size, needed + 1), 'passed'],
    ] as const)
      open(size)
        .after(introduce, ballot(size, agree))
        .when(conclude)
        .thenRecords({ type: 'ItemConcluded', data: { result } });
  });

  it('asks for a secret ballot, and for a nomination that passed before', () => {
    sitting(9, { before: nominated })
      .when(enterItem)
      .thenRecords({ type: 'ItemEntered', data: { track: 'plenary' } });
    sitting(9, { before: nominated, method: 'open-statements' })
      .when(enterItem)
      .thenRefuses({ rule: 'B05', reason: 'open-vote', facts: { method: 'open-statements' } });
    sitting(9, { before: nominated })
      .when(entering('urgent'))
      .thenRefuses({ rule: 'B05', reason: 'needless-track' });
    aggregateSpec(meetingAggregate, 'meeting/s1', {
      acts: meetingActs,
      registers: registersOf(9, { before: nominated }),
    })
      .when(enterItem)
      .thenInvalid('meetingId', 'not-applicable');
    const late = [nomination('passed', '2026-02-12')];
    for (const before of [[], [nomination('not-passed')], late])
      sitting(9, { before }).when(enterItem).thenRefuses({ rule: 'B05', reason: 'not-nominated' });
  });

  it('lets the standing committee nominate, or decide what is urgent once the members were asked', () => {
    const committee = (...before: Given[]) =>
      sitting(7, { plenary: false, method: 'open-statements', before });
    committee().when(enterItem).thenRefuses({ rule: 'B05', reason: 'no-track' });
    committee()
      .when(entering('nomination'))
      .thenRecords({ type: 'ItemEntered', data: { track: 'nomination' } });
    const refused = { rule: 'B05', reason: 'not-solicited' };
    committee().when(entering('urgent')).thenRefuses(refused);
    committee(solicited('2026-02-12')).when(entering('urgent')).thenRefuses(refused);
    committee(solicited('2026-02-11'))
      .when(entering('urgent'))
      .thenRecords({ type: 'ItemEntered', data: { track: 'urgent' } });
  });

  it('lets the standing committee alone put a ballot of the plenary off', () => {
    const open = sitting(9, { before: nominated }).after(enterItem);
    const postpone = (more: object = {}) =>
      bySecretary('postpone-item', { itemId: 'i1', reason, ...more });
    open.when(postpone()).thenRefuses({ rule: 'B05', reason: 'put-off-by' });
    const standingCommittee = { decidedOn: '2026-02-11', document: sealedOf('decision') };
    open.when(postpone({ standingCommittee })).thenRecords({ type: 'ItemPostponed' });
    sitting(7, { plenary: false, method: 'open-statements' })
      .after(entering('nomination'))
      .when(postpone())
      .thenRecords({ type: 'ItemPostponed' });
  });

  it('lets a member who withdrew from the deliberation join the ballot', () => {
    const withdraw = bySecretary('withdraw-member', {
      itemId: 'i1',
      personId: 'm9',
      declaration: reason,
    });
    const introduced = sitting(9, { before: nominated }).after(
      enterItem,
      roster(9, 9),
      withdraw,
      introduce,
    );
    introduced
      .when(bySecretary('return-member', { itemId: 'i1', personId: 'm9' }))
      .thenRecords({ type: 'MemberReturned' })
      .when(ballot(9, 5))
      .thenRecords({ type: 'PaperBallotRecorded' });
  });
});

describe('B05, on any other post', () => {
  it('does not apply, and keeps no track', () => {
    sittingCalled(7)
      .when(entering('nomination'))
      .thenRecords({ type: 'ItemEntered', data: { track: null } });
  });

  it('keeps a procedure of the plenary to posts of the plenary', () => {
    const uses = [{ rule: 'B05' as const, with: { onlyPlenary: true } }];
    const acts = { ...decisionProcedure.acts, 'open-case': { roles: [], rules: uses } };
    const opening = (plenary: boolean) => {
      const registers = { posts: { post1: registeredPost('post1', { plenary }) } };
      return caseSpec({ definition: { ...decisionProcedure, acts }, registers }).when({
        act: 'open-case',
        data: {
          unitId: 'u1',
          posts: [{ postId: 'post1' }],
          candidates: [{ personId: 'p1', postId: 'post1' }],
        },
        as: 'officer',
        on: '2026-02-06',
      });
    };
    opening(false).thenRefuses({ rule: 'B05', reason: 'other-post' });
    opening(true).thenInvalid('unitId', 'unknown');
  });
});

describe('The opinions of the plenary, solicited', () => {
  const bodies = { b1: registeredBody(9, { plenary: true }), b2: registeredBody(9) };
  const waiting = atDecision(1, { registers: { posts, bodies } });
  const solicit = (more: object = {}): When => ({
    act: 'record-solicitation',
    data: {
      ...{ candidateId: 'k1', bodyId: 'b1', askedOn: '2026-02-09', closedOn: '2026-02-10' },
      ...{ asked: 9, replied: 8, agree: 6, disagree: 1, other: 1 },
      urgency: reason,
      document: sealedOf('opinions'),
      ...more,
    },
    as: 'officer',
    on: '2026-02-10',
  });

  it('are asked of every member, and add up', () => {
    waiting.when(solicit()).thenRecords({ type: 'OpinionsSolicited' });
    for (const more of [{ asked: 8 }, { asked: 10 }, { bodyId: 'b2' }, { bodyId: 'b9' }])
      waiting.when(solicit(more)).thenRefuses({ rule: 'B05', reason: 'not-all-asked' });
    for (const more of [{ agree: 5 }, { agree: 7 }, { replied: 10, agree: 8 }])
      waiting.when(solicit(more)).thenRefuses({ rule: 'B05', reason: 'sums' });
  });

  it('are of a candidate who is in, and not of a day to come', () => {
    waiting.when(solicit({ candidateId: 'k9' })).thenInvalid('candidateId', 'unknown');
    waiting.when(solicit({ closedOn: '2026-02-08' })).thenInvalid('closedOn', 'not-applicable');
    waiting.when(solicit({ closedOn: '2026-02-11' })).thenInvalid('closedOn', 'in-future');
    const plain = atDecision(1, { registers: { bodies } });
    plain.when(solicit({ bodyId: 'b9' })).thenInvalid('bodyId', 'unknown');
    const { act: name, data } = solicit();
    const command = { name, data: data as JsonObject, occurredOn: null };
    const { registers } = contextOf({}, solicit());
    expect(caseAggregate.reads(plain.state, command, registers)).toContain('body/b1');
  });
});

describe('What such a sitting decides on its case', () => {
  const votes = [...memberIds(7).slice(1), 'm1'].map((id) => opinion(id, 'agree'));
  const nominating = sittingCalled(7, {
    registers: registersOf(7, { plenary: false }),
  }).after(entering('nomination'), roster(7, 7), introduce, ...votes, conclude);
  const plain = sittingOpen(7, 7).after(introduce, ...votes, conclude);
  const deciding = sitting(9, { before: [nomination('passed')] }).after(
    enterItem,
    roster(9, 9),
    introduce,
    ballot(9, 5),
    conclude,
  );
  const meetings = {
    s1: called(nominating.state),
    s2: called(deciding.state),
    s3: called(plain.state),
  };
  const registers = { posts, meetings };
  const carry = (meetingId: keyof typeof meetings): When => {
    const { result, counts } = meetings[meetingId].items.i1 ?? {};
    const data = { meetingId, itemId: 'i1', candidateId: 'k1', result, counts };
    return {
      act: 'record-meeting-outcome',
      data: { ...data, decidedOn: '2026-02-11' },
      as: 'policy',
      on: '2026-02-11',
    };
  };
  const says = (state: CaseState) =>
    gate({ definition: decisionProcedure, registers }, state, 'B05', { on: '2026-02-11' });

  it('is a nomination, which decides nothing, and then the ballot of the plenary', () => {
    const waiting = atDecision(1, { registers });
    expect(says(waiting.state)).toEqual(['not-required']);
    waiting
      .when(carry('s1'))
      .thenRecords({ type: 'NominationRecorded', data: { result: 'passed' } })
      .when(carry('s2'))
      .thenRecords(
        { type: 'MeetingOutcomeRecorded', data: { track: 'plenary' } },
        { type: 'DecisionCompleted' },
        { type: 'StepClosed' },
        { type: 'CaseEnded' },
      );
  });

  it('is no decision where no plenary decided: the gate holds it', () => {
    const open = atDecision(1, { registers })
      .when(carry('s3'))
      .thenRecords({ type: 'MeetingOutcomeRecorded' }, { type: 'DecisionCompleted' });
    expect(says(open.state)).toEqual(['block other-body']);
    const urgent = {
      candidateId: 'k1',
      decidedOn: '2026-02-11',
      result: 'passed',
      track: 'urgent',
    };
    const decided = atDecision(1, { registers }).given(happened('MeetingOutcomeRecorded', urgent));
    expect(says(decided.state)).toEqual(['met']);
  });
});
