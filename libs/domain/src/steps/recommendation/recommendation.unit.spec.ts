import { describe, expect, it } from '@jest/globals';
import { library, promotion } from '@jishi/procedures';
import {
  caseOpened,
  caseSpec,
  contextOf,
  registeredPerson,
  sealedOf,
  stepOpened,
  type When,
  type World,
} from '@jishi/test-support';
import type { Role } from '../../access/roles.js';
import type { AccessState } from '../../access/state.js';
import { caseAggregate } from '../../case/aggregate.js';
import { allowedActs } from '../../case/allowed-acts.js';
import { blockedOn, waitsOf } from '../../case/blocked-on.js';
import { ruleInput } from '../../case/rule-input.js';
import type { OpenedCase } from '../../case/state.js';
import { stepView } from '../../case/view.js';
import { judge } from '../../rules/judge.js';
import type { JsonObject } from '../../shared/json.js';
import { recommendationResult } from './result.js';

const world: World = {
  definition: promotion,
  registers: {
    persons: Object.fromEntries(
      ['p1', 'p2', 'p5', 'p6', 'p7'].map((personId) => [personId, registeredPerson(personId)]),
    ),
  },
};
const candidates = [
  { candidateId: 'k1', personId: 'p1', postId: 'post1' },
  { candidateId: 'k2', personId: 'p2', postId: 'post1' },
];
const opened = caseSpec(world).given(
  caseOpened(['recommendation', 'inspection'], '2026-01-12', { candidates }),
  stepOpened('recommendation', '2026-01-12'),
);

const officer = (act: string, data: object, on = '2026-01-23'): When => ({
  act,
  data,
  as: 'officer',
  person: 'p9',
  on,
});
const talksData = {
  from: '2026-01-13',
  to: '2026-01-15',
  talkers: ['p5', 'p6'],
  asked: 30,
  counts: [
    { candidateId: 'k1', named: 30 },
    { candidateId: 'k2', named: 9 },
  ],
  record: sealedOf('record'),
};
const talks = (change: object = {}) => officer('record-talks', { ...talksData, ...change });
const list = (names: readonly string[] = ['k1', 'k2'], fixedOn = '2026-01-19') =>
  officer('record-reference-list', { fixedOn, candidates: names, document: sealedOf('list') });
const conditions = {
  smallUnit: sealedOf('small'),
  sameScope: sealedOf('same'),
  concentrated: sealedOf('concentrated'),
};
const drop = (stated: object = conditions) =>
  officer('drop-meeting', { document: sealedOf('drop'), ...stated });
const tallyData = {
  meetingOn: '2026-01-23',
  expected: 46,
  present: 41,
  issued: 41,
  returned: 41,
  valid: 40,
  spoiled: 1,
  envelopeNo: 'E-7',
  candidates: [
    { candidateId: 'k1', agree: 31, disagree: 5, abstain: 4 },
    { candidateId: 'k2', agree: 22, disagree: 11, abstain: 7 },
  ],
  record: sealedOf('tally'),
};
const tally = (change: object = {}, on?: string) =>
  officer('record-tally', { ...tallyData, ...change }, on);
/** Two round numbers for one candidate, so that attendance can be moved alone. */
const attended = (expected: number, present: number) =>
  tally({
    expected,
    present,
    issued: present,
    returned: present,
    valid: present,
    spoiled: 0,
    candidates: ['k1', 'k2'].map((candidateId) => ({
      candidateId,
      agree: present,
      disagree: 0,
      abstain: 0,
    })),
  });
const sign = (duty: 'scrutineer' | 'counter', person: string, version: number): When => ({
  act: 'sign-tally',
  data: { tally: version, duty, signature: { kind: 'in-person' } },
  as: duty,
  person,
  on: '2026-01-23',
});
const signOnPaper = (duty: string, signer: string, version: number) =>
  officer('sign-tally', {
    tally: version,
    duty,
    signature: { kind: 'paper', signer, scan: sealedOf('scan'), signedOn: '2026-01-23' },
  });
const conclude = (resultDate = '2026-01-23', on = resultDate): When => ({
  act: 'conclude-recommendation',
  data: { resultDate, directed: true, summary: sealedOf('summary') },
  as: 'department-head',
  on,
});
const exempt = (consentedOn = '2026-01-20'): When => ({
  act: 'exempt-from-recommendation',
  data: { consentedOn, need: sealedOf('need'), consent: sealedOf('consent') },
  as: 'department-head',
  on: '2026-01-23',
});
const withdraw = (candidateId: string): When => ({
  act: 'withdraw-candidate',
  data: { candidateId, reason: sealedOf('reason') },
  as: 'department-head',
  on: '2026-01-23',
});
const closed = { type: 'StepClosed', data: { outcome: 'completed' } };
const concluded = { type: 'RecommendationConcluded' };
const whats = (state: unknown) => waitsOf(state as OpenedCase, promotion).map(({ what }) => what);
const view = (state: unknown) =>
  stepView(
    state as OpenedCase,
    { step: 'recommendation', opening: 1 },
    contextOf(world, { as: 'clock', on: '2026-01-23' }),
  ).facts;

describe('When the recommendation is open', () => {
  it('waits for talks, list, meeting and result in this order', () => {
    expect(whats(opened.state)).toEqual(['talks', 'list', 'meeting', 'conclusion']);
    expect(blockedOn(opened.state, promotion)).toMatchObject({
      rule: 'D02',
      act: 'record-talks',
      more: 3,
    });
    expect(view(opened.state)).toEqual({
      notRequired: false,
      talksHeld: false,
      listFixed: false,
      meetingDropped: false,
      meetingHeld: false,
      tallySigned: false,
      concluded: false,
    });
  });

  it('waits for the meeting once talks and list are recorded', () => {
    expect(whats(opened.after(talks(), list()).state)).toEqual(['meeting', 'conclusion']);
  });

  it('refuses a conclusion with every rule that fails', () => {
    opened
      .when(conclude())
      .thenRefuses(
        { rule: 'D01', reason: 'not-named', facts: { candidates: 2, missing: 2 } },
        { rule: 'D02', reason: 'no-talks' },
        { rule: 'D04', reason: 'not-fixed' },
      );
  });

  it('records talks held by two registered persons on their last day', () => {
    const outcome = opened.when(talks());
    outcome.thenRecords({ type: 'RecommendationTalksHeld', data: { asked: 30 } });
    expect(outcome.decision).toMatchObject({ events: [{ occurredOn: '2026-01-15' }] });
  });

  it('takes no talks by one person, by nobody known, or counted beyond those asked', () => {
    opened.when(talks({ talkers: ['p5', 'p5'] })).thenInvalid('talkers', 'too-few');
    opened.when(talks({ talkers: ['p5', 'p99'] })).thenInvalid('talkers.1', 'unknown');
    opened.when(talks({ talkers: ['p99', 'p5'] })).thenInvalid('talkers.0', 'unknown');
    opened.when(talks({ asked: 29 })).thenInvalid('counts.0.named', 'too-many');
    opened
      .when(talks({ counts: [{ candidateId: 'k9', named: 1 }] }))
      .thenInvalid('counts.0.candidateId', 'unknown');
  });

  it('takes no talks that end before they begin or in days to come', () => {
    opened.when(talks({ to: '2026-01-12' })).thenInvalid('to', 'too-early');
    opened.when(talks({ to: '2026-01-13' })).thenRecords({ type: 'RecommendationTalksHeld' });
    opened.when(talks({ to: '2026-01-24' })).thenInvalid('to', 'in-future');
  });

  it('takes no list with a stranger, and none of a day to come', () => {
    opened.when(list(['k1', 'k9'])).thenInvalid('candidates.1', 'unknown');
    opened.when(list(['k1'], '2026-01-24')).thenInvalid('fixedOn', 'in-future');
  });

  it('does not drop the meeting before the talks, whose opinions are a condition (D02)', () => {
    opened.when(drop()).thenRefuses({ rule: 'D02', reason: 'no-talks' });
  });
});

describe('When the procedure is further use', () => {
  it('needs talks alone (D02)', () => {
    const definition = library.procedure('further-use@1') ?? promotion;
    const further = caseSpec({ ...world, definition }).given(
      caseOpened(['recommendation', 'inspection'], '2026-01-12', { candidates }),
      stepOpened('recommendation', '2026-01-12'),
    );
    const waits = waitsOf(further.state as OpenedCase, definition);
    expect(waits.map(({ what }) => what)).toEqual(['talks', 'conclusion']);
    further
      .when(conclude())
      .thenRefuses({ rule: 'D01', reason: 'not-named' }, { rule: 'D02', reason: 'no-talks' });
    further
      .after(talks())
      .when(conclude())
      .thenRecords({ type: 'RecommendationConcluded' }, { type: 'StepClosed' });
  });
});

describe('When the meeting is tallied', () => {
  const before = opened.after(talks(), list());

  it('records the tally on the day of the meeting', () => {
    const outcome = before.when(tally());
    outcome.thenRecords({ type: 'RecommendationTallied' });
    expect(outcome.decision).toMatchObject({ events: [{ occurredOn: '2026-01-23' }] });
  });

  it('needs two thirds of those expected, exactly (D06)', () => {
    before.when(attended(45, 30)).thenRecords({ type: 'RecommendationTallied' });
    before.when(attended(46, 31)).thenRecords({ type: 'RecommendationTallied' });
    before.when(attended(45, 29)).thenRefuses({
      rule: 'D06',
      reason: 'no-quorum',
      facts: { expected: 45, present: 29, required: 30 },
    });
    before
      .when(attended(46, 30))
      .thenRefuses({ rule: 'D06', reason: 'no-quorum', facts: { required: 31 } });
  });

  it('needs the share that the rules version names (D06)', () => {
    const shipped = library.rules(library.currentRules)!;
    const half = { implementation: 1, parameters: { quorum: { num: 1, den: 2 } } };
    const rules = { ...shipped, rules: { ...shipped.rules, D06: half } };
    const local = caseSpec({ ...world, rules }).given(
      caseOpened(['recommendation', 'inspection'], '2026-01-12', { candidates }),
      stepOpened('recommendation', '2026-01-12'),
    );
    local.when(attended(10, 5)).thenRecords({ type: 'RecommendationTallied' });
    local.when(attended(10, 4)).thenRefuses({ rule: 'D06', reason: 'no-quorum' });
  });

  it.each([{ present: 47 }, { issued: 42 }, { issued: 40 }, { returned: 40, valid: 41 }])(
    'refuses counts that grow from one to the next: %j (D10)',
    (change) => {
      before.when(tally(change)).thenRefuses({ rule: 'D10', reason: 'order' });
    },
  );

  it('refuses valid and spoiled slips that do not add up to those returned (D10)', () => {
    for (const spoiled of [0, 2])
      before.when(tally({ spoiled })).thenRefuses({
        rule: 'D10',
        reason: 'spoiled',
        facts: { returned: 41, valid: 40, spoiled },
      });
  });

  it("refuses a candidate's options that do not add up to the valid slips (D10)", () => {
    const [first, second] = tallyData.candidates;
    for (const abstain of [6, 8])
      before
        .when(tally({ candidates: [first, { ...second, abstain }] }))
        .thenRefuses({ rule: 'D10', reason: 'sum', facts: { candidateId: 'k2', valid: 40 } });
  });

  it('does not know a candidate that is none of the case, or given twice', () => {
    const [first] = tallyData.candidates;
    before
      .when(tally({ candidates: [first, first] }))
      .thenInvalid('candidates.1.candidateId', 'unknown');
  });

  it('starts a period, so its late entry is proved (SYS-21)', () => {
    before.when(tally({}, '2026-01-28')).thenRecords({ type: 'RecommendationTallied' });
    before.when(tally({}, '2026-01-29')).thenRefuses({ rule: 'SYS-21', reason: 'late' });
    before.when(tally({}, '2026-01-22')).thenRefuses({ rule: 'SYS-21', reason: 'future' });
  });

  it('takes no signature on another version than the one on record', () => {
    before.when(sign('scrutineer', 'p5', 4)).thenInvalid('tally', 'unknown');
    before
      .after(tally())
      .when(sign('scrutineer', 'p5', 4))
      .thenInvalid('tally', 'unknown');
  });
});

describe('When the tally waits for its signatures', () => {
  const tallied = opened.after(talks(), list(), tally());
  const version = (tallied.state as OpenedCase).version;

  it('waits for scrutineer and counter', () => {
    expect(whats(tallied.state)).toEqual(['signatures', 'conclusion']);
    expect(blockedOn(tallied.state, promotion)).toMatchObject({
      who: ['scrutineer', 'counter'],
      rule: 'D10',
      facts: { missing: 2 },
    });
  });

  it('refuses a conclusion with one signature (D10)', () => {
    const once = tallied.after(sign('scrutineer', 'p5', version));
    once.when(conclude()).thenRefuses({ rule: 'D10', reason: 'unsigned', facts: { signed: 1 } });
    expect(blockedOn(once.state, promotion)).toMatchObject({
      who: ['counter'],
      facts: { missing: 1 },
    });
  });

  it('concludes with two signatures on the same version', () => {
    const signed = tallied.after(sign('scrutineer', 'p5', version), sign('counter', 'p6', version));
    expect(whats(signed.state)).toEqual(['conclusion']);
    signed.when(conclude()).thenRecords(concluded, closed);
  });

  it('concludes with a signature in person and one on paper', () => {
    tallied
      .after(sign('scrutineer', 'p5', version), signOnPaper('counter', 'p6', version))
      .when(conclude())
      .thenRecords(concluded, closed);
  });

  it('refuses the second signature of one person, however it is given (D10)', () => {
    const once = tallied.after(sign('scrutineer', 'p5', version));
    for (const again of [sign('counter', 'p5', version), signOnPaper('counter', 'p5', version)])
      once.when(again).thenRefuses({ rule: 'SYS-04', reason: 'same-signer' });
  });

  it('loses both signatures with a new version of the tally (D10)', () => {
    const corrected = tallied.after(
      sign('scrutineer', 'p5', version),
      sign('counter', 'p6', version),
      tally(),
    );
    corrected
      .when(conclude())
      .thenRefuses({ rule: 'D10', reason: 'unsigned', facts: { signed: 0 } });
    expect(view(corrected.state)).toMatchObject({ meetingHeld: true, tallySigned: false });
  });

  it('takes a signature in person only in the duty that it is for, of a registered person', () => {
    const asCounter = { ...sign('scrutineer', 'p5', version), as: 'counter' as const };
    tallied.when(asCounter).thenInvalid('duty', 'not-applicable');
    const { act, data } = sign('counter', 'p5', version);
    tallied
      .when({ act, data, as: 'counter', on: '2026-01-23' })
      .thenInvalid('signature', 'unknown');
  });

  it('does not drop the meeting that was held', () => {
    tallied.when(drop()).thenInvalid('document', 'not-applicable');
  });
});

describe('When the result is concluded', () => {
  const ready = opened.after(talks(), list(), tally());
  const version = (ready.state as OpenedCase).version;
  const signed = ready.after(sign('scrutineer', 'p5', version), sign('counter', 'p6', version));

  it('names the last day of its validity, the corresponding day of the next year', () => {
    const done = signed
      .when(conclude())
      .thenRecords(
        { type: 'RecommendationConcluded', data: { validTo: '2027-01-23', postIds: ['post1'] } },
        closed,
      );
    expect(recommendationResult(done.state as OpenedCase)).toEqual({
      resultDate: '2026-01-23',
      validTo: '2027-01-23',
      directed: true,
      postIds: ['post1'],
    });
    expect(recommendationResult(signed.state as OpenedCase)).toBeNull();
  });

  it('is not dated before the meeting', () => {
    signed.when(conclude('2026-01-22', '2026-01-23')).thenInvalid('resultDate', 'too-early');
  });

  it('is not dated before the last talk either', () => {
    const dropped = opened.after(talks({ to: '2026-01-23' }), drop());
    dropped.when(conclude('2026-01-22', '2026-01-23')).thenInvalid('resultDate', 'too-early');
  });

  it('starts its validity, so its late entry is proved (SYS-21)', () => {
    signed.when(conclude('2026-01-23', '2026-01-28')).thenRecords(concluded, closed);
    signed
      .when(conclude('2026-01-23', '2026-01-29'))
      .thenRefuses({ rule: 'SYS-21', reason: 'late' });
    signed
      .when(conclude('2026-01-24', '2026-01-23'))
      .thenRefuses({ rule: 'SYS-21', reason: 'future' });
  });

  it('needs more names on the list than posts (D04)', () => {
    const one = signed.after(list(['k1']));
    one
      .when(conclude())
      .thenRefuses({ rule: 'D04', reason: 'no-choice', facts: { listed: 1, posts: 1 } });
    one
      .after(list(['k1', 'k2']))
      .when(conclude())
      .thenRecords(concluded, closed);
  });

  it('needs each candidate in the tally, or gone from the case (D01)', () => {
    const short = opened.after(talks(), list(), tally({ candidates: [tallyData.candidates[0]] }));
    const at = (short.state as OpenedCase).version;
    const partly = short.after(sign('scrutineer', 'p5', at), sign('counter', 'p6', at));
    partly
      .when(conclude())
      .thenRefuses({ rule: 'D01', reason: 'not-named', facts: { candidates: 2, missing: 1 } });
    partly.after(withdraw('k2')).when(conclude()).thenRecords(concluded, closed);
  });

  it('needs a candidate who is still in (D01)', () => {
    signed
      .after(withdraw('k1'), withdraw('k2'))
      .when(conclude())
      .thenRefuses({ rule: 'D01', reason: 'no-candidate' });
  });

  it('lists candidates in the order of the case, whatever their votes', () => {
    const state = signed.state as OpenedCase;
    expect(state.candidates.map(({ candidateId }) => candidateId)).toEqual(['k1', 'k2']);
    const reversed = [...tallyData.candidates].reverse();
    const again = signed.after(tally({ candidates: reversed })).state as OpenedCase;
    expect(again.candidates.map(({ candidateId }) => candidateId)).toEqual(['k1', 'k2']);
  });
});

describe('When acts are offered before they are filled in', () => {
  const offeredTo = (role: Role, state: unknown) => {
    const grant = { grantId: 'g', role, unitId: 'u1', from: '2026-01-01', to: null };
    const access: AccessState = {
      status: 'known',
      version: 1,
      actorId: 'a',
      personId: null,
      accounts: [],
      grants: [grant],
      deputyships: [],
    };
    const asking = { access, role: null, actingFor: null, member: false };
    const context = contextOf(world, { as: role, on: '2026-01-23' });
    const acts = allowedActs(state as OpenedCase, asking, ['u1'], context);
    return acts.filter(({ allowed }) => allowed).map(({ name }) => name);
  };

  it('leaves what their input decides to the acts themselves', () => {
    const talked = opened.after(talks());
    expect(offeredTo('officer', talked.state)).toEqual([
      'record-talks',
      'record-reference-list',
      'drop-meeting',
      'record-tally',
      'ask-superior',
      'send-note',
    ]);
    expect(offeredTo('officer', opened.state)).not.toContain('drop-meeting');
    const tallied = talked.after(list(), tally());
    expect(offeredTo('officer', tallied.state)).toContain('sign-tally');
  });

  it('offers the conclusion once its gates are met, and the exemption always', () => {
    const head = (state: unknown) => offeredTo('department-head', state);
    expect(head(opened.state)).toContain('exempt-from-recommendation');
    expect(head(opened.state)).not.toContain('conclude-recommendation');
    expect(head(opened.after(talks(), drop()).state)).toContain('conclude-recommendation');
  });
});

describe('When no meeting is held', () => {
  const talked = opened.after(talks());

  it('refuses a conclusion without meeting and without the three conditions (D02)', () => {
    talked
      .when(conclude())
      .thenRefuses({ rule: 'D02', reason: 'no-meeting' }, { rule: 'D04', reason: 'not-fixed' });
  });

  it.each(['smallUnit', 'sameScope', 'concentrated'])(
    'refuses to drop it without the condition %s (D02)',
    (condition) => {
      const two = Object.fromEntries(
        Object.entries(conditions).filter(([name]) => name !== condition),
      );
      talked
        .when(drop(two))
        .thenRefuses({ rule: 'D02', reason: 'conditions', facts: { stated: 2 } });
    },
  );

  it('concludes on the talks alone, without list or tally', () => {
    const dropped = talked.after(drop());
    expect(whats(dropped.state)).toEqual(['conclusion']);
    dropped.when(conclude()).thenRecords(concluded, closed);
  });

  it('needs each candidate in the talks (D01)', () => {
    opened
      .after(talks({ counts: [{ candidateId: 'k1', named: 3 }] }), drop())
      .when(conclude())
      .thenRefuses({ rule: 'D01', reason: 'not-named', facts: { candidates: 2, missing: 1 } });
  });

  it('goes by the meeting where it is held after all (D04, D10)', () => {
    talked
      .after(drop(), tally())
      .when(conclude())
      .thenRefuses({ rule: 'D04', reason: 'not-fixed' }, { rule: 'D10', reason: 'unsigned' });
  });
});

describe('When a special need takes the place of the recommendation', () => {
  it('closes the step at once with the consent of the superior (D01)', () => {
    const done = opened.when(exempt()).thenRecords({ type: 'RecommendationNotRequired' }, closed);
    expect(recommendationResult(done.state as OpenedCase)).toBeNull();
  });

  it('leaves an unsigned tally out of account', () => {
    opened.after(tally()).when(exempt()).thenRecords({ type: 'RecommendationNotRequired' }, closed);
  });

  it('takes no consent of a day to come', () => {
    opened.when(exempt('2026-01-24')).thenInvalid('consentedOn', 'in-future');
  });
});

describe('D07, in the step that fixes candidates for inspection', () => {
  const done = opened.after(talks(), drop(), conclude());
  const judged = (state: unknown, on: string, data = {}) => {
    const rules = library.rules(library.currentRules)!;
    const context = contextOf(world, { as: 'department-head', on });
    const act = { name: 'fix-inspection-candidates', data, occurredOn: null };
    const input = ruleInput(state as OpenedCase, act, context);
    const { refusals, outcomes } = judge([{ rule: 'D07' }], rules, input);
    return refusals[0] ?? outcomes[0];
  };

  it('is met on the corresponding day of the next year and no longer on the day after', () => {
    for (const on of ['2027-01-22', '2027-01-23'])
      expect(judged(done.state, on)).toMatchObject({ outcome: 'met' });
    expect(judged(done.state, '2027-01-24')).toMatchObject({
      rule: 'D07',
      reason: 'lapsed',
      facts: { resultDate: '2026-01-23', validTo: '2027-01-23', fixedOn: '2027-01-24' },
    });
  });

  it('goes by the day on which they are fixed, where the act names it', () => {
    const fixedOn = (date: string) => judged(done.state, '2027-01-26', { fixedOn: date });
    expect(fixedOn('2027-01-23')).toMatchObject({ outcome: 'met' });
    expect(fixedOn('2027-01-24')).toMatchObject({ reason: 'lapsed' });
  });

  it('is not met without a result, and does not apply where none was required', () => {
    expect(judged(opened.state, '2026-01-23')).toMatchObject({ reason: 'no-result' });
    expect(judged(opened.after(exempt()).state, '2026-01-23')).toMatchObject({
      outcome: 'not-applicable',
    });
  });

  it('is never judged where there is no case', () => {
    const context = contextOf(world, { as: 'department-head', on: '2026-01-23' });
    const act = { name: 'a', data: {}, occurredOn: null };
    const rules = library.rules(library.currentRules)!;
    expect(() => judge([{ rule: 'D07' }], rules, ruleInput(null, act, context))).toThrow(
      'opened case',
    );
  });
});

describe('What a decision reads', () => {
  const reads = ({ act, data }: When) => {
    const command = { name: act, data: data as JsonObject, occurredOn: null };
    const { registers } = contextOf(world, { as: 'officer', on: '2026-01-23' });
    return caseAggregate.reads(opened.state, command, registers);
  };

  it('is the two talkers, and who signed on paper', () => {
    expect(reads(talks())).toEqual(expect.arrayContaining(['person/p5', 'person/p6']));
    expect(reads(signOnPaper('counter', 'p7', 1))).toContain('person/p7');
  });
});
