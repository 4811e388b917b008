import { describe, expect, it } from '@jest/globals';
import {
  inspectionActs as acts,
  inspectionOpened,
  inspectionProcedure,
  inspectionRegisters,
  registeredPerson,
  sealedOf,
} from '@jishi/test-support';

const attested = inspectionOpened().after(acts.attest);
const fixed = attested.after(acts.fix);
const prepared = fixed.after(acts.plan, acts.team, acts.unitTalk);

const without = <Data extends object>(data: Data, key: keyof Data) =>
  Object.fromEntries(Object.entries(data).filter(([each]) => each !== key));

describe('When candidates are to be fixed (I03)', () => {
  it('asks for the minutes of the meeting', () => {
    attested
      .when({ ...acts.fix, data: without(acts.fix.data, 'minutes') })
      .thenRefuses({ rule: 'I03', reason: 'no-minutes' });
  });

  it('takes no choice without minutes even where a procedure leaves the rule out', () => {
    const lenient = inspectionProcedure.steps.map((step) => ({
      ...step,
      acts: Object.fromEntries(
        Object.entries(step.acts).map(([name, act]) => [name, { ...act, rules: [] }]),
      ),
    }));
    inspectionOpened({}, { ...inspectionProcedure, steps: lenient })
      .when({ ...acts.fix, data: without(acts.fix.data, 'minutes') })
      .thenInvalid('minutes', 'unknown');
  });

  it('refuses the notice before candidates are fixed', () => {
    attested
      .after(acts.plan, acts.team, acts.unitTalk)
      .when(acts.notice)
      .thenRefuses({ rule: 'I03', reason: 'not-fixed' });
  });

  it('refuses the notice when every candidate has left', () => {
    prepared
      .after({
        act: 'withdraw-candidate',
        as: 'department-head',
        on: '2026-01-29',
        data: { candidateId: 'k1', reason: sealedOf('reason') },
      })
      .when(acts.notice)
      .thenRefuses({ rule: 'I03', reason: 'none-left' });
  });
});

describe('When a team is formed (I04)', () => {
  const team = (leader: string, ...members: readonly string[]) => ({
    ...acts.team,
    data: {
      formedOn: '2026-01-28',
      members: members.map((personId) => ({ personId, declaration: sealedOf(personId) })),
      leader,
    },
  });
  const related = (of: string, to: string) => {
    const relative = registeredPerson(of, ['relation', { kin: 'near-in-law', personId: to }]);
    const persons = { ...inspectionRegisters.persons, [of]: relative };
    return inspectionOpened({ persons });
  };

  it('asks for two different members', () => {
    fixed
      .when(team('t1', 't1'))
      .thenRefuses({ rule: 'I04', reason: 'too-few', facts: { members: 1, least: 2 } });
    fixed
      .when(team('t1', 't1', 't1'))
      .thenRefuses({ rule: 'I04', reason: 'too-few', facts: { members: 1, least: 2 } });
    fixed.when(team('t1', 't1', 't2')).thenRecords({ type: 'InspectionTeamFormed' });
    fixed.when(team('t1', 't1', 't2', 't3')).thenRecords({ type: 'InspectionTeamFormed' });
  });

  it('asks for a leader who is a member', () => {
    fixed.when(team('t3', 't1', 't2')).thenRefuses({ rule: 'I04', reason: 'no-leader' });
  });

  it('refuses a candidate as a member', () => {
    fixed.when(team('t1', 't1', 'p1')).thenRefuses({ rule: 'I04', reason: 'candidate' });
  });

  it('refuses a relative of a candidate, whichever of the two the register names', () => {
    related('t2', 'p2')
      .when(team('t1', 't1', 't2'))
      .thenRefuses({ rule: 'I04', reason: 'relative', facts: { related: 1 } });
    const persons = {
      ...inspectionRegisters.persons,
      p2: registeredPerson('p2', ['relation', { kin: 'spouse', personId: 't2' }]),
    };
    inspectionOpened({ persons })
      .when(team('t1', 't1', 't2'))
      .thenRefuses({ rule: 'I04', reason: 'relative' });
  });

  it('does not mind a relative of somebody else', () => {
    related('t2', 't1')
      .when(team('t1', 't1', 't2'))
      .thenRecords({ type: 'InspectionTeamFormed' });
  });

  it('refuses the notice without a team', () => {
    fixed
      .after(acts.plan, acts.unitTalk)
      .when(acts.notice)
      .thenRefuses({ rule: 'I04', reason: 'not-formed' });
  });
});

describe('When the notice is to be issued (I05, I06)', () => {
  it('asks for the plan and the talk first', () => {
    fixed
      .after(acts.team, acts.unitTalk)
      .when(acts.notice)
      .thenRefuses({
        rule: 'I05',
        reason: 'not-prepared',
        facts: { plannedOn: null, talkedOn: '2026-01-29', issuedOn: '2026-01-30' },
      });
    fixed
      .after(acts.team, acts.plan)
      .when(acts.notice)
      .thenRefuses({ rule: 'I05', reason: 'not-prepared', facts: { talkedOn: null } });
  });

  it('allows the notice on the day of the talk, and not on the day before', () => {
    const issuedOn = (date: string) => ({
      ...acts.notice,
      data: { ...acts.notice.data, issuedOn: date },
    });
    prepared.when(issuedOn('2026-01-29')).thenRecords({ type: 'InspectionNoticeIssued' });
    prepared
      .when(issuedOn('2026-01-28'))
      .thenRefuses({ rule: 'I05', reason: 'not-prepared', facts: { issuedOn: '2026-01-28' } });
  });

  it('refuses a lead time that leaves the calendar and names the last covered day', () => {
    const late = { ...acts.notice, data: { ...acts.notice.data, issuedOn: '2026-12-31' } };
    prepared.when({ ...late, on: '2026-12-31' }).thenRefuses({
      rule: 'I05',
      reason: 'beyond-calendar',
      facts: { lastCoveredDay: '2026-12-31' },
    });
    const before = { ...acts.notice, data: { ...acts.notice.data, issuedOn: '2026-12-30' } };
    prepared
      .when({ ...before, on: '2026-12-30' })
      .thenRecords({ type: 'InspectionNoticeIssued', data: { leadEndsOn: '2026-12-31' } });
  });

  it.each(['task', 'time', 'personAndPost', 'team', 'phones', 'complaintLine'] as const)(
    'asks for the content %s',
    (content) => {
      prepared.when({ ...acts.notice, data: without(acts.notice.data, content) }).thenRefuses({
        rule: 'I06',
        reason: 'incomplete',
        facts: { count: 1, missing: [content] },
      });
    },
  );

  it('counts all that is missing', () => {
    prepared
      .when({ ...acts.notice, data: { issuedOn: '2026-01-30' } })
      .thenRefuses({ rule: 'I06', reason: 'incomplete', facts: { count: 6 } });
  });
});

describe('When the inspection is to begin (I05)', () => {
  const announced = prepared.after(acts.notice);
  const held = (heldOn: string, on = heldOn) => ({
    ...acts.interview,
    on,
    data: { ...acts.interview.data, heldOn },
  });

  it('refuses an interview before a notice', () => {
    prepared.when(acts.interview).thenRefuses({ rule: 'I05', reason: 'no-notice' });
  });

  it('refuses an interview on the last day of the lead time, and takes one on the day after', () => {
    announced.when(held('2026-02-02')).thenRefuses({
      rule: 'I05',
      reason: 'lead-time',
      facts: { issuedOn: '2026-01-30', leadEndsOn: '2026-02-02', heldOn: '2026-02-02' },
      earliest: '2026-02-03',
    });
    announced.when(held('2026-02-03')).thenRecords({ type: 'InterviewRecorded' });
  });

  it('refuses it when it is entered after the lead time as well', () => {
    announced
      .after(acts.endLead)
      .when(held('2026-02-02', '2026-02-04'))
      .thenRefuses({ rule: 'I05', reason: 'lead-time', earliest: '2026-02-03' });
  });

  it('goes by the day to which a newer calendar moved the end', () => {
    announced
      .given({
        as: 'policy',
        on: '2026-02-01',
        event: {
          type: 'DeadlineRecomputed',
          data: {
            step: 'inspection',
            opening: 1,
            deadlines: [
              {
                name: 'inspectionNotice',
                act: 'end-notice-lead',
                due: '2026-02-03T16:00:00.000000Z',
                from: '2026-01-30',
                to: '2026-02-03',
                calendarVersion: 'cn-2026-2',
                provisional: false,
              },
            ],
          },
        },
      })
      .when(held('2026-02-03'))
      .thenRefuses({ rule: 'I05', reason: 'lead-time', earliest: '2026-02-04' });
  });

  it('does not close while a candidate was not interviewed on', () => {
    const { decision } = announced.after(acts.endLead).when(acts.propose);
    const refusals = decision.kind === 'refused' ? decision.refusals : [];
    expect(refusals.find(({ rule }) => rule === 'I05')).toMatchObject({
      reason: 'not-inspected',
      facts: { open: 1 },
    });
  });
});
