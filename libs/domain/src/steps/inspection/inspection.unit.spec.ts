import { describe, expect, it } from '@jest/globals';
import {
  inspectionActs as acts,
  checksDone,
  inspectionOpened,
  inspectionRegisters,
  memberSigns,
  registeredPerson,
  registeredPost,
  sealedOf,
} from '@jishi/test-support';

const opened = inspectionOpened();
const fixed = opened.after(acts.attest, acts.fix);
const prepared = fixed.after(acts.plan, acts.team, acts.unitTalk);
const announced = prepared.after(acts.notice);
const inspected = announced.after(acts.endLead, acts.interview);
const complete = inspected.after(
  ...checksDone(),
  acts.conclusion,
  acts.secretarySigns,
  acts.disciplineSigns,
  acts.report,
  memberSigns('t1'),
  memberSigns('t2'),
);

describe('When an inspection is opened on a recommendation', () => {
  it('arms the rest of the year of validity with its reminder', () => {
    expect(opened.state).toMatchObject({
      runs: [
        {},
        {
          status: 'open',
          deadlines: {
            recommendationValid: {
              act: 'lapse-recommendation',
              from: '2026-01-23',
              to: '2027-01-23',
              due: '2027-01-23T16:00:00.000000Z',
            },
            recommendationValidReminder: { act: 'give-reminder' },
          },
        },
      ],
    });
  });

  it('takes an attestation of a candidate', () => {
    opened.when(acts.attest).thenRecords({ type: 'BarsAttested', data: { candidateId: 'k1' } });
  });

  it('lets a candidate leave to whom a bar applies, with basis and signer, and goes on with the others', () => {
    const barred = {
      act: 'record-bar',
      data: {
        candidateId: 'k1',
        bar: 'office-seeking',
        foundOn: '2026-01-26',
        basis: sealedOf('basis'),
        signature: { kind: 'in-person' },
      },
      as: 'department-head',
      person: 'head',
      on: '2026-01-27',
    } as const;
    const left = opened
      .when(barred)
      .thenRecords(
        { type: 'BarFound', data: { candidateId: 'k1', bar: 'office-seeking', signer: 'head' } },
        { type: 'CandidateWithdrawn', data: { candidateId: 'k1', reason: sealedOf('basis') } },
      );
    expect(left.state).toMatchObject({ candidates: [{ status: 'withdrawn' }, { status: 'in' }] });
    left.when(barred).thenInvalid('candidateId', 'unknown');
    const ahead = { ...barred.data, foundOn: '2026-01-28' };
    opened.when({ ...barred, data: ahead }).thenInvalid('foundOn', 'in-future');
    const { person: _nobody, ...unsigned } = barred;
    opened.when(unsigned).thenInvalid('signature', 'unknown');
  });

  it('does not know a candidate of another case', () => {
    const data = { ...acts.attest.data, candidateId: 'k9' };
    opened.when({ ...acts.attest, data }).thenInvalid('candidateId', 'unknown');
  });

  it('lets the recommendation lapse at the end of its year and goes back to it', () => {
    opened
      .when({
        act: 'lapse-recommendation',
        data: { deadline: 'recommendationValid' },
        as: 'clock',
        on: '2027-01-23T16:00:00.000000Z',
      })
      .thenRecords(
        { type: 'RecommendationLapsed' },
        { type: 'StepClosed', data: { step: 'inspection', outcome: 'returned' } },
        { type: 'StepReturned', data: { step: 'recommendation', opening: 2, rule: 'D07' } },
      );
  });

  it('does not lapse it a microsecond early, nor on the word of another clock', () => {
    const lapse = { act: 'lapse-recommendation', as: 'clock' } as const;
    opened
      .when({
        ...lapse,
        data: { deadline: 'recommendationValid' },
        on: '2027-01-23T15:59:59.999999Z',
      })
      .thenInvalid('deadline', 'not-applicable');
    opened
      .when({
        ...lapse,
        data: { deadline: 'recommendationValidReminder' },
        on: '2027-01-23T16:00:00.000000Z',
      })
      .thenInvalid('deadline', 'not-applicable');
  });
});

describe('When the bars are attested', () => {
  const attested = opened.after(acts.attest);

  it('fixes the candidates, lets the others leave and stops the clock of the recommendation', () => {
    const after = attested
      .when(acts.fix)
      .thenRecords(
        { type: 'InspectionCandidatesFixed', data: { candidateIds: ['k1'] } },
        { type: 'CandidateWithdrawn', data: { candidateId: 'k2', reason: acts.fix.data.minutes } },
      );
    expect(after.state).toMatchObject({ runs: [{}, { deadlines: {} }] });
  });

  it('keeps a place for the candidate who stays when the other leaves', () => {
    const place = { caseId: 'c1', candidateId: 'k2' };
    const post1 = registeredPost('post1', { reservations: [place] });
    const { decision } = inspectionOpened({ posts: { post1 } }).after(acts.attest).when(acts.fix);
    expect(decision).toMatchObject({
      also: [
        {
          stream: 'post/post1',
          events: [
            { type: 'PlaceReleased', data: place },
            { type: 'PlaceReserved', data: { caseId: 'c1', candidateId: 'k1' } },
          ],
        },
      ],
    });
  });

  it('fixes candidates on the last day of the recommendation, and not on the day after', () => {
    const fixOn = (fixedOn: string) => ({
      ...acts.fix,
      data: { ...acts.fix.data, fixedOn },
      on: fixedOn,
    });
    const grade = ['grade', { year: 2026, grade: 'competent' }] as const;
    const family = [
      'family-status',
      { spouse: 'resident', children: 'none', asOf: '2026-01-10' },
    ] as const;
    const persons = {
      ...inspectionRegisters.persons,
      p1: registeredPerson('p1', grade, family),
    };
    const then = inspectionOpened({ persons }).after(acts.attest);
    then
      .when(fixOn('2027-01-23'))
      .thenRecords({ type: 'InspectionCandidatesFixed' }, { type: 'CandidateWithdrawn' });
    then.when(fixOn('2027-01-24')).thenRefuses({ rule: 'D07', reason: 'lapsed' });
  });

  it('does not fix candidates twice', () => {
    attested.after(acts.fix).when(acts.fix).thenInvalid('candidateIds', 'already-exists');
  });

  it('does not fix whom it does not know, nor one candidate twice', () => {
    const naming = (candidateIds: readonly string[]) => ({
      ...acts.fix,
      data: { ...acts.fix.data, candidateIds },
    });
    attested.when(naming(['k9'])).thenInvalid('candidateIds.0', 'unknown');
    attested.when(naming(['k1', 'k1'])).thenInvalid('candidateIds.1', 'unknown');
  });

  it('does not take a meeting that is still to come', () => {
    const data = { ...acts.fix.data, fixedOn: '2026-01-28' };
    attested.when({ ...acts.fix, data }).thenInvalid('fixedOn', 'in-future');
  });
});

describe('When the candidates are fixed', () => {
  it('takes plan, team and talk, dated by their papers', () => {
    fixed.when(acts.plan).thenRecords({ type: 'InspectionPlanRecorded' });
    fixed.when(acts.team).thenRecords({ type: 'InspectionTeamFormed' });
    fixed.when(acts.unitTalk).thenRecords({ type: 'UnitTalkRecorded' });
  });

  it('does not take what is still to come', () => {
    fixed.when({ ...acts.plan, on: '2026-01-27' }).thenInvalid('plannedOn', 'in-future');
    fixed.when({ ...acts.team, on: '2026-01-27' }).thenInvalid('formedOn', 'in-future');
    fixed.when({ ...acts.unitTalk, on: '2026-01-28' }).thenInvalid('heldOn', 'in-future');
  });

  it('does not know persons who are not registered', () => {
    const member = { personId: 'p9', declaration: acts.fix.data.minutes };
    fixed
      .when({
        ...acts.team,
        data: { ...acts.team.data, members: [...acts.team.data.members, member] },
      })
      .thenInvalid('members.2.personId', 'unknown');
    fixed
      .when({ ...acts.unitTalk, data: { ...acts.unitTalk.data, principal: 'p9' } })
      .thenInvalid('principal', 'unknown');
  });
});

describe('When the inspection is prepared', () => {
  it('issues the notice and counts one working day after its own', () => {
    prepared.when(acts.notice).thenRecords({
      type: 'InspectionNoticeIssued',
      data: {
        leadEndsOn: '2026-02-02',
        counted: ['2026-02-02'],
        deadlines: [{ name: 'inspectionNotice', due: '2026-02-02T16:00:00.000000Z' }],
      },
    });
  });

  it('asks for proof and a second signer when the notice is entered more than three working days late', () => {
    prepared
      .when({ ...acts.notice, on: '2026-02-04' })
      .thenRecords({ type: 'InspectionNoticeIssued' });
    prepared
      .when({ ...acts.notice, on: '2026-02-05' })
      .thenRefuses({ rule: 'SYS-21', reason: 'late', facts: { days: 4, limit: 3 } });
  });

  it('does not issue a second notice', () => {
    announced.when(acts.notice).thenInvalid('issuedOn', 'already-exists');
  });
});

describe('When the notice stands', () => {
  it('lets the clock end its lead time', () => {
    announced
      .when(acts.endLead)
      .thenRecords({ type: 'NoticeLeadEnded', data: { endedOn: '2026-02-02' } });
  });

  it('does not end it a microsecond early, twice, or on an unknown clock', () => {
    const early = { ...acts.endLead, on: '2026-02-02T15:59:59.999999Z' };
    announced.when(early).thenInvalid('deadline', 'not-applicable');
    announced.after(acts.endLead).when(acts.endLead).thenInvalid('deadline', 'not-applicable');
  });

  it('takes an interview on the day after the lead time, even where the clock is late', () => {
    announced
      .when(acts.interview)
      .thenRecords({ type: 'InterviewRecorded', data: { number: 1, candidateId: 'k1' } })
      .when(acts.interview)
      .thenRecords({ type: 'InterviewRecorded', data: { number: 2 } });
  });

  it('asks for two different interviewers of the team', () => {
    const by = (...interviewers: readonly string[]) => ({
      ...acts.interview,
      data: { ...acts.interview.data, interviewers },
    });
    announced.when(by('t1', 't1')).thenInvalid('interviewers', 'too-few');
    announced.when(by('t1', 't3')).thenInvalid('interviewers.1', 'unknown');
  });

  it('takes interviews on candidates of the case only, and only held ones', () => {
    const data = { ...acts.interview.data, candidateId: 'k2' };
    announced.when({ ...acts.interview, data }).thenInvalid('candidateId', 'unknown');
    announced
      .when({ ...acts.interview, data: { ...acts.interview.data, heldOn: '2026-02-04' } })
      .thenInvalid('heldOn', 'in-future');
  });
});

describe('When everything is in place', () => {
  it('closes with the proposal', () => {
    complete
      .when(acts.propose)
      .thenRecords(
        { type: 'AppointmentProposed' },
        { type: 'StepClosed', data: { step: 'inspection', outcome: 'completed' } },
      );
  });

  it('names every gate that is open when the proposal comes too early', () => {
    opened
      .after(acts.attest, acts.fix)
      .when(acts.propose)
      .thenRefuses(
        { rule: 'I04', reason: 'not-formed' },
        { rule: 'I05', reason: 'no-notice' },
        { rule: 'I08a', reason: 'not-asked' },
        { rule: 'I08b', reason: 'not-asked' },
        { rule: 'I08c', reason: 'not-asked' },
        { rule: 'I08d', reason: 'not-asked' },
        { rule: 'I09', reason: 'no-conclusion' },
        { rule: 'I11', reason: 'no-report' },
        { rule: 'I13', reason: 'not-heard' },
      );
  });

  it('does not propose whom it does not know, nor by a meeting to come', () => {
    const data = { ...acts.propose.data, candidateIds: ['k2'] };
    complete.when({ ...acts.propose, data }).thenInvalid('candidateIds.0', 'unknown');
    const tomorrow = { ...acts.propose.data, studiedOn: '2026-02-12' };
    complete.when({ ...acts.propose, data: tomorrow }).thenInvalid('studiedOn', 'in-future');
  });

  it('refuses the one who prepared the report as the one who proposes', () => {
    const reported = inspectionOpened().after(acts.attest, acts.fix, {
      ...acts.report,
      by: 'a-head',
    });
    const { decision } = reported.when({ ...acts.propose, by: 'a-head' });
    expect(decision).toMatchObject({
      kind: 'refused',
      refusals: [
        { rule: 'SYS-03', reason: 'other-duty' },
        { rule: 'SYS-06', reason: 'prepared' },
      ],
    });
  });

  it('goes on with those whom the department proposes', () => {
    const attestOther = {
      ...acts.attest,
      data: { ...acts.attest.data, candidateId: 'k2' },
    };
    const both = { ...acts.fix, data: { ...acts.fix.data, candidateIds: ['k1', 'k2'] } };
    opened
      .after(
        acts.attest,
        attestOther,
        both,
        acts.plan,
        acts.team,
        acts.unitTalk,
        acts.notice,
        acts.endLead,
        acts.interview,
        ...checksDone(),
        acts.conclusion,
        acts.secretarySigns,
        acts.disciplineSigns,
        acts.report,
        memberSigns('t1'),
        memberSigns('t2'),
      )
      .when(acts.propose)
      .thenRecords(
        { type: 'AppointmentProposed' },
        { type: 'CandidateWithdrawn', data: { candidateId: 'k2' } },
        { type: 'StepClosed' },
      );
  });

  it('does not go on without a candidate', () => {
    const data = { ...acts.propose.data, candidateIds: [] };
    complete.when({ ...acts.propose, data }).thenInvalid('candidateIds', 'too-few');
  });
});
