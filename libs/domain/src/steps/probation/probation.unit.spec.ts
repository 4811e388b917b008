import { describe, expect, it } from '@jest/globals';
import { promotion } from '@jishi/procedures';
import {
  caseOpened,
  caseSpec,
  contextOf,
  type Given,
  type KnownFact,
  onPaper,
  registeredPerson,
  registeredPost,
  sealedOf,
  stepOpened,
  type When,
} from '@jishi/test-support';
import { caseAggregate } from '../../case/aggregate.js';
import { allBlockedOn, blockedOn, waitsOf } from '../../case/blocked-on.js';
import { type CaseState, currentRun, type OpenedCase } from '../../case/state.js';
import { stepView } from '../../case/view.js';
import type { PostState } from '../../registers/post.js';
import type { JsonObject } from '../../shared/json.js';
import { probationBooleans } from './view.js';

// Arts. 43 to 45 alone: the decision's date is the date of the command that opened the case.
const steps = promotion.steps.filter((step) => step.kind === 'probation');
const definition = { ...promotion, id: 'probation-only', steps };
const ids = ['p1', 'p2', 't1', 's1', 's2'];
const trained: KnownFact = ['training', { from: '2025-03-03', to: '2025-06-30', days: 120 }];
const persons = Object.fromEntries(ids.map((id) => [id, registeredPerson(id, trained)]));
const reserved = { reservations: [{ caseId: 'c1', candidateId: 'k1' }] };

function world(post1: PostState = registeredPost('post1', reserved)) {
  return { definition, registers: { persons, posts: { post1 } } };
}

function openedWith(post1?: PostState, more: object = {}) {
  return caseSpec(world(post1)).given(
    caseOpened(['probation'], '2026-02-11', more),
    stepOpened('probation', '2026-02-26'),
  );
}

const opened = openedWith();
const noProbation = registeredPost('post1', { ...reserved, probation: false });

function act(name: string, data: object, on: string, as: When['as'] = 'officer'): When {
  return { act: name, data, as, on };
}

const notice = act(
  'issue-appointment-notice',
  { documentNo: '组〔2026〕12号', issuedOn: '2026-02-27', notice: sealedOf('notice') },
  '2026-02-27',
);
const talk = (candidateId = 'k1') =>
  act(
    'record-appointment-talk',
    { candidateId, heldOn: '2026-02-28', talker: 't1', record: sealedOf('talk') },
    '2026-02-28',
  );
const start = (candidateId = 'k1', issuedOn = '2026-03-02', on = issuedOn) =>
  act('issue-probation-notice', { candidateId, issuedOn, notice: sealedOf('trial') }, on);
const openAssessment = (on: string, candidateId = 'k1') =>
  act('open-probation-assessment', { deadline: `probationAssessment/${candidateId}` }, on, 'clock');
const end = (on = '2027-03-01T16:00:00.000000Z', candidateId = 'k1') =>
  act('end-probation-period', { deadline: `probationEnds/${candidateId}` }, on, 'clock');
const assess = (result: 'pass' | 'fail', more: object = {}): When => ({
  ...act(
    'record-probation-assessment',
    {
      candidateId: 'k1',
      assessedOn: '2027-03-03',
      result,
      report: sealedOf('report'),
      decision: sealedOf('decision'),
      assessor: onPaper('s1', '2027-03-03'),
      signature: { kind: 'in-person' },
      ...more,
    },
    '2027-03-03',
    'department-head',
  ),
  person: 's2',
});
const leave = (from: string, to: string, on = to) =>
  act('record-leave', { candidateId: 'k1', from, to, document: sealedOf('leave') }, on);
const extend = (until: string | null, on = '2026-12-01') =>
  act(
    'decide-extension',
    { candidateId: 'k1', decidedOn: on, until, document: sealedOf('extension') },
    on,
    'department-head',
  );

const cutShort = (more: object = {}, on = '2026-09-01'): When => ({
  ...act(
    'end-probation-early',
    {
      candidateId: 'k1',
      endedOn: '2026-09-01',
      fault: sealedOf('fault'),
      approval: sealedOf('approval'),
      decision: sealedOf('removal'),
      signature: { kind: 'in-person' },
      ...more,
    },
    on,
    'department-head',
  ),
  person: 's2',
});

const openCase = (state: CaseState) => state as OpenedCase;
const waitsFor = (state: CaseState) => waitsOf(openCase(state), promotion).map(({ what }) => what);

function alsoOf(decision: { readonly kind: string }) {
  return 'also' in decision ? decision.also : null;
}

describe('When the step is opened', () => {
  it('waits for the appointment notice', () => {
    expect(blockedOn(opened.state, promotion)).toMatchObject({
      rule: 'A02',
      act: 'issue-appointment-notice',
    });
    expect(probationBooleans(currentRun(openCase(opened.state)))).toMatchObject({
      noticeIssued: false,
      talksHeld: false,
      probationApplies: false,
    });
  });

  it('starts tenure on the date of the decision and fills the place', () => {
    const outcome = opened.when(notice);
    outcome.thenRecords(
      { type: 'AppointmentNoticeIssued', data: { documentNo: '组〔2026〕12号' } },
      {
        type: 'TenureStarted',
        data: { candidateId: 'k1', startsOn: '2026-02-11', probation: true },
      },
    );
    expect(alsoOf(outcome.decision)).toMatchObject([
      {
        stream: 'post/post1',
        events: [
          {
            type: 'PlaceFilled',
            data: { personId: 'p1', since: '2026-02-11', caseId: 'c1', candidateId: 'k1' },
          },
        ],
      },
    ]);
  });

  it('fills no place twice', () => {
    const holders = [{ personId: 'p1', since: '2026-02-11' }];
    const outcome = openedWith(registeredPost('post1', { holders })).when(notice);
    expect(alsoOf(outcome.decision)).toEqual([]);
  });

  it('frees what it had taken in advance where the register has entered the holder meanwhile', () => {
    const holders = [{ personId: 'p1', since: '2026-02-11' }];
    const own = { caseId: 'c1', candidateId: 'k1' };
    const reservations = [{ ...own, candidateId: 'k9' }, { ...own, caseId: 'c2' }, own];
    const post = registeredPost('post1', { quota: 3, holders, reservations });
    expect(alsoOf(openedWith(post).when(notice).decision)).toEqual([
      { stream: 'post/post1', events: [{ type: 'PlaceReleased', schemaVersion: 1, data: own }] },
    ]);
  });

  it('refuses a notice where nothing was decided', () => {
    caseSpec(world())
      .given(
        { ...caseOpened(['probation'], '2026-02-11'), event: undated },
        stepOpened('probation', '2026-02-26'),
      )
      .when(notice)
      .thenRefuses({ rule: 'A09', reason: 'no-decision', candidateId: 'k1' });
  });

  it('issues one notice, not in the future', () => {
    opened.after(notice).when(notice).thenInvalid('documentNo', 'already-exists');
    opened.when({ ...notice, on: '2026-02-26' }).thenInvalid('issuedOn', 'in-future');
  });

  it('records talks with candidates alone, by registered persons, when they were held', () => {
    opened.when(talk('k9')).thenInvalid('candidateId', 'unknown');
    const stranger = { ...talk(), data: { ...talk().data, talker: 't9' } };
    opened.when(stranger).thenInvalid('talker', 'unknown');
    opened.when({ ...talk(), on: '2026-02-27' }).thenInvalid('heldOn', 'in-future');
  });

  it('appoints nobody where all have been withdrawn', () => {
    const withdrawn = act(
      'withdraw-candidate',
      { candidateId: 'k1', reason: sealedOf('why') },
      '2026-02-26',
      'department-head',
    );
    opened.after(withdrawn).when(notice).thenInvalid('issuedOn', 'not-applicable');
  });

  it('does not invent a start of tenure, even where its rule is switched off', () => {
    const step = steps[0]!;
    const acts = { ...step.acts, 'issue-appointment-notice': { roles: [], rules: [] } };
    caseSpec({ ...world(), definition: { ...definition, steps: [{ ...step, acts }] } })
      .given(
        { ...caseOpened(['probation'], '2026-02-11'), event: undated },
        stepOpened('probation', '2026-02-26'),
      )
      .when(notice)
      .thenInvalid('issuedOn', 'not-applicable');
  });

  it('starts no probation before the appointment, even where its rule is switched off', () => {
    const step = steps[0]!;
    const acts = { ...step.acts, 'issue-probation-notice': { roles: [], rules: [] } };
    caseSpec({ ...world(), definition: { ...definition, steps: [{ ...step, acts }] } })
      .given(caseOpened(['probation'], '2026-02-11'), stepOpened('probation', '2026-02-26'))
      .when(start())
      .thenInvalid('candidateId', 'unknown');
  });

  it('appoints to no post that is not in the register', () => {
    const { act: name, data } = notice;
    const [only] = steps;
    const issue = { roles: ['officer'], rules: [] } as const;
    const unjudged = only ? [{ ...only, acts: { ...only.acts, [name]: issue } }] : [];
    const world = { definition: { ...definition, steps: unjudged }, registers: { persons } };
    const context = contextOf(world, notice);
    const command = { name, data: data as JsonObject, occurredOn: null };
    expect(() => caseAggregate.decide(opened.state, command, context)).toThrow(
      'post1 was not loaded',
    );
  });

  it('starts no probation before the appointment', () => {
    opened.when(start()).thenRefuses({ rule: 'A05', reason: 'no-appointment' });
  });
});

const undated = {
  ...caseOpened(['probation'], '2026-02-11').event,
  occurredOn: undefined as never,
};

describe('When no probation applies', () => {
  const appointed = openedWith(noProbation);

  it('ends with the talk after the notice, and with the notice after the talk', () => {
    const closing = [{ type: 'StepClosed' }, { type: 'CaseEnded', data: { outcome: 'appointed' } }];
    appointed
      .after(notice)
      .when(talk())
      .thenRecords({ type: 'AppointmentTalkHeld' }, ...closing);
    const outcome = appointed.after(talk()).when({ ...notice, on: '2026-03-01' });
    outcome.thenRecords({ type: 'AppointmentNoticeIssued' }, { type: 'TenureStarted' }, ...closing);
    expect(alsoOf(outcome.decision)).toMatchObject([
      { stream: 'post/post1', events: [{ type: 'PlaceFilled' }] },
    ]);
  });

  it('starts none', () => {
    appointed.after(notice).when(start()).thenRefuses({ rule: 'A05', reason: 'no-probation' });
  });
});

describe('When the appointment notice is issued', () => {
  const appointed = opened.after(notice);

  it('waits for talk and probation notice', () => {
    expect(waitsFor(appointed.state)).toEqual(['talks', 'probation-notice']);
  });

  it('runs a year of probation to the day before, and opens the assessment a month earlier', () => {
    appointed.when(start()).thenRecords({
      type: 'ProbationStarted',
      data: {
        endsOn: '2027-03-01',
        deadlines: [
          { name: 'probationEnds/k1', due: '2027-03-01T16:00:00.000000Z', to: '2027-03-01' },
          { name: 'probationEnds/k1Reminder', act: 'give-reminder', provisional: true },
          {
            name: 'probationAssessment/k1',
            act: 'open-probation-assessment',
            due: '2027-02-01T16:00:00.000000Z',
            to: '2027-02-01',
          },
        ],
      },
    });
  });

  it.each([
    ['2026-02-26', false],
    ['2026-02-27', true],
    ['2026-02-28', true],
  ])('takes a probation notice of %s: %s', (issuedOn, taken) => {
    const outcome = appointed.when(start('k1', issuedOn, '2026-02-28'));
    if (taken) outcome.thenRecords({ type: 'ProbationStarted' });
    else
      outcome.thenRefuses({
        rule: 'A05',
        reason: 'before-appointment',
        facts: { appointedOn: '2026-02-27', issuedOn },
      });
  });

  it('wants proof of a notice entered late', () => {
    appointed
      .when(start('k1', '2026-03-02', '2026-03-06'))
      .thenRefuses({ rule: 'SYS-21', reason: 'late', facts: { days: 4, limit: 3 } });
    appointed.when(start('k1', '2026-03-02', '2026-03-05')).thenRecords({
      type: 'ProbationStarted',
    });
  });

  it('starts probation once, of a candidate alone', () => {
    appointed.after(start()).when(start()).thenInvalid('candidateId', 'already-exists');
    appointed.when(start('k9')).thenRefuses({ rule: 'A05', reason: 'no-appointment' });
  });

  it('assesses nobody whose probation has not started', () => {
    appointed.when(assess('pass')).thenRefuses({ rule: 'A06', reason: 'not-started' });
    appointed.when(leave('2026-03-03', '2026-03-04')).thenInvalid('candidateId', 'unknown');
    appointed.when(extend(null)).thenInvalid('candidateId', 'not-applicable');
  });
});

describe('When probation runs', () => {
  const running = opened.after(notice, talk(), start());

  it.each(['toString', 'constructor', '__proto__'])(
    'knows no candidate %s, though every object has something of that name',
    (candidateId) => {
      const absent = leave('2026-04-05', '2026-04-10');
      const extended = extend(null);
      running
        .when({ ...absent, data: { ...absent.data, candidateId } })
        .thenInvalid('candidateId', 'unknown');
      running
        .when({ ...extended, data: { ...extended.data, candidateId } })
        .thenInvalid('candidateId', 'not-applicable');
    },
  );

  const viewed = (state: CaseState, on: string) =>
    stepView(openCase(state), { step: 'probation', opening: 1 }, contextOf(world(), end(on)));

  it('waits for its clocks', () => {
    expect(waitsOf(openCase(running.state), promotion)).toMatchObject([
      { what: 'assessment-opens', cause: 'clock', facts: { to: '2027-02-01' } },
      { what: 'period', cause: 'clock', facts: { to: '2027-03-01' } },
    ]);
    expect(allBlockedOn(running.state, promotion)).toMatchObject([
      { what: 'assessment-opens', more: 1 },
      { what: 'period', more: 0 },
    ]);
    expect(viewed(running.state, '2027-03-01').facts).toEqual({
      noticeIssued: true,
      talksHeld: true,
      probationApplies: true,
      probationStarted: true,
      assessmentOpened: false,
      periodEnded: false,
      assessed: false,
    });
  });

  it('opens the assessment with the first instant of its month', () => {
    running
      .when(openAssessment('2027-02-01T15:59:59.999999Z'))
      .thenInvalid('deadline', 'not-applicable');
    running
      .when(openAssessment('2027-02-01T16:00:00.000000Z'))
      .thenRecords({ type: 'ProbationAssessmentOpened', data: { candidateId: 'k1' } })
      .when(openAssessment('2027-02-02'))
      .thenInvalid('deadline', 'not-applicable');
  });

  it('ends with the last instant of its last day', () => {
    running.when(end('2027-03-01T15:59:59.999999Z')).thenInvalid('deadline', 'not-applicable');
    running.when(end()).thenRecords({ type: 'ProbationPeriodEnded', data: { candidateId: 'k1' } });
  });

  it('is not ended by the clock of the assessment', () => {
    const crossed = { ...end(), data: { deadline: 'probationAssessment/k1' } };
    running.when(crossed).thenInvalid('deadline', 'not-applicable');
  });

  it('assesses nobody before the period is over', () => {
    running.when(assess('pass')).thenRefuses({
      rule: 'A06',
      reason: 'running',
      facts: { startsOn: '2026-03-02', endsOn: '2027-03-01' },
      earliest: '2027-03-02',
    });
  });

  it('takes no assessment dated on the last day, and one dated on the day after', () => {
    const over = running.after(end());
    over.when(assess('pass', { assessedOn: '2027-03-01' })).thenRefuses({
      rule: 'A06',
      reason: 'running',
      earliest: '2027-03-02',
    });
    over.when(assess('pass', { assessedOn: '2027-03-02' })).thenRecords(
      ...['ProbationAssessed', 'FormallyAppointed', 'StepClosed', 'CaseEnded'].map((type) => ({
        type,
      })),
    );
  });

  it.each([
    ['from', 'too-early', '2026-03-01', '2026-03-05'],
    ['to', 'too-early', '2026-03-05', '2026-03-04'],
    ['to', 'too-late', '2027-02-20', '2027-03-02'],
    ['from', 'already-exists', '2026-04-10', '2026-04-12'],
    ['from', 'already-exists', '2026-04-01', '2026-04-05'],
  ])('takes no leave with a wrong %s (%s): %s to %s', (field, problem, from, to) => {
    running
      .after(leave('2026-04-05', '2026-04-10'))
      .when(leave(from, to, '2027-03-02'))
      .thenInvalid(field, problem);
  });

  it('takes a leave beside another, once it is over', () => {
    const away = running.after(leave('2026-04-05', '2026-04-10'));
    away.when(leave('2026-04-11', '2026-04-12')).thenRecords({
      type: 'LeaveRecorded',
      data: { absentDays: 8, limitDays: 184 },
    });
    away.when(leave('2026-04-11', '2026-04-12', '2026-04-11')).thenInvalid('to', 'in-future');
    const before = leave('2026-04-03', '2026-04-04', '2026-04-11');
    away.when(before).thenRecords({ type: 'LeaveRecorded', data: { absentDays: 8 } });
  });

  it('takes a leave up to the last day', () => {
    running.when(leave('2027-02-20', '2027-03-01')).thenRecords({ type: 'LeaveRecorded' });
  });

  // Half a year from 2026-03-02 ends on 2026-09-01: 184 days.
  it.each([
    [183, '2026-08-31', true],
    [184, '2026-09-01', true],
    [185, '2026-09-02', false],
  ])('goes on after %i days of absence, to %s: %s', (days, to, goesOn) => {
    const away = running.after(leave('2026-03-02', to));
    const due = openAssessment('2027-02-02');
    if (goesOn) {
      away.when(due).thenRecords({ type: 'ProbationAssessmentOpened' });
      expect(waitsFor(away.state)).toEqual(['assessment-opens', 'period']);
    } else {
      const facts = { absentDays: days, limitDays: 184 };
      away.when(due).thenRefuses({ rule: 'A07', reason: 'undecided', facts });
      away.when(end()).thenRefuses({ rule: 'A07', reason: 'undecided' });
      expect(waitsFor(away.state)).toEqual(['extension', 'assessment-opens', 'period']);
      expect(viewed(away.state, '2027-03-02').deadlines).toMatchObject([
        { name: 'probationEnds/k1', ready: false },
        { name: 'probationEnds/k1Reminder', ready: true },
        { name: 'probationAssessment/k1', ready: false },
      ]);
    }
  });

  it('goes on to its end where it is decided not to extend', () => {
    running
      .after(leave('2026-03-02', '2026-09-02'), extend(null))
      .when(end())
      .thenRecords({ type: 'ProbationPeriodEnded' });
  });

  it('asks again after one more leave', () => {
    running
      .after(leave('2026-03-02', '2026-09-02'), extend(null), leave('2026-12-02', '2026-12-02'))
      .when(end())
      .thenRefuses({ rule: 'A07', reason: 'undecided', facts: { absentDays: 186 } });
  });

  it('runs to the new last day where it is extended', () => {
    const longer = running.when(extend('2027-08-31')).thenRecords({
      type: 'ExtensionDecided',
      data: {
        deadlines: [
          { name: 'probationEnds/k1', from: '2026-03-02', to: '2027-08-31' },
          { name: 'probationEnds/k1Reminder' },
          { name: 'probationAssessment/k1', to: '2027-07-31' },
        ],
        settles: ['probationAssessment/k1Reminder'],
      },
    });
    longer.when(end()).thenInvalid('deadline', 'not-applicable');
    longer
      .when(assess('pass'))
      .thenRefuses({ rule: 'A06', reason: 'running', facts: { endsOn: '2027-08-31' } });
    longer.when(end('2027-08-31T16:00:00.000000Z')).thenRecords({ type: 'ProbationPeriodEnded' });
  });

  it.each([
    ['2027-02-28', false],
    ['2027-03-01', false],
    ['2027-03-02', true],
  ])('is extended to %s: %s', (until, taken) => {
    const outcome = running.when(extend(until));
    if (taken) outcome.thenRecords({ type: 'ExtensionDecided' });
    else outcome.thenInvalid('until', 'too-early');
  });
});

describe('When the period is over', () => {
  const over = opened.after(notice, talk(), start(), openAssessment('2027-02-02'), end());

  it('waits for the assessment', () => {
    expect(blockedOn(over.state, promotion)).toMatchObject({
      rule: 'A06',
      what: 'assessment',
      who: ['department-head'],
      facts: { open: 1 },
    });
  });

  it('appoints formally on a pass, and the case ends', () => {
    const done = over
      .when(assess('pass'))
      .thenRecords(
        { type: 'ProbationAssessed', data: { result: 'pass' } },
        { type: 'FormallyAppointed', data: { candidateId: 'k1', appointedOn: '2027-03-03' } },
        { type: 'StepClosed', data: { outcome: 'completed' } },
        { type: 'CaseEnded', data: { outcome: 'appointed' } },
      );
    expect(probationBooleans(currentRun(openCase(done.state)))).toMatchObject({ assessed: true });
  });

  it('removes on a fail: the place is free and the case ends', () => {
    const outcome = over.when(assess('fail'));
    outcome.thenRecords(
      { type: 'ProbationAssessed', data: { result: 'fail' } },
      { type: 'StepClosed', data: { outcome: 'ended' } },
      { type: 'CaseEnded', data: { outcome: 'removed' } },
    );
    expect(alsoOf(outcome.decision)).toMatchObject([
      {
        stream: 'post/post1',
        events: [
          { type: 'PlaceVacated', data: { personId: 'p1', on: '2027-03-03' } },
          { type: 'PlaceReleased' },
        ],
      },
    ]);
  });

  it('wants two signers, the head in his own role', () => {
    over
      .when({ ...assess('pass'), person: 's1' })
      .thenRefuses({ rule: 'SYS-04', reason: 'same-signer' });
    over
      .when({ ...assess('pass'), as: 'officer' })
      .thenRefuses({ rule: 'A06', reason: 'other-role', facts: { actingRole: 'officer' } });
    const paper = { signature: onPaper('s2', '2027-03-03') };
    over
      .when({ ...assess('pass', paper), as: 'officer', person: 't1' })
      .thenRecords(
        { type: 'ProbationAssessed' },
        { type: 'FormallyAppointed' },
        { type: 'StepClosed' },
        { type: 'CaseEnded' },
      );
  });

  it('takes no unusable signature and no date to come', () => {
    const stranger = onPaper('s9', '2027-03-03');
    over.when(assess('pass', { assessor: stranger })).thenInvalid('assessor.signer', 'unknown');
    over.when(assess('pass', { signature: stranger })).thenInvalid('signature.signer', 'unknown');
    over.when(assess('pass', { assessedOn: '2027-03-04' })).thenInvalid('assessedOn', 'in-future');
    over.when(assess('pass', { candidateId: 'k9' })).thenInvalid('candidateId', 'unknown');
  });

  it('does not close without the talk', () => {
    opened
      .after(notice, start(), end())
      .when(assess('pass'))
      .thenRecords({ type: 'ProbationAssessed' }, { type: 'FormallyAppointed' })
      .when(assess('pass'))
      .thenInvalid('candidateId', 'already-exists');
  });

  it('extends nobody who was assessed', () => {
    opened
      .after(notice, start(), end(), assess('pass'))
      .when(extend('2027-06-30', '2027-03-04'))
      .thenInvalid('candidateId', 'not-applicable');
  });

  it('reads who talks and who signs on paper', () => {
    const reads = ({ act: name, data }: When) =>
      caseAggregate.reads(
        over.state,
        { name, data: data as JsonObject, occurredOn: null },
        contextOf(world(), notice).registers,
      );
    expect(reads(talk())).toContain('person/t1');
    expect(reads(assess('pass'))).toContain('person/s1');
  });
});

describe('When probation is ended early (A11)', () => {
  const running = opened.after(notice, talk(), start());

  it('removes after a serious fault, with a warning: the place is free and the case ends', () => {
    const outcome = running.when(cutShort());
    outcome.thenRecords(
      {
        type: 'ProbationEndedEarly',
        data: {
          rules: expect.arrayContaining([
            expect.objectContaining({ rule: 'A11', outcome: 'warned', reason: 'cut-short' }),
          ]),
        },
      },
      { type: 'StepClosed', data: { outcome: 'ended' } },
      { type: 'CaseEnded', data: { outcome: 'removed' } },
    );
    expect(alsoOf(outcome.decision)).toMatchObject([
      { stream: 'post/post1', events: [{ type: 'PlaceVacated', data: { on: '2026-09-01' } }, {}] },
    ]);
  });

  it('is refused where no probation runs, or it is over', () => {
    opened
      .after(notice)
      .when(cutShort())
      .thenRefuses({ rule: 'A11', reason: 'not-running', candidateId: 'k1' });
    running
      .after(end())
      .when(cutShort({ endedOn: '2027-03-03' }, '2027-03-03'))
      .thenRefuses({ rule: 'A11', reason: 'not-running' });
  });

  it('takes no day before its start, none to come, no stranger and no signature of nobody', () => {
    running.when(cutShort({ endedOn: '2026-03-01' })).thenInvalid('endedOn', 'too-early');
    running.when(cutShort({}, '2026-08-31')).thenInvalid('endedOn', 'in-future');
    running.when(cutShort({ candidateId: 'k9' })).thenInvalid('candidateId', 'unknown');
    const { person: _, ...nobody } = cutShort();
    running.when(nobody).thenInvalid('signature', 'unknown');
  });
});

describe('When two candidates are on probation', () => {
  const post = registeredPost('post1', { quota: 2 });
  const two = openedWith(post, {
    posts: [{ postId: 'post1' }, { postId: 'post1' }],
    candidates: ['1', '2'].map((number) => ({
      candidateId: `k${number}`,
      personId: `p${number}`,
      postId: 'post1',
    })),
  }).after(notice, talk('k1'), talk('k2'), start('k1'), start('k2'), end(), end(undefined, 'k2'));

  it('fills both places at once', () => {
    const outcome = openedWith(post, {
      candidates: ['1', '2'].map((number) => ({
        candidateId: `k${number}`,
        personId: `p${number}`,
        postId: 'post1',
      })),
    }).when(notice);
    expect(alsoOf(outcome.decision)).toMatchObject([
      { stream: 'post/post1', events: [{ type: 'PlaceFilled' }, { type: 'PlaceFilled' }] },
    ]);
  });

  it('goes on with the other when one fails', () => {
    two
      .when(assess('fail'))
      .thenRecords(
        { type: 'ProbationAssessed' },
        { type: 'CandidateWithdrawn', data: { candidateId: 'k1' } },
      )
      .when(assess('pass', { candidateId: 'k2' }))
      .thenRecords(
        { type: 'ProbationAssessed' },
        { type: 'FormallyAppointed', data: { candidateId: 'k2' } },
        { type: 'StepClosed' },
        { type: 'CaseEnded', data: { outcome: 'appointed' } },
      );
  });

  it('goes on with the other when the probation of one is ended early', () => {
    const running = openedWith(post, {
      posts: [{ postId: 'post1' }, { postId: 'post1' }],
      candidates: ['1', '2'].map((number) => ({
        candidateId: `k${number}`,
        personId: `p${number}`,
        postId: 'post1',
      })),
    }).after(notice, talk('k1'), talk('k2'), start('k1'), start('k2'));
    const left = running
      .when(cutShort())
      .thenRecords(
        { type: 'ProbationEndedEarly' },
        { type: 'CandidateWithdrawn', data: { candidateId: 'k1' } },
      );
    const clocks = Object.keys(currentRun(openCase(left.state)).deadlines);
    expect(clocks.filter((name) => name.includes('k1'))).toEqual([]);
    expect(probationBooleans(currentRun(openCase(left.state)))).toMatchObject({
      probationStarted: true,
      assessed: false,
    });
  });

  it('closes when the last of them has passed, or is removed', () => {
    const one = two
      .when(assess('pass'))
      .thenRecords({ type: 'ProbationAssessed' }, { type: 'FormallyAppointed' });
    one
      .when(assess('fail', { candidateId: 'k2' }))
      .thenRecords(
        { type: 'ProbationAssessed' },
        { type: 'CandidateWithdrawn' },
        { type: 'StepClosed' },
        { type: 'CaseEnded', data: { outcome: 'appointed' } },
      );
  });
});

describe('When a decision stood before the appointment', () => {
  it('starts each tenure on the date of the vote on that candidate', () => {
    const vote = (candidateId: string, decidedOn: string): Given => ({
      on: decidedOn,
      event: {
        type: 'MeetingOutcomeRecorded',
        data: { opening: 1, candidateId, result: 'passed', decidedOn },
      },
    });
    const both = promotion.steps.filter(({ kind }) => kind === 'decision' || kind === 'probation');
    caseSpec({ ...world(), definition: { ...definition, steps: both } })
      .given(
        caseOpened(['decision', 'probation'], '2026-02-02', {
          candidates: ['1', '2'].map((number) => ({
            candidateId: `k${number}`,
            personId: `p${number}`,
            postId: 'post1',
          })),
        }),
        stepOpened('decision', '2026-02-02'),
        vote('k1', '2026-02-10'),
        vote('k2', '2026-02-11'),
        {
          on: '2026-02-11',
          event: {
            type: 'StepClosed',
            data: { step: 'decision', opening: 1, outcome: 'completed', gates: [] },
          },
        },
        stepOpened('probation', '2026-02-26'),
      )
      .when(notice)
      .thenRecords(
        { type: 'AppointmentNoticeIssued' },
        { type: 'TenureStarted', data: { candidateId: 'k1', startsOn: '2026-02-10' } },
        { type: 'TenureStarted', data: { candidateId: 'k2', startsOn: '2026-02-11' } },
      );
  });
});

describe('When publicity stood before the appointment', () => {
  const both = promotion.steps.filter(({ kind }) => kind === 'publicity' || kind === 'probation');
  const happened = (type: string, data: object): Given => ({
    on: '2026-02-26',
    event: { type, data: { opening: 1, ...data } },
  });
  const published = caseSpec({ ...world(), definition: { ...definition, steps: both } }).given(
    caseOpened(['publicity', 'probation'], '2026-02-11'),
    stepOpened('publicity', '2026-02-12'),
    happened('PublicityNoticePosted', { startsOn: '2026-02-12', endsOn: '2026-02-25' }),
    happened('PublicityPeriodEnded', {}),
    happened('StepClosed', { step: 'publicity', outcome: 'completed', gates: [] }),
    stepOpened('probation', '2026-02-26'),
  );
  const issuedOn = (date: string): When => ({
    ...notice,
    data: { ...notice.data, issuedOn: date },
  });

  it('names the first day on which the notice could follow while publicity still runs', () => {
    const posted = act(
      'post-publicity-notice',
      { startsOn: '2026-02-12', notice: sealedOf('notice'), channelProof: sealedOf('proof') },
      '2026-02-12',
    );
    caseSpec({ ...world(), definition: { ...definition, steps: both } })
      .given(
        caseOpened(['publicity', 'probation'], '2026-02-11'),
        stepOpened('publicity', '2026-02-12'),
      )
      .after(posted)
      .when({ ...notice, on: '2026-02-25' })
      .thenRefuses(
        { rule: 'SYS-01', reason: 'other-step', facts: { current: 'publicity' } },
        {
          rule: 'A02',
          reason: 'running',
          facts: { startsOn: '2026-02-12', endsOn: '2026-02-25' },
          earliest: '2026-02-26',
        },
      );
  });

  it('goes back to nothing that is done', () => {
    const late = act('receive-report', {}, '2026-02-27', 'report-intake');
    published.when(late).thenRefuses({ rule: 'SYS-01', reason: 'other-step' });
  });

  it('names nothing but the end of a case that has ended', () => {
    const ended = opened.after(
      act('end-case', { reason: sealedOf('why') }, '2026-02-27', 'department-head'),
    );
    ended.when(notice).thenRefuses({ rule: 'SYS-01', reason: 'case-ended' });
  });

  it('takes no notice dated on its last day, and one dated on the day after', () => {
    published.when(issuedOn('2026-02-25')).thenRefuses({
      rule: 'A02',
      reason: 'running',
      facts: { startsOn: '2026-02-12', endsOn: '2026-02-25' },
      earliest: '2026-02-26',
    });
    published
      .when(issuedOn('2026-02-26'))
      .thenRecords({ type: 'AppointmentNoticeIssued' }, { type: 'TenureStarted' });
  });
});

describe('When a candidate is in tenure', () => {
  const leave = (name: string, data: object = {}) =>
    act(name, { reason: sealedOf('why'), ...data }, '2026-02-27', 'department-head');
  const inTenure = { rule: 'A09', reason: 'in-tenure', candidateId: 'k1' } as const;

  it('leaves the post by removal alone: not by the end of the case, a return or a withdrawal', () => {
    const appointed = opened.after(notice);
    appointed.when(leave('end-case')).thenRefuses(inTenure);
    appointed.when(leave('return-to-step', { step: 'probation' })).thenRefuses(inTenure);
    appointed.when(leave('withdraw-candidate', { candidateId: 'k1' })).thenRefuses(inTenure);
  });

  it('keeps nobody in the case before that', () => {
    opened.when(leave('end-case')).thenRecords({ type: 'StepClosed' }, { type: 'CaseEnded' });
    opened
      .when(leave('withdraw-candidate', { candidateId: 'k1' }))
      .thenRecords({ type: 'CandidateWithdrawn' });
  });
});
