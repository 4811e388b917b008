import { describe, expect, it } from '@jest/globals';
import {
  type CaseState,
  caseAggregate,
  currentRun,
  fill,
  type OpenedCase,
  type StepDefinition,
} from '@jishi/domain';
import { promotion } from '@jishi/procedures';
import {
  inspectionActs as acts,
  ask,
  askBody,
  bodyAnswers,
  checksDone,
  gate,
  inspectionOpened,
  inspectionProcedure,
  inspectionRegisters,
  onPaper,
  reply,
  type Scenario,
  sealedOf,
  type When,
} from '@jishi/test-support';
import { waitsOf } from '../../case/blocked-on.js';
import { inspectionOffers } from './offers.js';
import { inspectionWaits } from './waits.js';

const on = '2026-02-09';
const world = { definition: inspectionProcedure, registers: inspectionRegisters };
const inspected = inspectionOpened().after(
  acts.attest,
  acts.fix,
  acts.plan,
  acts.team,
  acts.unitTalk,
  acts.notice,
  acts.endLead,
  acts.interview,
);
const checked = inspected.after(...checksDone());

const officer = (act: string, data: object): When => ({ act, data, as: 'officer', on });
const says = (
  { state }: Scenario<CaseState>,
  rule: 'I01' | 'I08d' | 'I13',
  parameters: { readonly [name: string]: boolean | readonly string[] } = {},
) => gate(world, state, rule, { on, with: parameters })[0];
const waits = ({ state }: Scenario<CaseState>) => waitsOf(state as OpenedCase, promotion);

const send = (change: object = {}) =>
  officer('send-inquiry', {
    candidateId: 'k1',
    sender: 'organisation-department',
    addressee: 'p1',
    sentOn: '2026-02-04',
    matter: sealedOf('matter'),
    letter: sealedOf('letter'),
    ...change,
  });
const replies = (repliedOn = '2026-02-05', inquiryId = 'q1') =>
  officer('record-inquiry-reply', { inquiryId, repliedOn, reply: sealedOf('reply') });
const judges = (accepted: boolean, judgedOn = '2026-02-06'): When => ({
  ...officer('judge-inquiry-reply', {
    inquiryId: 'q1',
    judgedOn,
    accepted,
    reason: sealedOf('reason'),
  }),
  as: 'department-head',
});
const tells = (givenOn = '2026-02-07') =>
  officer('give-inquiry-feedback', { inquiryId: 'q1', givenOn, record: sealedOf('record') });

describe('An inquiry letter', () => {
  const sent = checked.after(send());

  it('is sent, answered, judged and told of, and open until the last (I08d)', () => {
    expect(says(checked, 'I08d')).toBe('met');
    const stages = [sent];
    for (const act of [replies(), judges(true), tells()])
      stages.push((stages.at(-1) ?? sent).after(act));
    expect(stages.map((each) => says(each, 'I08d'))).toEqual([
      'hold inquiry-open',
      'hold inquiry-open',
      'hold inquiry-open',
      'met',
    ]);
    const offered = (scenario: Scenario<CaseState>) => {
      const run = currentRun(scenario.state as OpenedCase);
      return Object.entries(inspectionOffers)
        .filter(([name]) => name.includes('inquiry'))
        .map(([, offer]) => offer(run, scenario.state as OpenedCase));
    };
    expect(stages.map(offered)).toEqual([
      [true, false, false],
      [false, true, false],
      [false, false, true],
      [false, false, false],
    ]);
  });

  it('is waited for by whoever has to act next', () => {
    const stages = [sent, sent.after(replies()), sent.after(replies(), judges(true))];
    expect(stages.map((each) => waits(each)[0])).toMatchObject([
      { cause: 'external-reply', what: 'inquiry/sent', act: 'record-inquiry-reply' },
      { cause: 'person', what: 'inquiry/replied', who: ['department-head'] },
      { cause: 'person', what: 'inquiry/judged', facts: { inquiryId: 'q1', since: '2026-02-06' } },
    ]);
    for (const { what, facts } of stages.flatMap(waits)) {
      const words = inspectionWaits[what];
      if (!words) throw new Error(`no words for ${what}`);
      expect(fill(words, 'zh', facts ?? {})).not.toMatch(/[{}]/);
      expect(fill(words, 'en', facts ?? {})).not.toMatch(/[{}]/);
    }
    const closed = sent.after(replies(), judges(true), tells());
    expect(waits(closed).map(({ what }) => what)).toEqual(waits(checked).map(({ what }) => what));
  });

  it('whose reply is not believed holds until the matter was looked into anew (I08d)', () => {
    const disbelieved = sent.after(replies(), judges(false), tells());
    expect(says(disbelieved, 'I08d')).toBe('hold disbelieved');
    const asked = disbelieved.after(ask('petitions', on));
    expect(says(asked, 'I08d')).toBe('hold open');
    const answered = asked.after({
      ...reply('petitions', 'clear', { answeredOn: on }),
      on,
    });
    expect(says(answered, 'I08d')).toBe('met');
    const unchecked = inspected.after(send(), replies(), judges(false), tells());
    expect(says(unchecked, 'I08d')).toBe('block not-asked');
  });

  it('goes to a registered person about a candidate, and holds nobody else', () => {
    checked.when(send({ candidateId: 'k9' })).thenInvalid('candidateId', 'unknown');
    checked.when(send({ addressee: 'p9' })).thenInvalid('addressee', 'unknown');
    checked.when(send({ sentOn: '2026-02-10' })).thenInvalid('sentOn', 'in-future');
    sent.when(send()).thenRecords({ type: 'InquirySent', data: { inquiryId: 'q2' } });
    sent.when(replies('2026-02-05', 'q2')).thenInvalid('inquiryId', 'unknown');
  });

  it('takes its papers in order, none of a day to come or before the one it follows', () => {
    sent.when(judges(true)).thenInvalid('inquiryId', 'not-applicable');
    sent.when(tells()).thenInvalid('inquiryId', 'not-applicable');
    sent.when(replies('2026-02-03')).thenInvalid('repliedOn', 'too-early');
    sent.when(replies('2026-02-10')).thenInvalid('repliedOn', 'in-future');
    const replied = sent.after(replies());
    replied.when(replies()).thenInvalid('inquiryId', 'not-applicable');
    replied.when(judges(true, '2026-02-04')).thenInvalid('judgedOn', 'too-early');
    replied.when(judges(true, '2026-02-10')).thenInvalid('judgedOn', 'in-future');
    const judged = replied.after(judges(true));
    judged.when(tells('2026-02-05')).thenInvalid('givenOn', 'too-early');
    judged.when(tells('2026-02-10')).thenInvalid('givenOn', 'in-future');
    judged.after(tells()).when(tells()).thenInvalid('inquiryId', 'not-applicable');
  });
});

describe('The bodies that are heard', () => {
  const bodies = { bodies: ['own-personnel', 'own-party'] };

  it('are those that the office names, each with an answer (I13)', () => {
    expect(says(inspected, 'I13')).toBe('block not-heard');
    const one = inspected.after(askBody('own-personnel'), bodyAnswers('b1'));
    expect(says(one, 'I13', bodies)).toBe('block not-heard');
    expect(says(one, 'I13', { bodies: ['own-personnel'] })).toBe('met');
    expect(says(checked, 'I13', bodies)).toBe('met');
  });

  it('hold the proposal while one of them is asked and silent (I13)', () => {
    const asked = checked.after(askBody('court'));
    expect(says(asked, 'I13')).toBe('hold open');
    expect(waits(asked)).toMatchObject([
      { what: 'body-answer', rule: 'I13', facts: { requestId: 'b3' } },
      { what: 'conclusion' },
      { what: 'report' },
    ]);
    expect(says(asked.after(bodyAnswers('b3', 'not-answered')), 'I13')).toBe('met');
    const silent = checked.after(bodyAnswers('b2', 'not-answered'));
    expect(says(silent, 'I13')).toBe('block not-heard');
  });

  it('are asked about candidates, and answer what was asked', () => {
    checked.when(askBody('court', 'k9')).thenInvalid('candidateId', 'unknown');
    checked.when({ ...askBody('court'), on: '2026-02-02' }).thenInvalid('askedOn', 'in-future');
    checked.when(bodyAnswers('b9')).thenInvalid('requestId', 'unknown');
    const early = bodyAnswers('b1');
    const data = { ...early.data, answeredOn: '2026-02-02' };
    checked.when({ ...early, data }).thenInvalid('answeredOn', 'too-early');
    checked.when({ ...early, on: '2026-02-04' }).thenInvalid('answeredOn', 'in-future');
  });
});

describe('An extended inspection', () => {
  const extended = (change: object = {}) =>
    officer('record-extended-inspection', {
      candidateId: 'k1',
      heldOn: '2026-02-04',
      asked: [{ circle: 'community', persons: 3 }],
      document: sealedOf('record'),
      ...change,
    });

  it('is on record with who was asked', () => {
    checked.when(extended()).thenRecords({
      type: 'ExtendedInspectionHeld',
      data: { asked: [{ circle: 'community', persons: 3 }] },
    });
    checked.when(extended({ candidateId: 'k9' })).thenInvalid('candidateId', 'unknown');
    checked.when(extended({ heldOn: '2026-02-10' })).thenInvalid('heldOn', 'in-future');
  });

  it('waits for the notice like every talk (I05)', () => {
    checked.when(extended({ heldOn: '2026-02-02' })).thenRefuses({
      rule: 'I05',
      reason: 'lead-time',
    });
  });
});

describe('A joint meeting on supervision', () => {
  const held = (heldOn: string) =>
    officer('hold-joint-meeting', {
      heldOn,
      bodies: ['discipline-and-supervision'],
      matter: sealedOf('matter'),
      minutes: sealedOf('minutes'),
    });

  it('is on record with the bodies that took part', () => {
    checked.when(held('2026-02-06')).thenRecords({ type: 'JointMeetingHeld' });
    checked.when(held('2026-02-10')).thenInvalid('heldOn', 'in-future');
  });
});

describe('The political gate', () => {
  const sign = (change: object = {}, who: Partial<When> = {}): When => ({
    act: 'sign-political-conclusion',
    as: 'unit-secretary',
    person: 's1',
    on,
    data: {
      candidateId: 'k1',
      conclusion: 'pass',
      office: 'secretary',
      basis: sealedOf('basis'),
      document: sealedOf('document'),
      signature: { kind: 'in-person' },
      ...change,
    },
    ...who,
  });
  const byHead = (signedOn: string) =>
    sign(
      { office: 'department-head', signature: onPaper('head', signedOn) },
      { as: 'officer', person: 'o1' },
    );
  const u1 = inspectionRegisters.units.u1;
  const ofHead = {
    units: {
      u1: {
        ...u1,
        offices: [
          ...u1.offices,
          {
            officeId: 'o3',
            office: 'department-head' as const,
            personId: 'head',
            from: '2026-02-04',
            to: null,
          },
        ],
      },
    },
  };

  it('is one conclusion, signed by whoever held the office on that day (I14)', () => {
    checked.when(sign()).thenRecords({
      type: 'PoliticalConclusionSigned',
      data: { conclusion: 'pass', signer: 's1', signedOn: on },
    });
    checked.when(sign({}, { person: 's2' })).thenRefuses({ rule: 'I14', reason: 'not-in-office' });
    checked
      .when(sign({}, { as: 'department-head' }))
      .thenRefuses({ rule: 'I14', reason: 'other-role' });
    checked.when(sign({ candidateId: 'k9' })).thenInvalid('candidateId', 'unknown');
    const stranger = { as: 'unit-secretary' as const, by: 'a-nobody' };
    const { person: _, ...unlinked } = sign({}, stranger);
    checked.when(unlinked).thenRefuses({ rule: 'I14', reason: 'not-in-office' });
    const noUnit = {
      ...inspectionRegisters.persons,
      p1: { status: 'unregistered', version: 0 } as const,
    };
    inspectionOpened({ persons: noUnit })
      .when(sign({ signature: onPaper('s1', on) }, { as: 'officer', person: 'o1' }))
      .thenRefuses({ rule: 'I14', reason: 'not-in-office' });
  });

  it('is signed by nobody whom the register does not know, whatever the office asks', () => {
    const [step] = inspectionProcedure.steps.filter(({ kind }) => kind === 'inspection');
    const lenient = {
      ...step,
      acts: {
        ...step?.acts,
        'sign-political-conclusion': { roles: ['unit-secretary'], rules: [] },
      },
    } as StepDefinition;
    const steps = inspectionProcedure.steps.map((each) => (each === step ? lenient : each));
    const { person: _, ...unlinked } = sign();
    inspectionOpened({}, { ...inspectionProcedure, steps })
      .when(unlinked)
      .thenInvalid('signature', 'unknown');
  });

  it('may be the head of the department, on paper, from the day he took office (I14)', () => {
    const scenario = inspectionOpened(ofHead).after(acts.attest, acts.fix);
    scenario.when(byHead('2026-02-04')).thenRecords({
      type: 'PoliticalConclusionSigned',
      data: { signer: 'head', signedOn: '2026-02-04' },
    });
    scenario.when(byHead('2026-02-03')).thenRefuses({ rule: 'I14', reason: 'not-in-office' });
  });

  it('bars the candidate by bar 1 of art. 24, and is asked for where the office switches it on (I01)', () => {
    expect(says(checked, 'I01')).toBe('met');
    expect(says(checked, 'I01', { concluded: true })).toBe('block not-concluded');
    const passed = checked.after(sign());
    expect(says(passed, 'I01', { concluded: true })).toBe('met');
    const barred = passed.after(sign({ conclusion: 'bar' }));
    expect(says(barred, 'I01')).toBe('block bar');
    expect(says(barred.after(sign()), 'I01')).toBe('met');
  });

  it('is made known to the person, who may reply', () => {
    const notice = (givenOn: string) =>
      officer('give-political-notice', {
        candidateId: 'k1',
        givenOn,
        notice: sealedOf('notice'),
      });
    const answer = (repliedOn: string) =>
      officer('record-political-reply', {
        candidateId: 'k1',
        repliedOn,
        reply: sealedOf('reply'),
      });
    checked.when(notice(on)).thenInvalid('candidateId', 'unknown');
    const signed = checked.after(sign());
    signed.when(notice('2026-02-08')).thenInvalid('givenOn', 'too-early');
    signed.when(notice('2026-02-10')).thenInvalid('givenOn', 'in-future');
    signed.when(answer(on)).thenInvalid('candidateId', 'unknown');
    const told = signed.after(notice(on));
    told.when(answer('2026-02-08')).thenInvalid('repliedOn', 'too-early');
    told.when(answer('2026-02-10')).thenInvalid('repliedOn', 'in-future');
    told.when(answer(on)).thenRecords({ type: 'PoliticalReplyReceived' });
    const offered = ({ state }: Scenario<CaseState>) => {
      const run = currentRun(state as OpenedCase);
      return ['give-political-notice', 'record-political-reply', 'record-body-answer'].map((name) =>
        inspectionOffers[name]?.(run, state as OpenedCase),
      );
    };
    expect(offered(inspected)).toEqual([false, false, false]);
    expect(offered(told)).toEqual([true, true, true]);
  });

  it('reads the unit of the candidate and that of the case', () => {
    const { registers } = { registers: inspectionRegisters };
    const command = { name: 'sign-political-conclusion', data: sign().data, occurredOn: null };
    const loaded = { ...registers, cases: {} } as never;
    const reads = caseAggregate.reads(checked.state, command as never, loaded);
    expect(reads.filter((stream) => stream.startsWith('unit/'))).toEqual(['unit/u1', 'unit/u1']);
    const sends = { name: 'send-inquiry', data: send().data, occurredOn: null };
    expect(caseAggregate.reads(checked.state, sends as never, loaded)).toContain('person/p1');
  });
});
