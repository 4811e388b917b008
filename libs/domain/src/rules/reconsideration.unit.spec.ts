import { describe, expect, it } from '@jest/globals';
import { meetingActs } from '@jishi/procedures';
import {
  aggregateSpec,
  atDecision,
  bySecretary,
  conclude,
  contextOf,
  enterItem,
  type Given,
  introduce,
  memberIds,
  opinion,
  roster,
  sealedOf,
  sittingCalled,
  sittingOpen,
  stepOpened,
} from '@jishi/test-support';
import type { CaseState } from '../case/state.js';
import { meetingAggregate } from '../meeting/aggregate.js';
import { majorityOf } from '../meeting/counts.js';
import type { JsonObject } from '../shared/json.js';

const sizes = Array.from({ length: 28 }, (_, index) => index + 3);
const reason = sealedOf('reason');
const flag = bySecretary('flag-disagreement', { itemId: 'i1', reason });
const postpone = (more: object = {}) =>
  bySecretary('postpone-item', { itemId: 'i1', reason, ...more });

describe('B10, wide disagreement', () => {
  const debated = sittingOpen(7, 7).after(introduce, opinion('m2', 'agree'));

  it('leaves no vote on the item at this sitting: it waits for another', () => {
    const flagged = debated.when(flag).thenRecords({ type: 'DisagreementFlagged' });
    const held = { rule: 'B10', reason: 'wide-disagreement' };
    flagged.when(opinion('m3', 'disagree')).thenRefuses(held);
    flagged.when(conclude).thenRefuses({ rule: 'B07', reason: 'incomplete' }, held, {
      rule: 'B14',
      reason: 'uncounted',
    });
    const postponed = flagged.when(postpone({ ground: 'other' })).thenRecords({
      type: 'ItemPostponed',
      data: { ground: 'wide-disagreement', caseId: 'c1', candidateId: 'k1', heldOn: '2026-02-11' },
    });
    postponed.when(enterItem).thenInvalid('candidateId', 'already-exists');
  });

  it('holds a ballot back as well', () => {
    const balloting = sittingOpen(7, 7, { method: 'paper-ballot' }).after(introduce, flag);
    const totals = {
      issued: 7,
      returned: 7,
      valid: 7,
      spoiled: 0,
      agree: 4,
      disagree: 3,
      defer: 0,
    };
    const paper = (signer: string) => ({
      kind: 'paper',
      signer,
      scan: sealedOf('scan'),
      signedOn: '2026-02-11',
    });
    const signers = { scrutineer: paper('m6'), counter: paper('m7') };
    const data = { itemId: 'i1', ...totals, envelopeNo: 'F-1', ...signers };
    balloting
      .when(bySecretary('record-paper-ballot', data))
      .thenRefuses({ rule: 'B10', reason: 'wide-disagreement' });
  });

  it('is flagged once, after the introduction, and not to hide a result', () => {
    sittingOpen(7, 7).when(flag).thenInvalid('itemId', 'not-applicable');
    debated.after(flag).when(flag).thenInvalid('itemId', 'already-exists');
    const all = [...memberIds(7).slice(1), 'm1'].map((id) => opinion(id, 'agree'));
    sittingOpen(7, 7)
      .after(introduce, ...all)
      .when(flag)
      .thenInvalid('itemId', 'not-applicable');
  });
});

describe('A deferral for another ground', () => {
  it('is named, or is another', () => {
    sittingOpen(7, 4).when(introduce).thenRefuses({ rule: 'B06', reason: 'below-quorum' });
    sittingOpen(7, 4)
      .when(postpone({ ground: 'below-quorum' }))
      .thenRecords({ type: 'ItemPostponed', data: { ground: 'below-quorum' } })
      .when(bySecretary('close-meeting', { minutes: sealedOf('minutes') }))
      .thenRecords({ type: 'MeetingClosed' });
    sittingOpen(7, 7)
      .when(postpone())
      .thenRecords({ type: 'ItemPostponed', data: { ground: 'other' } });
  });
});

/** On 6 February a vote on k1 was recorded; the case is back at its decision. */
function voted(result: 'passed' | 'not-passed', ...more: readonly Given[]): CaseState {
  const counts = { fullMembership: 7, present: 7, recused: 0, agree: 3, disagree: 4, defer: 0 };
  return atDecision().given(
    {
      on: '2026-02-06',
      event: {
        type: 'MeetingOutcomeRecorded',
        data: {
          meetingId: 's0',
          itemId: 'i1',
          candidateId: 'k1',
          result,
          counts,
          decidedOn: '2026-02-06',
          opening: 1,
        },
      },
    },
    ...more,
  ).state;
}

function consents(count: number, more: object = {}, on = '2026-02-10') {
  const consenting = memberIds(count);
  const data = { caseId: 'c1', candidateId: 'k1', consenting, consentedOn: on, document: reason };
  return bySecretary('record-petition', { ...data, ...more }, on);
}

const calledOn = (size: number, c1: CaseState) =>
  sittingCalled(size, { registers: { cases: { c1 } } });

describe('B11, reconsideration', () => {
  it.each(sizes)('needs more than half of a body of %i to consent first', (size) => {
    const needed = majorityOf(size);
    const again = calledOn(size, voted('not-passed'));
    again.when(enterItem).thenRefuses({
      rule: 'B11',
      reason: 'decided',
      facts: { decidedOn: '2026-02-06', consents: 0, fullMembership: size, needed },
    });
    again
      .after(consents(needed - 1))
      .when(enterItem)
      .thenRefuses({ rule: 'B11', reason: 'decided' });
    for (const count of [needed, Math.min(size, needed + 1)])
      again
        .after(consents(count))
        .when(enterItem)
        .thenRecords({ type: 'ItemEntered', data: { reconsiders: true } });
  });

  it('counts members of the body on that day alone, each once', () => {
    const again = calledOn(7, voted('not-passed'));
    again.when(consents(0, { consenting: ['m1', 'm1', 'x1'] })).thenRefuses({
      rule: 'B11',
      reason: 'not-members',
      facts: { persons: 2, consentedOn: '2026-02-10' },
    });
    again.when(consents(4, {}, '2026-02-05')).thenInvalid('consentedOn', 'too-early');
    again
      .when({ ...consents(4, { consentedOn: '2026-02-11' }), on: '2026-02-10' })
      .thenInvalid('consentedOn', 'in-future');
  });

  it.each([
    ['another case', { caseId: 'c2' }, false],
    ['another candidate', { candidateId: 'k2' }, false],
    ['an earlier vote', { consentedOn: '2026-02-05' }, false],
    ['this vote, on its own day', { consentedOn: '2026-02-06' }, true],
  ])('is consented to for %s', (_what, more, counts) => {
    const data = {
      ...{ caseId: 'c1', candidateId: 'k1', consentedOn: '2026-02-10', document: reason },
      ...{ consenting: memberIds(4), ...more },
    };
    const on = '2026-02-10';
    const again = calledOn(7, voted('not-passed')).given({
      on,
      event: { type: 'ReconsiderationConsented', data },
    });
    const outcome = again.when(enterItem);
    if (counts) outcome.thenRecords({ type: 'ItemEntered', data: { reconsiders: true } });
    else outcome.thenRefuses({ rule: 'B11', reason: 'decided' });
  });

  it('is consented to at a sitting that was called, and reads its case', () => {
    const acts = meetingActs;
    const uncalled = aggregateSpec(meetingAggregate, 'meeting/s1', { acts });
    uncalled.when(consents(4)).thenInvalid('meetingId', 'not-applicable');
    const { act: name, data } = consents(4);
    const command = { name, data: data as JsonObject, occurredOn: null };
    const { registers } = contextOf({}, consents(4));
    expect(meetingAggregate.reads(sittingCalled(7).state, command, registers)).toContain('case/c1');
  });

  it('has nothing to reconsider where nothing was decided', () => {
    const first = sittingCalled(7);
    first.when(consents(4)).thenInvalid('candidateId', 'not-applicable');
    first.when(consents(4, { caseId: 'c9' })).thenInvalid('caseId', 'unknown');
    first.when(enterItem).thenRecords({ type: 'ItemEntered', data: { reconsiders: false } });
  });

  it('is asked again as the item is introduced: another sitting may have decided meanwhile', () => {
    const open = sittingOpen(7, 7);
    expect(open.state.status).toBe('open');
    const entered = calledOn(7, voted('not-passed')).given({
      on: '2026-02-10',
      event: {
        type: 'ItemEntered',
        data: { ...enterItem.data, itemId: 'i1', opening: 1 },
      },
    });
    entered.after(roster(7, 7)).when(introduce).thenRefuses({ rule: 'B11', reason: 'decided' });
  });

  it('is none where the vote was void, or where another inspection lies between', () => {
    const happened = (type: string, data: object): Given => ({
      on: '2026-02-09',
      event: { type, data },
    });
    const voided = happened('OutcomeVoided', {
      meetingId: 's0',
      itemId: 'i1',
      candidateId: 'k1',
      rule: 'B06',
      foundOn: '2026-02-09',
      ofOpening: 1,
      noticeIssued: false,
    });
    calledOn(7, voted('passed', voided)).when(enterItem).thenRecords({ type: 'ItemEntered' });
    const inspectedAgain = voted(
      'not-passed',
      happened('StepClosed', { step: 'decision', opening: 1, outcome: 'returned' }),
      happened('StepReturned', { step: 'inspection', opening: 2, rule: 'SYS-01', reason: null }),
      stepOpened('inspection', '2026-02-09', 2),
      happened('StepClosed', { step: 'inspection', opening: 2, outcome: 'completed' }),
      stepOpened('decision', '2026-02-09', 2),
    );
    const { decision } = calledOn(7, inspectedAgain).when(enterItem);
    expect(JSON.stringify(decision)).not.toContain('"B11","effect"');
  });
});
