import { describe, expect, it } from '@jest/globals';
import {
  inspectionActs as acts,
  checksDone,
  inspectionOpened,
  inspectionRegisters,
  memberSigns,
  onPaper,
} from '@jishi/test-support';
import { signReport } from '../steps/inspection/documents.js';

const started = inspectionOpened().after(
  acts.attest,
  acts.fix,
  acts.plan,
  acts.team,
  acts.unitTalk,
  acts.notice,
  acts.interview,
  ...checksDone(),
);
const reported = started.after(acts.report, memberSigns('t1'), memberSigns('t2'));
const concluded = reported.after(acts.conclusion);

const signing = (signature: object, more: object = {}) => ({
  ...acts.disciplineSigns,
  data: { ...acts.disciplineSigns.data, signature, ...more },
});

describe('When the integrity conclusion is signed (I09)', () => {
  it('takes the secretary in person and the discipline secretary on paper', () => {
    concluded
      .when(acts.secretarySigns)
      .thenRecords({
        type: 'IntegrityConclusionSigned',
        data: { signer: 's1', signedOn: '2026-02-06', documentVersion: 1 },
      })
      .when(acts.disciplineSigns)
      .thenRecords({
        type: 'IntegrityConclusionSigned',
        data: { signer: 's2', signedOn: '2026-02-06' },
      })
      .when(acts.propose)
      .thenRecords({ type: 'AppointmentProposed' }, { type: 'StepClosed' });
  });

  it('is not closed by one signature', () => {
    concluded
      .after(acts.secretarySigns)
      .when(acts.propose)
      .thenRefuses({
        rule: 'I09',
        reason: 'unsigned',
        facts: { version: 1, secretary: true, disciplineSecretary: false },
      });
    concluded
      .after(acts.disciplineSigns)
      .when(acts.propose)
      .thenRefuses({
        rule: 'I09',
        reason: 'unsigned',
        facts: { secretary: false, disciplineSecretary: true },
      });
  });

  it('is not closed without a conclusion', () => {
    reported.when(acts.propose).thenRefuses({ rule: 'I09', reason: 'no-conclusion' });
    reported.when(acts.secretarySigns).thenRefuses({ rule: 'I09', reason: 'no-conclusion' });
  });

  it('loses its signatures with a new version', () => {
    const again = concluded.after(acts.secretarySigns, acts.disciplineSigns, acts.conclusion);
    again.when(acts.propose).thenRefuses({
      rule: 'I09',
      reason: 'unsigned',
      facts: { version: 2, secretary: false, disciplineSecretary: false },
    });
    again
      .when(acts.secretarySigns)
      .thenRefuses({ rule: 'I09', reason: 'other-version', facts: { signed: 1, current: 2 } });
  });

  it('asks for the holder of the office on the day of the signature', () => {
    concluded.when(signing(onPaper('s2', '2026-02-07'))).thenRefuses({
      rule: 'I09',
      reason: 'not-in-office',
      facts: { signedOn: '2026-02-07', office: 'discipline-secretary' },
    });
    concluded
      .when({ ...acts.secretarySigns, person: 's2' })
      .thenRefuses({ rule: 'I09', reason: 'not-in-office' });
  });

  it('knows no office of a unit or a person that it does not know', () => {
    inspectionOpened({ units: {} })
      .after(acts.attest, acts.fix, acts.conclusion)
      .when(acts.secretarySigns)
      .thenRefuses({ rule: 'I09', reason: 'not-in-office' });
    inspectionOpened({ persons: {} })
      .after(acts.conclusion)
      .when(acts.secretarySigns)
      .thenRefuses({ rule: 'I09', reason: 'not-in-office' });
    const nobody = { ...acts.disciplineSigns, data: acts.secretarySigns.data };
    concluded
      .when({ ...nobody, as: 'unit-secretary' })
      .thenRefuses({ rule: 'I09', reason: 'not-in-office' });
  });

  it('takes a signature in person in the duty of the office only', () => {
    concluded
      .when({ ...acts.secretarySigns, as: 'officer', by: 'a-other' })
      .thenRefuses({ rule: 'I09', reason: 'other-role', facts: { actingRole: 'officer' } });
    concluded
      .when({ ...acts.secretarySigns, as: 'discipline-secretary' })
      .thenRefuses({ rule: 'I09', reason: 'other-role' });
  });

  it('refuses one person in both offices', () => {
    const both = ['secretary', 'discipline-secretary'] as const;
    const offices = both.map((office) => ({
      officeId: office,
      office,
      personId: 's1',
      from: '2024-01-01',
      to: null,
    }));
    const u1 = { ...inspectionRegisters.units.u1, offices };
    const then = inspectionOpened({ units: { u1 } }).after(
      acts.attest,
      acts.fix,
      acts.conclusion,
      acts.secretarySigns,
    );
    then
      .when(signing(onPaper('s1', '2026-02-06')))
      .thenRefuses({ rule: 'SYS-04', reason: 'same-signer' });
  });

  it('takes a paper from another than its signer, with a known signer and a past date', () => {
    concluded
      .when({ ...acts.disciplineSigns, person: 's2' })
      .thenInvalid('signature.signer', 'own-signature');
    concluded
      .when({ ...acts.disciplineSigns, on: '2026-02-05' })
      .thenInvalid('signature.signedOn', 'in-future');
  });

  it('takes no signature in person by an account of no registered person', () => {
    const { candidateId, documentVersion } = acts.disciplineSigns.data;
    const signature = { kind: 'in-person' };
    const input = {
      data: { candidateId, documentVersion, signature },
      state: concluded.state,
      actor: { personId: null },
    };
    expect(signReport(input as never)).toEqual({
      kind: 'invalid',
      field: 'signature',
      problem: 'unknown',
    });
  });

  it('refuses a signer who prepared the conclusion, in person or on paper (SYS-06)', () => {
    const preparer = {
      status: 'known',
      version: 1,
      actorId: 'a-officer',
      personId: 's2',
      accounts: [],
      grants: [],
      deputyships: [],
    } as const;
    inspectionOpened({ access: { 'a-officer': preparer } })
      .after(acts.attest, acts.fix, acts.conclusion)
      .when({ ...acts.disciplineSigns, by: 'a-other' })
      .thenRefuses({ rule: 'SYS-06', reason: 'prepared' });
    const { decision } = concluded.when({ ...acts.secretarySigns, by: 'a-officer' });
    expect(decision).toMatchObject({
      refusals: [{ rule: 'SYS-03' }, { rule: 'SYS-06', reason: 'prepared' }],
    });
  });

  it('concerns candidates of the case only', () => {
    const data = { ...acts.conclusion.data, candidateId: 'k2' };
    started.when({ ...acts.conclusion, data }).thenInvalid('candidateId', 'unknown');
    concluded
      .when(signing(onPaper('s2', '2026-02-06'), { candidateId: 'k2' }))
      .thenInvalid('candidateId', 'unknown');
  });
});

describe('When the inspection report is signed (I11)', () => {
  const signed = started.after(acts.conclusion, acts.secretarySigns, acts.disciplineSigns);
  const recorded = signed.after(acts.report);

  it('asks for the section on defects', () => {
    const { candidateId, document } = acts.report.data;
    const data = { candidateId, document };
    signed.when({ ...acts.report, data }).thenRefuses({ rule: 'I11', reason: 'no-defects' });
  });

  it('is signed by every member of the team, on paper or in person', () => {
    recorded
      .after(memberSigns('t1'))
      .when(acts.propose)
      .thenRefuses({ rule: 'I11', reason: 'unsigned', facts: { members: 2, open: 1 } });
    const inPerson = {
      ...memberSigns('t2'),
      person: 't2',
      data: { candidateId: 'k1', documentVersion: 1, signature: { kind: 'in-person' } },
    };
    recorded
      .after(memberSigns('t1'), inPerson)
      .when(acts.propose)
      .thenRecords({ type: 'AppointmentProposed' }, { type: 'StepClosed' });
  });

  it('is signed by members only', () => {
    recorded.when(memberSigns('t3')).thenRefuses({ rule: 'I11', reason: 'not-member' });
    const nobody = {
      ...memberSigns('t2'),
      data: { candidateId: 'k1', documentVersion: 1, signature: { kind: 'in-person' } },
    };
    recorded.when(nobody).thenRefuses({ rule: 'I11', reason: 'not-member' });
  });

  it('has nobody to sign it before a team is formed', () => {
    const early = inspectionOpened().after(acts.report);
    early.when(memberSigns('t1')).thenRefuses({ rule: 'I11', reason: 'not-member' });
  });

  it('is signed once it is there, in the version that stands', () => {
    signed.when(memberSigns('t1')).thenRefuses({ rule: 'I11', reason: 'no-report' });
    const again = recorded.after(memberSigns('t1'), memberSigns('t2'), acts.report);
    again
      .when(memberSigns('t1'))
      .thenRefuses({ rule: 'I11', reason: 'other-version', facts: { signed: 1, current: 2 } });
    again.when(acts.propose).thenRefuses({ rule: 'I11', reason: 'unsigned', facts: { open: 2 } });
    again.when(memberSigns('t1', 2)).thenRecords({ type: 'InspectionReportSigned' });
  });

  it('is to be signed by a member who joined later', () => {
    const members = [
      ...acts.team.data.members,
      { personId: 't3', declaration: acts.fix.data.minutes },
    ];
    recorded
      .after(memberSigns('t1'), memberSigns('t2'), {
        ...acts.team,
        on: '2026-02-10',
        data: { ...acts.team.data, members },
      })
      .when(acts.propose)
      .thenRefuses({ rule: 'I11', reason: 'unsigned', facts: { members: 3, open: 1 } });
  });

  it('concerns candidates of the case only', () => {
    const data = { ...acts.report.data, candidateId: 'k2' };
    signed.when({ ...acts.report, data }).thenInvalid('candidateId', 'unknown');
    const sign = memberSigns('t1');
    recorded
      .when({ ...sign, data: { ...sign.data, candidateId: 'k2' } })
      .thenInvalid('candidateId', 'unknown');
  });
});
