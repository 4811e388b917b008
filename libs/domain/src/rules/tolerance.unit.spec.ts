import { describe, expect, it } from '@jest/globals';
import {
  atStage,
  findings,
  gate,
  matterOpened,
  registeredBody,
  registeredUnit,
  toleranceActs,
  toleranceRegisters,
  toleranceWorld,
} from '@jishi/test-support';

const acts = toleranceActs;
const withData = <Act extends { readonly data: object }>(act: Act, more: object) => ({
  ...act,
  data: { ...act.data, ...more },
});

describe('FT01: the check stands before accountability', () => {
  const start = (more: object, cases: object = {}) =>
    atStage('tolerance-start', {}, {
      ...toleranceRegisters,
      accountability: { q1: matterOpened(more) },
      cases,
    } as never).when(acts.start);
  const ended = (outcome: string) => ({ c7: { status: 'ended', end: { outcome } } });

  it('is about the same person', () => {
    start({ personId: 'p3' }).thenRefuses({ rule: 'FT01', reason: 'other-person' });
  });

  it('comes before the decision', () => {
    start({ decision: { decidedOn: '2026-02-01', decision: 'held' } }).thenRefuses({
      rule: 'FT01',
      reason: 'decided',
      facts: { decidedOn: '2026-02-01' },
    });
  });

  it('is made once, unless the earlier one was stopped', () => {
    start({ checks: ['c7'] }, { c7: { status: 'open' } }).thenRefuses({
      rule: 'FT01',
      reason: 'checked-already',
    });
    for (const outcome of ['tolerated', 'not-tolerated', 'not-accepted'])
      start({ checks: ['c7'] }, ended(outcome)).thenRefuses({
        rule: 'FT01',
        reason: 'checked-already',
      });
    start({ checks: ['c7'] }, ended('stopped')).thenRecords(
      { type: 'ToleranceCheckStarted' },
      { type: 'StepClosed' },
    );
  });
});

describe('FT02: acceptance, or reasons', () => {
  it('keeps the stage until the application is accepted', () => {
    atStage('tolerance-acceptance')
      .when(acts.hear)
      .thenRefuses(
        { rule: 'SYS-01', reason: 'other-step' },
        { rule: 'FT02', reason: 'not-accepted' },
      );
  });
});

describe('FT03: person and unit are heard', () => {
  const verification = atStage('tolerance-verification');

  it('refuses the conclusion without the one or the other', () => {
    verification
      .after(acts.unit)
      .when(acts.conclude)
      .thenRefuses({ rule: 'FT03', reason: 'person-not-heard' });
    verification
      .after(acts.hear)
      .when(acts.conclude)
      .thenRefuses({ rule: 'FT03', reason: 'unit-not-heard' });
    verification
      .after(acts.hear, acts.unit)
      .when(acts.determine)
      .thenRefuses(
        { rule: 'SYS-01', reason: 'other-step' },
        { rule: 'FT03', reason: 'not-concluded' },
      );
  });
});

describe('FT04: one extension', () => {
  const extend = (on: string) => ({
    as: 'discipline-secretary' as const,
    act: 'extend-verification',
    data: { reason: {}, document: {} },
    on,
  });
  const verification = atStage('tolerance-verification');

  it('is not given twice', () => {
    verification
      .after(extend('2026-04-01'))
      .when(extend('2026-04-02'))
      .thenRefuses({ rule: 'FT04', reason: 'extended-already' });
  });

  it('is not given once the missed period is on record', () => {
    const missed = {
      as: 'clock' as const,
      act: 'note-missed-deadline',
      data: { deadline: 'verification' },
      on: '2026-04-18',
    };
    verification
      .after(missed)
      .when(extend('2026-04-20'))
      .thenRefuses({ rule: 'FT04', reason: 'period-over' });
  });
});

describe('FT05: a finding on each distinction and factor', () => {
  const determination = atStage('tolerance-determination');

  it('refuses the determination with eight of nine', () => {
    determination
      .after(...findings().slice(1))
      .when(acts.determine)
      .thenRefuses({ rule: 'FT05', reason: 'without-finding', facts: { tests: ['inexperience'] } });
  });

  it('keeps the stage until the body has determined', () => {
    determination
      .after(...findings())
      .when(acts.reply)
      .thenRefuses(
        { rule: 'SYS-01', reason: 'other-step' },
        { rule: 'FT05', reason: 'not-determined' },
      );
  });
});

describe('FT06: the right body', () => {
  const found = (registers: object = {}) =>
    atStage('tolerance-determination', {}, { ...toleranceRegisters, ...registers }).after(
      ...findings(),
    );
  const determine = (more: object, registers: object = {}) =>
    found(registers).when(withData(acts.determine, more));

  it('is of the unit or of one above it', () => {
    const other = {
      units: { ...toleranceRegisters.units, u9: registeredUnit('u9') },
      bodies: { b1: registeredBody(3, { unitId: 'u9' }) },
    };
    determine({}, other).thenRefuses({ rule: 'FT06', reason: 'other-body' });
    determine({}, { bodies: { b1: registeredBody(3) } }).thenRecords(
      { type: 'ToleranceDetermined' },
      { type: 'StepClosed' },
    );
  });

  it('has only its members of that day at the table', () => {
    determine({ present: ['m1', 'm2', 'm4'] }).thenRefuses({
      rule: 'FT06',
      reason: 'not-member',
      facts: { persons: 1, decidedOn: '2026-03-20' },
    });
  });

  it('decides without the person concerned and his relatives', () => {
    const member = (personId: string) => ({
      bodies: {
        b1: registeredBody(3, {
          unitId: 'u0',
          members: ['m1', 'm2', personId].map((each) => ({
            personId: each,
            from: '2024-01-01',
            to: null,
            principal: false,
          })),
        }),
      },
    });
    for (const concerned of ['p1', 'p2'])
      determine({ present: ['m1', 'm2', concerned] }, member(concerned)).thenRefuses({
        rule: 'FT06',
        reason: 'concerned',
        facts: { persons: 1 },
      });
  });

  it.each([
    [3, 1, 1, 'no-quorum'],
    [3, 2, 1, 'no-majority'],
    [3, 2, 2, null],
    [6, 4, 3, 'no-majority'],
    [6, 4, 4, null],
    [7, 4, 4, 'no-quorum'],
    [7, 5, 4, null],
  ] as const)('of %i members, %i present and %i in favour: %s', (full, present, agree, reason) => {
    const ids = Array.from({ length: full }, (_, index) => `m${index + 1}`);
    const registers = {
      bodies: { b1: registeredBody(full, { unitId: 'u0' }) },
      persons: {
        ...toleranceRegisters.persons,
        ...Object.fromEntries(ids.map((id) => [id, toleranceRegisters.persons.p1])),
        p1: toleranceRegisters.persons.p1,
      },
    };
    const outcome = determine({ present: ids.slice(0, present), agree }, registers);
    if (reason) outcome.thenRefuses({ rule: 'FT06', reason });
    else outcome.thenRecords({ type: 'ToleranceDetermined' }, { type: 'StepClosed' });
  });

  it('leaves a body or member that nobody knows to the act itself', () => {
    determine({ bodyId: 'b9' }).thenInvalid('bodyId', 'unknown');
    const persons = { p1: toleranceRegisters.persons.p1 };
    determine({}, { persons }).thenInvalid('present.0', 'unknown');
  });

  it('counts no more in favour than were present', () => {
    determine({ agree: 3 }).thenInvalid('agree', 'not-applicable');
  });
});

describe('FT07: what excludes tolerance', () => {
  const cited = acts.determine.data as { readonly items: readonly object[] };
  const found = (against: { readonly [test: string]: 'against' } = {}, exclusions: string[] = []) =>
    atStage('tolerance-determination', { 'conclude-verification': { exclusions } }).after(
      ...findings(against),
    );
  const refused = withData(acts.determine, { outcome: 'refused' });

  it.each(['full', 'lighter', 'reduced'])(
    'excludes %s where the verification found a ground',
    (outcome) => {
      const excluded = found({}, ['private-gain']);
      excluded
        .when(withData(acts.determine, { outcome }))
        .thenRefuses({ rule: 'FT07', reason: 'excluded', facts: { grounds: ['private-gain'] } });
      excluded.when(refused).thenRecords({ type: 'ToleranceDetermined' }, { type: 'StepClosed' });
    },
  );

  it('excludes it where a distinction speaks against it; a factor is weighed', () => {
    const abuse = found({ 'for-development': 'against' });
    abuse.when(acts.determine).thenRefuses({
      rule: 'FT07',
      reason: 'not-distinguished',
      facts: { tests: ['for-development'] },
    });
    abuse.when(refused).thenRecords({ type: 'ToleranceDetermined' }, { type: 'StepClosed' });
    found({ consequences: 'against' })
      .when(acts.determine)
      .thenRecords({ type: 'ToleranceDetermined' }, { type: 'StepClosed' });
  });

  it('excludes it where a negative item is cited, or no positive one', () => {
    const negative = [...cited.items, { list: 'l', version: '1', item: '9', sign: 'negative' }];
    found()
      .when(withData(acts.determine, { items: negative }))
      .thenRefuses({ rule: 'FT07', reason: 'negative-item', facts: { items: 1 } });
    found()
      .when(withData(acts.determine, { items: [] }))
      .thenRefuses({ rule: 'FT07', reason: 'no-positive-item' });
  });
});

describe('FT08: reply and filing', () => {
  it('keeps the stage until both are done', () => {
    const reply = atStage('tolerance-reply');
    const other = { rule: 'SYS-01', reason: 'other-step' };
    reply
      .after(acts.file)
      .when(acts.plan)
      .thenRefuses(other, { rule: 'FT08', reason: 'not-replied' });
    reply
      .after(acts.reply)
      .when(acts.plan)
      .thenRefuses(other, { rule: 'FT08', reason: 'not-filed' });
  });
});

describe('FT09: correction in time', () => {
  const correction = atStage('tolerance-correction');

  it.each([
    [0, false],
    [1, true],
    [3, true],
    [4, false],
  ])('takes a term of %i months: %s', (months, stands) => {
    const outcome = correction.when(withData(acts.plan, { months }));
    if (stands) outcome.thenRecords({ type: 'CorrectionPlanned', data: { months } });
    else
      outcome.thenRefuses({
        rule: 'FT09',
        reason: 'term',
        facts: { months, leastMonths: 1, mostMonths: 3 },
      });
  });

  it('keeps the stage until a check-back found it corrected', () => {
    const other = { rule: 'SYS-01', reason: 'other-step' };
    const still = (at: typeof correction, reason: string) =>
      at.when(acts.notify).thenRefuses(other, { rule: 'FT09', reason });
    still(correction, 'not-planned');
    still(correction.after(acts.plan), 'not-done');
    still(correction.after(acts.plan, acts.report), 'not-corrected');
  });
});

describe('FT10: the corrected party does not check', () => {
  const done = atStage('tolerance-correction').after(acts.plan, acts.report);

  it.each(['p1', 'p3'])('refuses %s', (checkedBy) => {
    done
      .when(withData(acts.check, { checkedBy }))
      .thenRefuses({ rule: 'FT10', reason: 'own-correction' });
  });

  it('knows no party but the person before there is a plan', () => {
    atStage('tolerance-correction').when(acts.check).thenInvalid('checkedOn', 'not-in-this-step');
  });
});

describe('FT11: use of the result', () => {
  it('keeps the case open until the letter is sent and the use recorded', () => {
    const use = atStage('tolerance-use');
    const stands = ({ state }: Pick<typeof use, 'state'>) =>
      gate(toleranceWorld, state, 'FT11', { on: '2026-05-21' });
    expect(stands(use)).toEqual(['block not-notified']);
    const used = use.when(acts.use).thenRecords({ type: 'ToleranceResultUsed' });
    expect(stands(used)).toEqual(['block not-notified']);
    const notified = use.when(acts.notify).thenRecords({ type: 'OrganisationDepartmentNotified' });
    expect(stands(notified)).toEqual(['block not-used']);
    const both = notified
      .when(acts.use)
      .thenRecords({ type: 'ToleranceResultUsed' }, { type: 'StepClosed' }, { type: 'CaseEnded' });
    expect(both.state).toMatchObject({ status: 'ended' });
  });
});
