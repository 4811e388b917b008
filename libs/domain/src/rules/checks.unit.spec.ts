import { describe, expect, it } from '@jest/globals';
import type { When } from '@jishi/test-support';
import {
  inspectionActs as acts,
  ask,
  checksDone,
  inspectionOpened,
  reply,
} from '@jishi/test-support';

const started = inspectionOpened().after(
  acts.attest,
  acts.fix,
  acts.plan,
  acts.team,
  acts.unitTalk,
  acts.notice,
  acts.interview,
);

/** What the rule of a check says when the appointment is proposed on a day. */
function said(rule: string, answers: readonly When[], on = '2026-02-11') {
  const { decision } = started
    .after(...answers)
    .when({ ...acts.propose, on, data: { ...acts.propose.data, studiedOn: on } });
  if (decision.kind !== 'refused') throw new Error(`not refused: ${JSON.stringify(decision)}`);
  const refusal = decision.refusals.find((each) => each.rule === rule);
  return refusal ? `${refusal.effect} ${refusal.reason}` : 'met';
}

const single = [
  ['I08a', 'file-audit'],
  ['I08b', 'personal-matters'],
  ['I08d', 'petitions'],
] as const;

describe.each(single)('When %s is judged', (rule, check) => {
  const others = checksDone(check);

  it('blocks a check that nobody asked for', () => {
    expect(said(rule, others)).toBe('block not-asked');
  });

  it('holds while the answer is open', () => {
    expect(said(rule, [...others, ask(check)])).toBe('hold open');
  });

  it.each([
    ['clear', 'met'],
    ['in-doubt', 'hold in-doubt'],
    ['not-clear', 'block not-clear'],
  ])('answers the result %s with %s', (result, outcome) => {
    expect(said(rule, [...others, ask(check), reply(check, result)])).toBe(outcome);
  });

  it('relies on an answer for six months, and not a day longer', () => {
    const answers = [...others, ask(check), reply(check, 'clear')];
    expect(said(rule, answers, '2026-08-04')).toBe('met');
    expect(said(rule, answers, '2026-08-05')).toBe('block lapsed');
  });

  it('goes by the day that the answer itself names where that is earlier', () => {
    const until = (validUntil: string) => [
      ...others,
      ask(check),
      reply(check, 'clear', { validUntil }),
    ];
    expect(said(rule, until('2026-02-11'))).toBe('met');
    expect(said(rule, until('2026-02-10'))).toBe('block lapsed');
    expect(said(rule, until('2027-02-10'), '2026-08-05')).toBe('block lapsed');
  });

  it('opens again when it is asked for again', () => {
    const again = [...others, ask(check), reply(check, 'in-doubt'), ask(check, '2026-02-06')];
    expect(said(rule, again)).toBe('hold open');
    const answered = reply(check, 'clear', { answeredOn: '2026-02-09' });
    expect(said(rule, [...again, { ...answered, on: '2026-02-09' }])).toBe('met');
  });

  it('takes a final answer after a doubtful one', () => {
    const cleared = [ask(check), reply(check, 'in-doubt'), reply(check, 'clear')];
    expect(said(rule, [...others, ...cleared])).toBe('met');
  });
});

describe('When I08c is judged', () => {
  const own = 'discipline-own-unit';
  const department = 'discipline-department';
  const others = checksDone(own, department);
  const of = (check: string, result: string) => [ask(check), reply(check, result)];

  it('needs both opinions', () => {
    expect(said('I08c', [...others, ...of(own, 'nothing-found')])).toBe('block not-asked');
    expect(said('I08c', [...others, ...of(department, 'nothing-found')])).toBe('block not-asked');
    expect(
      said('I08c', [...others, ...of(own, 'nothing-found'), ...of(department, 'nothing-found')]),
    ).toBe('met');
  });

  it.each([
    ['suspend', 'hold in-doubt'],
    ['not-suitable', 'block not-suitable'],
  ])('answers the opinion %s of either organ with %s', (opinion, outcome) => {
    const expected = outcome.replace('not-suitable', 'not-clear');
    expect(said('I08c', [...others, ...of(own, opinion), ...of(department, 'nothing-found')])).toBe(
      expected,
    );
    expect(said('I08c', [...others, ...of(own, 'nothing-found'), ...of(department, opinion)])).toBe(
      expected,
    );
  });

  it('holds while one organ has not answered', () => {
    expect(said('I08c', [...others, ...of(own, 'nothing-found'), ask(department)])).toBe(
      'hold open',
    );
  });

  it('names the most binding of two hindrances', () => {
    expect(said('I08c', [...others, ...of(own, 'not-suitable'), ask(department)])).toBe(
      'block not-clear',
    );
    expect(said('I08c', [...others, ...of(own, 'suspend')])).toBe('block not-asked');
  });

  it('says when each organ was asked and answered, and nothing of the person', () => {
    const { decision } = started
      .after(...others, ...of(own, 'suspend'), ask(department, '2026-02-04'))
      .when(acts.propose);
    const refusal =
      decision.kind === 'refused' && decision.refusals.find(({ rule }) => rule === 'I08c');
    expect(refusal).toMatchObject({
      candidateId: 'k1',
      facts: {
        ownUnitAskedOn: '2026-02-03',
        ownUnitAnsweredOn: '2026-02-05',
        departmentAskedOn: '2026-02-04',
        departmentAnsweredOn: null,
      },
    });
  });
});

describe('When answers are recorded', () => {
  it('needs the asking first', () => {
    started.when(reply('petitions', 'clear')).thenInvalid('check', 'unknown');
  });

  it('takes from a discipline organ its own three values only', () => {
    started
      .after(ask('discipline-own-unit'))
      .when(reply('discipline-own-unit', 'clear'))
      .thenInvalid('result', 'not-applicable');
    started
      .after(ask('petitions'))
      .when(reply('petitions', 'suspend'))
      .thenInvalid('result', 'not-applicable');
  });

  it('takes an answer of the day of the asking, and none from before', () => {
    const asked = started.after(ask('petitions', '2026-02-05'));
    asked.when(reply('petitions', 'clear')).thenRecords({ type: 'CheckReplied' });
    asked
      .when(reply('petitions', 'clear', { answeredOn: '2026-02-04' }))
      .thenInvalid('answeredOn', 'too-early');
  });

  it('asks on candidates of the case only', () => {
    started.when(ask('petitions', '2026-02-05', 'k2')).thenInvalid('candidateId', 'unknown');
  });

  it('does not take what is still to come', () => {
    started
      .when({ ...ask('petitions', '2026-02-06'), on: '2026-02-05' })
      .thenInvalid('askedOn', 'in-future');
    started
      .after(ask('petitions'))
      .when(reply('petitions', 'clear', { answeredOn: '2026-02-06' }))
      .thenInvalid('answeredOn', 'in-future');
  });
});
