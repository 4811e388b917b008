import { describe, expect, it } from '@jest/globals';
import { promotion } from '@jishi/procedures';
import {
  caseOpened,
  caseSpec,
  checksDone,
  contextOf,
  inspectionActs,
  inspectionOpened,
  inspectionProcedure,
  inspectionRegisters,
  memberSigns,
  onPaper,
  registeredPerson,
  sealedOf,
  stepOpened,
  type When,
} from '@jishi/test-support';
import type { ProcedureDefinition } from '../procedure/definition.js';
import type { PersonFact } from '../registers/person.js';
import type { Registers } from '../registers/registers.js';
import type { JsonObject } from '../shared/json.js';
import { blockedOn } from './blocked-on.js';
import { factsAt } from './change-fact.js';
import { correctFact, readsOfCorrection, withCorrection } from './correct-fact.js';
import { decideCase } from './decide.js';
import { flagRefusals, openFlags } from './flags.js';
import { type CaseState, type OpenedCase, unopened } from './state.js';
import { voidDecision } from './void-decision.js';

const {
  attest,
  fix,
  plan,
  team,
  unitTalk,
  notice,
  endLead,
  interview,
  conclusion,
  secretarySigns,
  disciplineSigns,
  report,
  propose,
} = inspectionActs;
const on = '2026-02-12';
const inspection = [
  ...[attest, fix, plan, team, unitTalk, notice, endLead, interview, ...checksDone()],
  ...[conclusion, secretarySigns, disciplineSigns, report],
  ...[memberSigns('t1'), memberSigns('t2'), propose],
];
const openPublicity: When = {
  act: 'open-step',
  data: { step: 'publicity', opening: 1 },
  as: 'orchestrator',
  on,
};
const inspected = () => inspectionOpened().after(...inspection);
const atPublicity = () => inspected().after(openPublicity);
const opened = ({ state }: { readonly state: CaseState }) => state as OpenedCase;

/** The version at which an act was recorded last. */
function versionOf(scene: { readonly state: CaseState }, act: string): number {
  return opened(scene).acts.findLast((each) => each.act === act)?.version ?? 0;
}

function correct(version: number, correction: object, more: object = {}): When {
  const plain = { reason: sealedOf('wrong'), authority: sealedOf('authority') };
  return {
    act: 'correct-fact',
    data: { version, correction, ...plain, signature: { kind: 'in-person' }, ...more },
    as: 'department-head',
    person: 'head',
    on,
  };
}

const petitions = { act: 'record-check-reply', result: 'not-clear' };
const noGround = { step: 'inspection', opening: 1, rule: 'I08d', candidateId: 'k1' };
const voidIt: When = {
  act: 'void-decision',
  data: {
    step: 'inspection',
    reason: sealedOf('reason'),
    document: sealedOf('document'),
    signature: { kind: 'in-person' },
  },
  as: 'department-head',
  person: 'head',
  on,
};

function flagged() {
  const scene = atPublicity();
  return scene.after(correct(versionOf(scene, 'record-check-reply'), petitions));
}

describe('The correction of a fact', () => {
  it('keeps the wrong value beside the right one, and counts with the right one from then on', () => {
    const scene = atPublicity();
    const version = versionOf(scene, 'record-unit-talk');
    const after = scene
      .when(correct(version, { act: 'record-unit-talk', heldOn: '2026-01-28' }))
      .thenRecords({
        type: 'FactCorrected',
        data: {
          ...{ act: 'correct-fact', version, step: 'inspection', opening: 1 },
          before: { heldOn: '2026-01-29' },
          correction: { act: 'record-unit-talk', heldOn: '2026-01-28' },
          flagged: [],
          lifted: [],
        },
      });
    expect(factsAt(opened(after), version)[0]?.fact).toMatchObject({
      heldOn: '2026-01-28',
      principal: 'head',
    });
    expect(openFlags(opened(after))).toEqual([]);
  });

  it('reaches a fact of a list and one that was kept by a key', () => {
    const scene = atPublicity();
    const talk = versionOf(scene, 'record-interview');
    const after = scene.after(
      correct(talk, { act: 'record-interview', category: 'others' }),
      correct(versionOf(scene, 'record-check-reply'), {
        act: 'record-check-reply',
        validUntil: '2026-06-30',
      }),
    );
    expect(factsAt(opened(after), talk)[0]?.fact).toMatchObject({ category: 'others' });
  });

  it('reads who recorded the fact', () => {
    const scene = atPublicity();
    const state = opened(scene);
    const version = versionOf(scene, 'record-unit-talk');
    expect(readsOfCorrection({ version }, {} as Registers, state)).toEqual(['access/a-officer']);
    expect(readsOfCorrection({ version: 1 }, {} as Registers, state)).toEqual([]);
    const which = { step: 'inspection', opening: 1 } as const;
    const correction = { act: 'record-unit-talk', heldOn: '2026-01-28' } as const;
    const right = withCorrection(state, { ...which, version, correction });
    expect(factsAt(right, version)).toMatchObject([{ fact: { heldOn: '2026-01-28' } }]);
  });

  it('asks for a fact that stands, of that act, with other values of days that have come', () => {
    const scene = atPublicity();
    const version = versionOf(scene, 'record-unit-talk');
    const talk = { act: 'record-unit-talk' };
    scene.when(correct(1, { ...talk, heldOn: on })).thenInvalid('version', 'unknown');
    const other = { act: 'record-feedback', givenOn: on };
    scene.when(correct(version, other)).thenInvalid('correction.act', 'not-applicable');
    scene.when(correct(version, talk)).thenInvalid('correction', 'too-few');
    const same = { ...talk, heldOn: '2026-01-29' };
    scene.when(correct(version, same)).thenInvalid('correction', 'already-exists');
    const ahead = { ...talk, heldOn: '2026-02-13' };
    scene.when(correct(version, ahead)).thenInvalid('correction.heldOn', 'in-future');
    const nobody = correct(version, { ...talk, heldOn: on });
    scene
      .when({ act: nobody.act, data: nobody.data, as: nobody.as, on })
      .thenInvalid('signature', 'unknown');
  });

  it('is not made while the past of a paper case is entered, nor before there is a case', () => {
    const world = { definition: inspectionProcedure, registers: inspectionRegisters };
    const entering = caseSpec(world).given(
      caseOpened(['recommendation', 'inspection'], '2026-01-05', { reached: 'inspection' }),
      stepOpened('recommendation', '2026-01-05'),
    );
    entering
      .when(correct(2, { act: 'record-talks', asked: 3 }))
      .thenInvalid('caseId', 'not-applicable');
    const when = correct(1, {});
    const command = { name: when.act, data: {}, occurredOn: null };
    const context = { ...contextOf(world, when), definition: inspectionProcedure };
    const none = { kind: 'invalid', field: 'caseId', problem: 'not-applicable' };
    expect(correctFact(unopened, command, context)).toEqual(none);
    expect(voidDecision(unopened, command, context)).toEqual(none);
    caseSpec(world).when(correct(1, {})).thenInvalid('caseId', 'not-applicable');
  });

  it('is signed by another than who recorded the fact, on paper as well (SYS-06)', () => {
    const scene = atPublicity();
    const version = versionOf(scene, 'record-unit-talk');
    const right = { act: 'record-unit-talk', heldOn: '2026-01-28' };
    scene
      .when({ ...correct(version, right), by: 'a-officer' })
      .thenRefuses({ rule: 'SYS-06', reason: 'prepared' });
    const paper = (signer: string) => ({ signature: onPaper(signer, on) });
    const access = {
      'a-officer': {
        version: 1,
        actorId: 'a-officer',
        personId: 's1',
        grants: [],
        delegations: [],
      },
    } as never;
    const linked = inspectionOpened({ access }).after(...inspection, openPublicity);
    linked
      .when(correct(version, right, paper('s1')))
      .thenRefuses({ rule: 'SYS-06', reason: 'prepared' });
    linked.when(correct(version, right, paper('s2'))).thenRecords({ type: 'FactCorrected' });
  });
});

describe('A conclusion that stood on a wrong fact', () => {
  it('is flagged with the rule it fails, for the day on which it was made', () => {
    const scene = atPublicity();
    const after = scene
      .when(correct(versionOf(scene, 'record-check-reply'), petitions))
      .thenRecords({
        type: 'FactCorrected',
        data: { flagged: [{ ...noGround, effect: 'block', reason: 'not-clear' }], lifted: [] },
      });
    expect(opened(after).flags).toMatchObject([
      { ...noGround, at: { actor: 'a-department-head' } },
    ]);
    expect(blockedOn(after.state, inspectionProcedure)).toMatchObject({
      cause: 'gate',
      rule: 'I08d',
      what: 'flagged',
      act: 'void-decision',
      facts: { step: 'inspection' },
    });
  });

  it('is flagged where the act itself would have been refused on the right values', () => {
    const scene = inspectionOpened().after(...inspection.slice(0, 8));
    scene
      .when(
        correct(versionOf(scene, 'record-interview'), {
          act: 'record-interview',
          heldOn: '2026-01-29',
        }),
      )
      .thenRecords({
        type: 'FactCorrected',
        data: { flagged: [{ rule: 'I05', step: 'inspection', opening: 1 }] },
      });
  });

  it('lets no later step be completed, nor its notice be posted', () => {
    const scene = flagged();
    expect(flagRefusals(opened(scene), promotion)).toMatchObject([
      { rule: 'SYS-01', reason: 'flagged', facts: { step: 'inspection' } },
    ]);
    const notice: When = {
      act: 'post-publicity-notice',
      data: { startsOn: on, notice: sealedOf('notice'), channelProof: sealedOf('proof') },
      as: 'officer',
      on,
    };
    scene.when(notice).thenRefuses({ rule: 'SYS-01', reason: 'flagged' });
    scene
      .when({
        act: 'determine-no-publicity',
        data: { ground: 'special-post', document: sealedOf('ground') },
        as: 'department-head',
        on,
      })
      .thenRefuses({ rule: 'SYS-01', reason: 'flagged' });
  });

  it('is sound again once the correction is corrected', () => {
    const scene = flagged();
    const right = { act: 'record-check-reply', result: 'clear' };
    const after = scene
      .when(correct(versionOf(scene, 'record-check-reply'), right))
      .thenRecords({ type: 'FactCorrected', data: { flagged: [], lifted: [noGround] } });
    expect(opened(after).flags).toEqual([]);
  });

  it('is declared void, and its step is done anew', () => {
    const after = flagged()
      .when(voidIt)
      .thenRecords(
        {
          type: 'DecisionVoided',
          data: { step: 'inspection', opening: 1, failing: ['I08d'], noticeIssued: false },
        },
        { type: 'StepClosed', data: { step: 'publicity', outcome: 'returned' } },
        { type: 'StepReturned', data: { step: 'inspection', opening: 2, rule: 'I08d' } },
      );
    expect(openFlags(opened(after))).toEqual([]);
    expect(opened(after).voids).toMatchObject([{ rule: 'I08d', ofOpening: null }]);
  });

  it('is not void without a flag, and not by nobody', () => {
    atPublicity().when(voidIt).thenInvalid('step', 'not-applicable');
    flagged()
      .when({ act: voidIt.act, data: voidIt.data, as: voidIt.as, on })
      .thenInvalid('signature', 'unknown');
  });

  it('holds nobody up once its candidate has left, or another step was gone back to', () => {
    const leave = (act: string, data: object): When => ({
      act,
      data: { ...data, reason: sealedOf('reason') },
      as: 'department-head',
      on,
    });
    const left = flagged().after(leave('withdraw-candidate', { candidateId: 'k1' }));
    expect(openFlags(opened(left))).toEqual([]);
    const back = flagged().after(leave('return-to-step', { step: 'recommendation' }));
    expect(openFlags(opened(back))).toEqual([]);
  });

  it('is found void in a case that has ended, and stays ended', () => {
    const ended = atPublicity().given(
      {
        on,
        event: {
          type: 'StepClosed',
          data: { step: 'publicity', opening: 1, outcome: 'completed' },
        },
      },
      { on, event: { type: 'CaseEnded', data: { outcome: 'appointed', reason: null } } },
    );
    const found = ended.after(correct(versionOf(ended, 'record-check-reply'), petitions));
    found.when(voidIt).thenRecords({ type: 'DecisionVoided' });
    expect(blockedOn(found.state)).toBeNull();
  });
});

describe('The void of the decision step itself', () => {
  it('takes its votes away', () => {
    const steps = promotion.steps.filter(({ kind }) => kind === 'decision' || kind === 'publicity');
    const definition: ProcedureDefinition = { ...promotion, id: 'from-decision', steps };
    const refused = { rule: 'B03', effect: 'block', reason: 'disagreement', facts: {}, whoCan: [] };
    const found = { ...refused, step: 'decision', opening: 1 };
    const scene = caseSpec({ definition, registers: inspectionRegisters }).given(
      caseOpened(['decision', 'publicity'], '2026-02-06'),
      stepOpened('decision', '2026-02-06'),
      {
        on,
        event: { type: 'StepClosed', data: { step: 'decision', opening: 1, outcome: 'completed' } },
      },
      stepOpened('publicity', on),
      {
        on,
        event: {
          type: 'DecisionsFlagged',
          data: {
            act: 'flag-decisions',
            personId: 'p1',
            factId: 'f1',
            flagged: [found],
            lifted: [],
          },
        },
      },
    );
    const after = scene.after({ ...voidIt, data: { ...voidIt.data, step: 'decision' } });
    expect(opened(after).voids).toMatchObject([{ rule: 'B03', ofOpening: 1 }]);
  });
});

describe('A register fact that changes after a conclusion', () => {
  const flag = (factId: string, personId = 'p1'): When => ({
    act: 'flag-decisions',
    data: { personId, factId },
    as: 'policy',
    on,
  });
  const grades = [
    ['grade', { year: 2025, grade: 'competent' }],
    ['family-status', { spouse: 'resident', children: 'none', asOf: '2026-01-10' }],
    ['grade', { year: 2025, grade: 'incompetent' }],
  ] as const;

  /** The same case with the register as it stands now. */
  function now(p1: ReturnType<typeof registeredPerson>) {
    const before = atPublicity().state;
    const persons = { ...inspectionRegisters.persons, p1 };
    return {
      before,
      decide: (when: When, state = before) => {
        const registers = { ...inspectionRegisters, persons };
        return caseSpecDecide(state, when, registers);
      },
    };
  }

  it('flags what was concluded on the register without it', () => {
    const scene = now(registeredPerson('p1', ...grades));
    expect(scene.decide(flag('f3'))).toMatchObject({
      kind: 'accepted',
      events: [
        {
          type: 'DecisionsFlagged',
          data: { personId: 'p1', flagged: [{ rule: 'I01', step: 'inspection' }], lifted: [] },
        },
      ],
    });
  });

  it('is looked at once more when it is withdrawn', () => {
    const found = now(registeredPerson('p1', ...grades)).decide(flag('f3'));
    const events = found.kind === 'accepted' ? found.events : [];
    const flagged = atPublicity().given(...events.map((event) => ({ on, event })));
    const p1 = registeredPerson('p1', ...grades);
    const facts = { ...p1.facts, f3: { ...p1.facts.f3, status: 'withdrawn' } as PersonFact };
    expect(now({ ...p1, facts }).decide(flag('f3'), flagged.state)).toMatchObject({
      events: [{ type: 'DecisionsFlagged', data: { flagged: [], lifted: [{ rule: 'I01' }] } }],
    });
    const proposed = { ...p1.facts, f3: { ...p1.facts.f3, status: 'proposed' } as PersonFact };
    expect(now({ ...p1, facts: proposed }).decide(flag('f3'))).toMatchObject({ kind: 'invalid' });
  });

  it('says nothing of what changes no conclusion, of a proposed fact, of a stranger', () => {
    const fine = now(inspectionRegisters.persons.p1);
    const none = { kind: 'invalid', field: 'factId', problem: 'not-applicable' };
    expect(fine.decide(flag('f3'))).toEqual(none);
    expect(fine.decide(flag('f2'))).toEqual(none);
    const unknown = { ...inspectionRegisters, persons: {} };
    expect(caseSpecDecide(fine.before, flag('f2'), unknown)).toEqual(none);
    expect(fine.decide(flag('f9'))).toEqual(none);
    expect(fine.decide(flag('f2', 'p9'))).toEqual(none);
    expect(fine.decide(flag('f2', 'p2'))).toEqual(none);
  });
});

function caseSpecDecide(state: CaseState, when: When, registers: object) {
  const world = { definition: inspectionProcedure, registers };
  return decideCase(
    state,
    { name: when.act, data: when.data as JsonObject, occurredOn: null },
    contextOf(world, when),
  );
}
