import { describe, expect, it } from '@jest/globals';
import { meetingActs } from '@jishi/procedures';
import {
  bySecretary,
  conclude,
  contextOf,
  enterItem,
  introduce,
  memberIds,
  onPaper,
  opinion,
  registeredBody,
  registeredPerson,
  roster,
  sealedOf,
  sittingCalled,
  sittingOpen,
  sittingRegisters,
  type When,
} from '@jishi/test-support';
import { meetingAggregate } from '../meeting/aggregate.js';

const persons = sittingRegisters(7).persons ?? {};
/** m7 is registered as the candidate's spouse; either side may say so. */
const spouse = registeredPerson('m7', ['relation', { kin: 'spouse', personId: 'p1' }]);
const related = { persons: { ...persons, m7: spouse } };
const ofCandidate = registeredPerson('p1', ['relation', { kin: 'spouse', personId: 'm7' }]);

const withdraw = (personId: string, more: object = {}) =>
  bySecretary('withdraw-member', { itemId: 'i1', personId, ...more });
const declared = { declaration: sealedOf('declaration') };
const back = (personId: string) => bySecretary('return-member', { itemId: 'i1', personId });
const agreed = (...ids: readonly string[]) => ids.map((personId) => opinion(personId, 'agree'));

describe('B12, withdrawal', () => {
  it.each([
    ['the member', related],
    ['the candidate', { persons: { ...persons, p1: ofCandidate } }],
  ])('introduces nobody while a relative named on the side of %s stays', (_side, registers) => {
    const open = sittingOpen(7, 7, { registers });
    open
      .when(introduce)
      .thenRefuses({ rule: 'B12', reason: 'must-withdraw', facts: { members: 1 } });
    open.after(withdraw('m7')).when(introduce).thenRecords({ type: 'ItemIntroduced' });
  });

  it('introduces nobody while the candidate himself sits there', () => {
    const own = { bodies: { b1: withMember('p1') }, persons: { ...persons } };
    const present = { present: [...memberIds(7), 'p1'], absent: [], attending: [] };
    const open = sittingCalled(7, { registers: own }).after(
      enterItem,
      bySecretary('record-roster', present),
    );
    open.when(introduce).thenRefuses({ rule: 'B12', reason: 'must-withdraw' });
    open.after(withdraw('p1')).when(introduce).thenRecords({ type: 'ItemIntroduced' });
  });

  it('asks for a declaration where the register shows no ground', () => {
    sittingOpen(7, 7).when(withdraw('m7')).thenRefuses({ rule: 'B12', reason: 'no-ground' });
    sittingOpen(7, 7)
      .when(withdraw('m7', declared))
      .thenRecords({ type: 'MemberWithdrew', data: { personId: 'm7' } });
  });

  it('takes the vote away in a standing committee', () => {
    const open = sittingOpen(7, 7, { registers: related }).after(withdraw('m7'), introduce);
    open.when(opinion('m7', 'agree')).thenRefuses({ rule: 'B12', reason: 'recused' });
    open
      .after(...agreed('m2', 'm3', 'm4', 'm5', 'm6', 'm1'))
      .when(conclude)
      .thenRecords({
        type: 'ItemConcluded',
        data: { counts: { present: 7, recused: 1, agree: 6 } },
      });
  });

  it('keeps the member out until the result, then lets him return', () => {
    const open = sittingOpen(7, 7, { registers: related }).after(withdraw('m7'), introduce);
    open.when(back('m7')).thenRefuses({ rule: 'B12', reason: 'before-result' });
    open
      .after(...agreed('m2', 'm3', 'm4', 'm5', 'm6', 'm1'), conclude)
      .when(back('m7'))
      .thenRecords({ type: 'MemberReturned' });
  });

  it('takes only the deliberation away in a plenary, where the member joins the ballot', () => {
    const plenary = {
      ...related,
      bodies: { b1: registeredBody(7, { recusalEndsVote: false }) },
    };
    const open = sittingOpen(7, 7, { registers: plenary, method: 'paper-ballot' }).after(
      withdraw('m7'),
    );
    open.when(back('m7')).thenRefuses({ rule: 'B12', reason: 'before-result' });
    open
      .after(introduce, back('m7'), ballot({ issued: 7, returned: 7, valid: 7, agree: 7 }))
      .when(conclude)
      .thenRecords({ type: 'ItemConcluded', data: { counts: { recused: 1, agree: 7 } } });
  });

  it('lets nobody withdraw once he has spoken, or once the ballots are counted', () => {
    sittingOpen(7, 7)
      .after(introduce, opinion('m7', 'agree'))
      .when(withdraw('m7', declared))
      .thenRefuses({ rule: 'B12', reason: 'has-voted' });
    sittingOpen(7, 7, { method: 'paper-ballot' })
      .after(introduce, ballot({ issued: 7, returned: 7, valid: 7, agree: 7 }))
      .when(withdraw('m7', declared))
      .thenRefuses({ rule: 'B12', reason: 'has-voted' });
  });
});

function withMember(personId: string) {
  const body = registeredBody(7);
  if (body.status !== 'registered') throw new Error('no body');
  const member = { personId, from: '2024-01-01', to: null, principal: false };
  return { ...body, members: [...body.members, member] };
}

const totals = {
  issued: 7,
  returned: 7,
  valid: 6,
  spoiled: 0,
  agree: 4,
  disagree: 1,
  defer: 1,
  envelopeNo: 'F-1',
};

function ballot(more: object, as: When['as'] = 'meeting-secretary', person = 'sec'): When {
  const empty = { spoiled: 0, disagree: 0, defer: 0 };
  const signers = { scrutineer: onPaper('m2', '2026-02-11'), counter: onPaper('m3', '2026-02-11') };
  const data = { itemId: 'i1', ...totals, ...empty, ...signers, ...more };
  return { act: 'record-paper-ballot', data, as, person, on: '2026-02-11' };
}

describe('B14, the count', () => {
  const open = sittingOpen(7, 7, { method: 'paper-ballot' }).after(introduce);
  const right = { valid: 6, spoiled: 1, agree: 4, disagree: 1, defer: 1 };

  it('takes totals that add up', () => {
    open.when(ballot(right)).thenRecords({ type: 'PaperBallotRecorded' });
    open.when(ballot({ ...right, returned: 6, valid: 6, spoiled: 0 })).thenRecords({
      type: 'PaperBallotRecorded',
    });
  });

  it.each([
    ['more ballots than voters', { ...right, issued: 8, returned: 7 }],
    ['fewer ballots than voters', { ...right, issued: 6, returned: 6, spoiled: 0 }],
    ['more returned than issued', { ...right, returned: 8, spoiled: 2 }],
    ['valid and spoiled that are not those returned', { ...right, spoiled: 0 }],
    ['options that are one short of the valid', { ...right, agree: 3 }],
    ['options that are one above the valid', { ...right, agree: 5 }],
  ])('refuses %s', (_case, wrong) => {
    open.when(ballot(wrong)).thenRefuses({ rule: 'B14', reason: 'sums' });
  });

  it('wants scrutineer and counter to be two persons, neither the recorder of his own paper', () => {
    const one = onPaper('m2', '2026-02-11');
    open
      .when(ballot({ ...right, counter: one }))
      .thenRefuses({ rule: 'SYS-04', reason: 'same-signer' });
    open
      .when(ballot(right, 'meeting-secretary', 'm3'))
      .thenRefuses({ rule: 'B14', reason: 'recorder-signs' });
  });

  it('takes a signature in person only in its own role', () => {
    const inPerson = { scrutineer: { kind: 'in-person' } };
    open
      .when(ballot({ ...right, ...inPerson }, 'scrutineer', 'm4'))
      .thenRecords({ type: 'PaperBallotRecorded' });
    open
      .when(ballot({ ...right, ...inPerson }, 'meeting-secretary', 'm4'))
      .thenRefuses({ rule: 'B14', reason: 'no-signer' });
    open
      .when(ballot({ ...right, counter: { kind: 'in-person' } }, 'scrutineer', 'm4'))
      .thenRefuses({ rule: 'B14', reason: 'no-signer' });
  });

  it('passes a ballot by the full membership, spoiled votes and all', () => {
    open
      .after(ballot({ ...right, agree: 3, disagree: 3, defer: 0 }))
      .when(conclude)
      .thenRecords({ type: 'ItemConcluded', data: { result: 'not-passed' } });
    open
      .after(ballot(right))
      .when(conclude)
      .thenRecords({ type: 'ItemConcluded', data: { result: 'passed' } });
  });
});

describe('B16, who is counted', () => {
  const guests = { g1: registeredPerson('g1') };
  const called = sittingCalled(7, { registers: { persons: { ...persons, ...guests } } }).after(
    enterItem,
  );
  const named = (present: readonly string[], absent: readonly string[], attending = ['g1']) =>
    bySecretary('record-roster', {
      present,
      absent: absent.map((personId) => ({ personId, reason: sealedOf('away') })),
      attending,
    });

  it('takes each member once, present or absent, and guests beside them', () => {
    called
      .when(named(['m1', 'm2', 'm3', 'm4', 'm5', 'm6'], ['m7']))
      .thenRecords({ type: 'RosterRecorded', data: { attending: ['g1'] } });
    called.when(named(memberIds(7), [], ['g1', 'nobody'])).thenInvalid('attending', 'unknown');
  });

  it('refuses a guest among the members', () => {
    called
      .when(named([...memberIds(7), 'g1'], [], []))
      .thenRefuses({ rule: 'B16', reason: 'not-member', facts: { persons: 1 } });
  });

  it.each([
    ['left out', memberIds(6), []],
    ['present and absent at once', memberIds(7), ['m7']],
  ])('refuses a roster with a member %s', (_case, present, absent) => {
    called.when(named(present, absent)).thenRefuses({
      rule: 'B16',
      reason: 'unaccounted',
      facts: { fullMembership: 7, persons: 1 },
    });
  });

  it.each([
    ['2026-02-10', 6],
    ['2026-02-11', 7],
    ['2026-02-12', 7],
  ])('counts a member whose last day is %s in a membership of %i', (to, fullMembership) => {
    const body = registeredBody(7);
    if (body.status !== 'registered') throw new Error('no body');
    const members = body.members.map((each) => (each.personId === 'm7' ? { ...each, to } : each));
    sittingCalled(7, { registers: { bodies: { b1: { ...body, members } } } })
      .when(named(memberIds(fullMembership), [], []))
      .thenRecords({ type: 'RosterRecorded' });
  });

  it('hears nobody who is not present, and nobody for another', () => {
    const open = called.after(named(memberIds(6), ['m7']), introduce);
    open.when(opinion('m7', 'agree')).thenRefuses({ rule: 'B16', reason: 'not-voter' });
    open.when(opinion('g1', 'agree')).thenRefuses({ rule: 'B16', reason: 'not-voter' });
    open
      .when({ ...opinion('m2', 'agree'), actingFor: 'a-m3' })
      .thenRefuses({ rule: 'SYS-07', reason: 'deputy' });
  });

  it('keeps the roster while a vote has begun', () => {
    const voting = sittingOpen(7, 7).after(introduce, opinion('m2', 'agree'));
    voting
      .when(roster(7, 6))
      .thenRefuses({ rule: 'B16', reason: 'voting', facts: { openItem: 'i1' } });
    sittingOpen(7, 6).after(introduce).when(roster(7, 7)).thenRecords({ type: 'RosterRecorded' });
    sittingOpen(7, 7, { method: 'paper-ballot' })
      .after(introduce, ballot({ issued: 7, returned: 7, valid: 7, agree: 7 }))
      .when(roster(7, 6))
      .thenRefuses({ rule: 'B16', reason: 'voting' });
  });

  it('does not count where the register has learned that somebody was no member', () => {
    const voted = sittingOpen(7, 7).after(
      introduce,
      ...agreed('m2', 'm3', 'm4', 'm5', 'm6', 'm7', 'm1'),
    );
    const registers = { ...sittingRegisters(7), bodies: { b1: registeredBody(6) } };
    const context = contextOf({ acts: meetingActs, registers }, conclude);
    const command = { name: 'conclude-item', data: { itemId: 'i1' }, occurredOn: null };
    expect(meetingAggregate.decide(voted.state, command, context)).toMatchObject({
      kind: 'refused',
      refusals: [
        { rule: 'B14', reason: 'uncounted', facts: { voters: 6, counted: 7 } },
        { rule: 'B16', reason: 'not-member', facts: { persons: 1 } },
      ],
    });
  });
});
