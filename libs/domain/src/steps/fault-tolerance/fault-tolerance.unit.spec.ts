import { describe, expect, it } from '@jest/globals';
import {
  atStage,
  findings,
  matterOpened,
  stageOpened,
  toleranceActs,
  toleranceRegisters,
} from '@jishi/test-support';
import { blockedOn, waitsOf } from '../../case/blocked-on.js';
import type { CaseState, OpenedCase } from '../../case/state.js';
import { stepModule } from '../index.js';
import { recordedIn } from './recorded-in.js';

const acts = toleranceActs;
const opened = ({ state }: { readonly state: CaseState }) => state as OpenedCase;
const waits = (at: { readonly state: CaseState }) => waitsOf(opened(at)).map(({ what }) => what);
const clocks = (at: { readonly state: CaseState }) =>
  Object.values(opened(at).runs.at(-1)?.deadlines ?? {})
    .filter(({ act }) => act === 'note-missed-deadline')
    .map(({ name, to }) => `${name} to ${to}`);
const reminders = (at: { readonly state: CaseState }) =>
  Object.keys(opened(at).runs.at(-1)?.deadlines ?? {}).filter((name) => name.endsWith('Reminder'));
const facts = ({ state }: { readonly state: CaseState }) => {
  const run = (state as OpenedCase).runs.at(-1)!;
  return stepModule(run.kind).facts(run);
};
const withData = <Act extends { readonly data: object }>(act: Act, more: object) => ({
  ...act,
  data: { ...act.data, ...more },
});

describe('At the start', () => {
  const start = atStage('tolerance-start');

  it('waits for the application, and is over with it', () => {
    expect(waits(start)).toEqual(['start-tolerance-check']);
    expect(facts(start)).toEqual({ started: false });
    const { decision } = start.when(acts.start);
    expect(decision).toMatchObject({
      kind: 'accepted',
      events: [
        { type: 'ToleranceCheckStarted', occurredOn: '2026-03-02' },
        { type: 'StepClosed', data: { outcome: 'completed' } },
      ],
      also: [
        {
          stream: 'accountability/q1',
          events: [{ type: 'ToleranceCheckLinked', data: { caseId: 'c1' } }],
        },
      ],
    });
  });

  it('knows matters of its own unit alone', () => {
    start
      .when(withData(acts.start, { accountabilityId: 'q9' }))
      .thenInvalid('accountabilityId', 'unknown');
    const elsewhere = {
      ...toleranceRegisters,
      accountability: { q1: matterOpened({ unitId: 'u9' }) },
    };
    atStage('tolerance-start', {}, elsewhere)
      .when(acts.start)
      .thenInvalid('accountabilityId', 'unknown');
  });

  it('begins on no day before its matter, and on none to come', () => {
    const on = (receivedOn: string) => start.when(withData(acts.start, { receivedOn }));
    on('2026-01-04').thenInvalid('receivedOn', 'too-early');
    on('2026-03-03').thenInvalid('receivedOn', 'in-future');
    start
      .when(withData(acts.start, { receivedOn: '2026-01-05' }))
      .thenRecords({ type: 'ToleranceCheckStarted' }, { type: 'StepClosed' });
  });

  it('reads the matter, and the checks that it names', () => {
    const { reads } = stepModule('tolerance-start').acts['start-tolerance-check']!;
    const data = { accountabilityId: 'q1' };
    const known = (accountability: object) => ({ accountability }) as never;
    expect(reads?.(data, opened(start), known({}))).toEqual(['accountability/q1']);
    const matter = matterOpened({ checks: ['c7'] });
    expect(reads?.(data, opened(start), known({ q1: matter }))).toEqual([
      'accountability/q1',
      'case/c7',
    ]);
  });
});

describe('At the acceptance', () => {
  const acceptance = atStage('tolerance-acceptance');

  it('is to be answered within five working days from the receipt', () => {
    expect(waits(acceptance)).toEqual(['accept-tolerance-check']);
    expect(clocks(acceptance)).toEqual(['acceptance to 2026-03-09']);
    expect(blockedOn(acceptance.state)).toMatchObject({ rule: 'FT02' });
  });

  it('notes the period that was missed, once it is over, and waits on', () => {
    const missed = (now: string) => ({
      act: 'note-missed-deadline',
      as: 'clock' as const,
      data: { deadline: 'acceptance' },
      on: now,
    });
    acceptance
      .when(missed('2026-03-09T15:59:59.999999Z'))
      .thenInvalid('deadline', 'not-applicable');
    const late = acceptance.when(missed('2026-03-09T16:00:00.000000Z')).thenRecords({
      type: 'DeadlineMissed',
      data: { deadline: 'acceptance', settles: ['acceptance'] },
    });
    expect(clocks(late)).toEqual([]);
    expect(waits(late)).toEqual(['accept-tolerance-check']);
    late.when(missed('2026-03-10')).thenInvalid('deadline', 'not-applicable');
  });

  it('goes on to the verification, or ends with the reasons', () => {
    expect(facts(acceptance)).toEqual({ accepted: false, notAccepted: false });
    acceptance
      .when(acts.accept)
      .thenRecords({ type: 'ToleranceCheckAccepted' }, { type: 'StepClosed' });
    const refusal = {
      ...acts.accept,
      act: 'refuse-tolerance-check',
      data: { refusedOn: '2026-03-05', reason: { ref: 'r', hash: 'h' }, document: {} },
    };
    acceptance
      .when(refusal)
      .thenRecords(
        { type: 'ToleranceCheckNotAccepted' },
        { type: 'StepClosed', data: { outcome: 'ended' } },
        { type: 'CaseEnded', data: { outcome: 'not-accepted', reason: { ref: 'r', hash: 'h' } } },
      );
    acceptance
      .when(withData(refusal, { refusedOn: '2026-03-01' }))
      .thenInvalid('refusedOn', 'too-early');
  });
});

describe('At the verification', () => {
  const verification = atStage('tolerance-verification');
  const extend = {
    as: 'discipline-secretary' as const,
    act: 'extend-verification',
    data: { reason: {}, document: {} },
    on: '2026-04-01',
  };

  it('waits for the person, the unit and the conclusion, thirty working days at most', () => {
    expect(waits(verification)).toEqual([
      'hear-person',
      'record-unit-opinion',
      'conclude-verification',
    ]);
    expect(clocks(verification)).toEqual(['verification to 2026-04-17']);
  });

  it('is extended by fifteen days behind the thirty', () => {
    const extended = verification
      .when(extend)
      .thenRecords({ type: 'VerificationExtended', data: { settles: expect.any(Array) } });
    expect(clocks(extended)).toEqual(['extension to 2026-05-12']);
    const act = stepModule('tolerance-verification').acts['extend-verification']!;
    const run = { ...opened(verification).runs.at(-1)!, deadlines: {} };
    expect(act.decide({ run } as never)).toMatchObject({
      field: 'reason',
      problem: 'not-applicable',
    });
  });

  it('keeps every check of facts, and dates none before the acceptance', () => {
    const check = {
      ...acts.hear,
      act: 'record-fact-check',
      data: { method: 'site', checkedOn: '2026-03-09', document: {} },
    };
    const checked = verification.after(check, withData(check, { method: 'talk' }));
    expect(opened(checked).runs.at(-1)?.facts.checks).toHaveLength(2);
    verification
      .when(withData(check, { checkedOn: '2026-03-04' }))
      .thenInvalid('checkedOn', 'too-early');
  });

  it('tells its workflow what is there', () => {
    const heard = verification.after(acts.hear, acts.unit);
    expect(facts(heard)).toEqual({ personHeard: true, unitHeard: true, concluded: false });
    heard
      .when(acts.conclude)
      .thenRecords({ type: 'VerificationConcluded' }, { type: 'StepClosed' });
  });
});

describe('At the determination', () => {
  const determination = atStage('tolerance-determination');
  const found = determination.after(...findings());

  it('waits for each finding and for the body, ten working days at most', () => {
    expect(waits(determination)).toEqual(['record-tolerance-finding', 'determine-tolerance']);
    expect(clocks(determination)).toEqual(['determination to 2026-03-30']);
    expect(facts(found)).toEqual({ found: true, determined: false });
  });

  it('is made by a registered body and registered members, each once', () => {
    const other = (more: object) => found.when(withData(acts.determine, more));
    other({ bodyId: 'b9' }).thenInvalid('bodyId', 'unknown');
    found
      .when(withData(acts.determine, { present: ['m1', 'm2', 'm2'] }))
      .thenInvalid('present.2', 'already-exists');
  });

  it('reads the body and those present', () => {
    const { reads } = stepModule('tolerance-determination').acts['determine-tolerance']!;
    const data = { bodyId: 'b1', present: ['m1'] };
    expect(reads?.(data, opened(found), {} as never)).toEqual(['body/b1', 'person/m1']);
  });
});

describe('At reply and filing', () => {
  const reply = atStage('tolerance-reply');

  it('has five working days for the reply and ten for the filing', () => {
    expect(waits(reply)).toEqual(['reply-on-tolerance', 'file-tolerance-result']);
    expect(clocks(reply)).toEqual(['reply to 2026-03-27', 'filing to 2026-04-03']);
    expect(clocks(reply.after(acts.reply))).toEqual(['filing to 2026-04-03']);
    expect(reminders(reply.after(acts.file))).toEqual(['replyReminder']);
    expect(facts(reply.after(acts.file))).toEqual({ replied: false, filed: true });
  });

  it('goes on to the correction where the fault is tolerated', () => {
    reply
      .after(acts.reply)
      .when(acts.file)
      .thenRecords({ type: 'ToleranceResultFiled' }, { type: 'StepClosed' });
  });

  it('is the end where it is not', () => {
    atStage('tolerance-reply', { 'determine-tolerance': { outcome: 'refused', items: [] } })
      .after(acts.file)
      .when(acts.reply)
      .thenRecords(
        { type: 'ToleranceReplied' },
        { type: 'StepClosed', data: { outcome: 'ended' } },
        { type: 'CaseEnded', data: { outcome: 'not-tolerated', reason: null } },
      );
  });
});

describe('At the correction', () => {
  const correction = atStage('tolerance-correction');
  const planned = correction.after(acts.plan);
  const done = planned.after(acts.report);

  it('has ten working days for the plan, and then the months of the plan', () => {
    expect(waits(correction)).toEqual(['plan-correction', 'report-correction', 'check-correction']);
    expect(clocks(correction)).toEqual(['plan to 2026-04-07']);
    expect(reminders(correction)).toEqual(['planReminder']);
    expect(reminders(planned)).toEqual(['correctionReminder']);
    expect(reminders(done)).toEqual([]);
    expect(clocks(planned)).toEqual(['correction to 2026-05-25']);
    expect(clocks(done)).toEqual([]);
  });

  it('is planned once, by registered people, and reported behind the plan', () => {
    planned.when(acts.plan).thenInvalid('plannedOn', 'already-exists');
    for (const [at, responsible] of [
      ['p9', 'p1'],
      ['p1', 'p9'],
    ].entries())
      correction
        .when(withData(acts.plan, { responsible }))
        .thenInvalid(`responsible.${at}`, 'unknown');
    correction.when(acts.report).thenInvalid('doneOn', 'not-in-this-step');
    planned
      .when(withData(acts.report, { doneOn: '2026-03-25' }))
      .thenInvalid('doneOn', 'too-early');
  });

  it('is checked once it is done, by a registered person', () => {
    planned.when(acts.check).thenInvalid('checkedOn', 'not-in-this-step');
    done.when(withData(acts.check, { checkedBy: 'p9' })).thenInvalid('checkedBy', 'unknown');
    done.when(acts.check).thenRecords({ type: 'CorrectionChecked' }, { type: 'StepClosed' });
  });

  it('is done anew where the check finds it wanting', () => {
    const wanting = done
      .when(withData(acts.check, { result: 'not-corrected' }))
      .thenRecords({ type: 'CorrectionChecked' });
    expect(facts(wanting)).toEqual({ planned: true, done: false, corrected: false });
    expect(waits(wanting)).toEqual(['report-correction', 'check-correction']);
    const again = wanting.after({ ...acts.report, on: '2026-05-19' });
    expect(facts(again)).toEqual({ planned: true, done: true, corrected: false });
    again
      .when({ ...acts.check, on: '2026-05-20' })
      .thenRecords({ type: 'CorrectionChecked' }, { type: 'StepClosed' });
  });

  it('reads who is named', () => {
    const { acts: all } = stepModule('tolerance-correction');
    const reads = (act: string, data: object) =>
      all[act]?.reads?.(data as never, opened(correction), {} as never);
    expect(reads('plan-correction', { responsible: ['p3'] })).toEqual(['person/p3']);
    expect(reads('check-correction', { checkedBy: 'm1' })).toEqual(['person/m1']);
  });
});

describe('At the use of the result', () => {
  const use = atStage('tolerance-use');

  it('waits for the letter and for the record of its use, whichever comes first', () => {
    expect(waits(use)).toEqual(['notify-organisation-department', 'record-result-use']);
    expect(facts(use.after(acts.use))).toEqual({ notified: false, used: true });
  });

  it('is the end of the case as tolerated', () => {
    use
      .after(acts.notify)
      .when(acts.use)
      .thenRecords(
        { type: 'ToleranceResultUsed' },
        { type: 'StepClosed', data: { outcome: 'completed' } },
        { type: 'CaseEnded', data: { outcome: 'tolerated' } },
      );
  });
});

describe('A stage', () => {
  it('is an error where the stage before it was left out', () => {
    const { state } = atStage('tolerance-start');
    expect(() => recordedIn(state as OpenedCase, 'tolerance-start', 'start')).toThrow(
      'tolerance-start recorded no start',
    );
  });

  it('is not acted on before it is opened', () => {
    const accepted = atStage('tolerance-acceptance').after(acts.accept);
    accepted.when(acts.hear).thenStillOpening();
    accepted
      .after(stageOpened('tolerance-verification', '2026-03-06'))
      .when(acts.hear)
      .thenRecords({ type: 'PersonHeard' });
  });
});
