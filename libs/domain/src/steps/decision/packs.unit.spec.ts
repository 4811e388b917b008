import { describe, expect, it } from '@jest/globals';
import {
  atDecision,
  conclude,
  decisionProcedure,
  gate,
  introduce,
  memberIds,
  opinion,
  registeredPost,
  sealedOf,
  sittingOpen,
  type When,
} from '@jishi/test-support';
import { blockedOn } from '../../case/blocked-on.js';
import { type CaseState, currentRun, type OpenedCase } from '../../case/state.js';
import { called } from '../../meeting/events.js';
import type { AgendaItem } from '../../meeting/state.js';
import type { SuperiorPack } from '../../registers/post.js';

const votes = [...memberIds(7).slice(1), 'm1'].map((id) => opinion(id, 'agree'));
const meeting = called(sittingOpen(7, 7).after(introduce, ...votes, conclude).state);
const item = meeting.items.i1;
const second = { ...meeting, items: { i1: { ...item, candidateId: 'k2' } as AgendaItem } };
const meetings = { s1: meeting, s2: second };
const ofSecond = { meetingId: 's2', candidateId: 'k2' };
const around = (superior: SuperiorPack | null) => ({
  meetings,
  posts: { post1: registeredPost('post1', { superior }) },
});
const voted: When = {
  act: 'record-meeting-outcome',
  data: {
    ...{ meetingId: 's1', itemId: 'i1', candidateId: 'k1' },
    ...{ result: item?.result, counts: item?.counts, decidedOn: '2026-02-11' },
  },
  as: 'policy',
  on: '2026-02-11',
};
const opened = (state: CaseState) => state as OpenedCase;
const says = (superior: SuperiorPack | null, { state }: { readonly state: CaseState }) =>
  gate({ definition: decisionProcedure, registers: around(superior) }, state, 'B15', {
    on: '2026-02-12',
    with: { gate: true },
  })[0];

const asked = [
  'request',
  'approval-form',
  'inspection-material',
  'personal-file',
  'minutes',
  'discussion-record',
  'recommendation-facts',
];

function send(act: string, types: readonly string[], more: object = {}): When {
  const documents = types.map((type) => ({ type, document: sealedOf(type) }));
  const data = { candidateId: 'k1', sentOn: '2026-02-12', documents, ...more };
  return { act, data, as: 'officer', on: '2026-02-12' };
}

const submit = (more: object = {}, types = asked) => send('submit-for-approval', types, more);
const file = (more: object = {}, types = ['filing-report', 'approval-form']) =>
  send('file-with-superior', types, more);

function approve(reply: string, repliedOn = '2026-02-12'): When {
  const data = { candidateId: 'k1', reply, repliedOn, document: sealedOf('answer') };
  return { act: 'record-approval', data, as: 'officer', on: '2026-02-12' };
}

function overdue(on: string): When {
  return { act: 'note-filing-overdue', data: { deadline: 'filingDue/k1' }, as: 'clock', on };
}

const completed = [{ type: 'StepClosed' }, { type: 'CaseEnded' }];

describe('When nothing goes to the superior', () => {
  it('is decided by the vote', () => {
    const waiting = atDecision(1, { registers: around(null) });
    expect(says(null, waiting)).toBe('not-required');
    waiting
      .when(voted)
      .thenRecords(
        { type: 'MeetingOutcomeRecorded' },
        { type: 'DecisionCompleted', data: { packs: [], deadlines: [] } },
        ...completed,
      );
    waiting.when(submit()).thenInvalid('candidateId', 'not-applicable');
  });
});

describe('When the superior approves', () => {
  const waiting = atDecision(1, { registers: around('approval') });
  const decided = waiting
    .when(voted)
    .thenRecords(
      { type: 'MeetingOutcomeRecorded' },
      { type: 'DecisionCompleted', data: { packs: [{ candidateId: 'k1', pack: 'approval' }] } },
    );

  it('waits for the complete set of documents', () => {
    expect(says('approval', decided)).toBe('block not-submitted');
    expect(blockedOn(decided.state)).toMatchObject({ rule: 'B15', act: 'submit-for-approval' });
    asked.forEach((missing) => {
      const types = asked.filter((type) => type !== missing);
      decided.when(submit({}, types)).thenRefuses({
        rule: 'B15',
        reason: 'incomplete',
        facts: { missing: [missing] },
      });
    });
    decided.when(approve('approved')).thenInvalid('candidateId', 'not-applicable');
  });

  it('is closed by the approval', () => {
    const sent = decided.when(submit()).thenRecords({ type: 'SubmittedForApproval' });
    expect(says('approval', sent)).toBe('hold not-answered');
    expect(blockedOn(sent.state)).toMatchObject({
      cause: 'external-reply',
      act: 'record-approval',
    });
    sent.when(approve('approved', '2026-02-11')).thenInvalid('repliedOn', 'not-applicable');
    sent.when(approve('approved', '2026-02-13')).thenInvalid('repliedOn', 'in-future');
    sent.when(approve('approved')).thenRecords({ type: 'ApprovalReplied' }, ...completed);
  });

  it('stays open where it is refused', () => {
    const refused = decided
      .after(submit())
      .when(approve('refused'))
      .thenRecords({ type: 'ApprovalReplied' });
    expect(says('approval', refused)).toBe('block refused');
    expect(blockedOn(refused.state)).toMatchObject({
      who: ['department-head'],
      what: 'approval-refused',
    });
  });

  it('sends nothing before the decision, of nobody else, and nothing dated to come', () => {
    waiting.when(submit()).thenInvalid('sentOn', 'not-applicable');
    decided.when(submit({ sentOn: '2026-02-10' })).thenInvalid('sentOn', 'not-applicable');
    decided.when(submit({ sentOn: '2026-02-13' })).thenInvalid('sentOn', 'in-future');
    decided.when(submit({ candidateId: 'k9' })).thenInvalid('candidateId', 'unknown');
    decided.when(file()).thenInvalid('candidateId', 'not-applicable');
  });

  it('is approved for each candidate on his own', () => {
    const two = atDecision(2, { registers: around('approval') });
    two.after(voted).when(submit()).thenInvalid('sentOn', 'not-applicable');
    const both = two.after(voted, { ...voted, data: { ...voted.data, ...ofSecond } });
    const first = both.after(submit(), approve('approved'));
    expect(blockedOn(first.state)).toMatchObject({ act: 'submit-for-approval', more: 0 });
    first.when(submit({ candidateId: 'k2' })).thenRecords({ type: 'SubmittedForApproval' });
  });

  it('goes on with those who stay, once the others are withdrawn', () => {
    const complete = (): When => ({
      act: 'complete-decision',
      data: {},
      as: 'department-head',
      on: '2026-02-12',
    });
    const sent = decided.after(submit(), approve('refused'));
    sent.when(complete()).thenRefuses({ rule: 'B15', reason: 'refused' });
    const gone = sent.after({
      act: 'withdraw-candidate',
      data: { candidateId: 'k1', reason: sealedOf('reason') },
      as: 'department-head',
      on: '2026-02-12',
    });
    gone.when(submit()).thenInvalid('candidateId', 'unknown');
    expect(blockedOn(gone.state)).toMatchObject({ what: 'nobody', act: 'end-case' });
  });
});

describe('When the superior is informed', () => {
  const decided = atDecision(1, { registers: around('filing') }).after(voted);

  it('is to be filed within five working days', () => {
    expect(says('filing', decided)).toBe('block not-filed');
    expect(currentRun(opened(decided.state)).deadlines).toMatchObject({
      'filingDue/k1': { act: 'note-filing-overdue', from: '2026-02-11' },
    });
    expect(blockedOn(decided.state)).toMatchObject({ rule: 'B15', what: 'filing' });
    decided
      .when(file({}, ['filing-report']))
      .thenRefuses({ rule: 'B15', reason: 'incomplete', facts: { missing: ['approval-form'] } });
    decided.when(file()).thenRecords({ type: 'FiledWithSuperior' }, ...completed);
  });

  it('is noted as overdue when its day has passed, and filed all the same', () => {
    const { due } = currentRun(opened(decided.state)).deadlines['filingDue/k1'] ?? { due: '' };
    decided.when(overdue('2026-02-12')).thenInvalid('deadline', 'not-applicable');
    const late = decided
      .when(overdue(due))
      .thenRecords({ type: 'FilingOverdue', data: { candidateId: 'k1' } });
    expect(blockedOn(late.state)).toMatchObject({ what: 'filing-overdue' });
    late.when(overdue(due)).thenInvalid('deadline', 'not-applicable');
    late.when({ ...file(), on: due }).thenRecords({ type: 'FiledWithSuperior' }, ...completed);
  });

  it('does not ask again for what was filed, nor of one who is out', () => {
    const two = atDecision(2, { registers: around('filing') }).after(voted, {
      ...voted,
      data: { ...voted.data, ...ofSecond },
    });
    const first = two.when(file()).thenRecords({ type: 'FiledWithSuperior' });
    expect(blockedOn(first.state)).toMatchObject({ what: 'filing', more: 0 });
    const out = first.after({
      act: 'withdraw-candidate',
      data: { candidateId: 'k2', reason: sealedOf('reason') },
      as: 'department-head',
      on: '2026-02-12',
    });
    expect(blockedOn(out.state)).toMatchObject({ act: 'complete-decision' });
    out
      .when({ act: 'complete-decision', data: {}, as: 'department-head', on: '2026-02-12' })
      .thenRecords({ type: 'DecisionCompleted', data: { deadlines: [] } }, ...completed);
  });

  it('needs a post that the register knows', () => {
    atDecision(1, { registers: { posts: {} } })
      .when(file())
      .thenInvalid('candidateId', 'not-applicable');
  });
});
