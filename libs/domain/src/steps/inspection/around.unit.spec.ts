import { describe, expect, it } from '@jest/globals';
import {
  type AccessState,
  allowedActs,
  caseAggregate,
  currentRun,
  gatesOfCase,
  type OpenedCase,
  registersOf,
} from '@jishi/domain';
import {
  inspectionActs as acts,
  caseOpened,
  caseSpec,
  contextOf,
  inspectionOpened,
  inspectionProcedure,
  inspectionRegisters,
  instantOf,
  openInspection,
  sealedOf,
  stepOpened,
  type When,
} from '@jishi/test-support';

const opened = inspectionOpened();
const announced = opened.after(
  acts.attest,
  acts.fix,
  acts.plan,
  acts.team,
  acts.unitTalk,
  acts.notice,
  acts.conclusion,
);

const officer: AccessState = {
  status: 'known',
  version: 1,
  actorId: 'a-officer',
  personId: null,
  accounts: [],
  grants: [{ grantId: 'g1', role: 'officer', unitId: 'u1', from: '2026-01-01', to: null }],
  deputyships: [],
};

const contextOn = (on: string) =>
  contextOf(
    { definition: inspectionProcedure, registers: inspectionRegisters },
    { as: 'officer', on },
  );

const asOpened = (state: typeof opened.state): OpenedCase => {
  if (state.status === 'unopened') throw new Error('the case is not opened');
  return state;
};

describe('When a screen asks what can be done', () => {
  const offered = (name: string, on: string, state = announced.state) => {
    const asking = { access: officer, role: null, actingFor: null, member: false };
    const list = allowedActs(asOpened(state), asking, ['u1'], contextOn(on));
    return list.find((act) => act.name === name);
  };

  it('offers an interview from the day after the lead time', () => {
    expect(offered('record-interview', '2026-02-02')).toMatchObject({
      allowed: false,
      refusals: [{ rule: 'I05', reason: 'lead-time', earliest: '2026-02-03' }],
    });
    expect(offered('record-interview', '2026-02-03')).toMatchObject({ allowed: true });
  });

  it('says what a notice still lacks', () => {
    expect(offered('issue-inspection-notice', '2026-01-27', opened.state)).toMatchObject({
      allowed: false,
      refusals: [{ rule: 'I05', reason: 'not-prepared' }],
    });
  });

  it('shows the gates before any candidate is fixed', () => {
    const gates = gatesOfCase(asOpened(opened.state), contextOn('2026-01-27'));
    expect(gates.filter(({ rule }) => rule === 'I01')).toMatchObject([
      { state: 'open', refusal: { candidateId: 'k1', reason: 'not-attested' } },
      { state: 'open', refusal: { candidateId: 'k2', reason: 'not-attested' } },
    ]);
  });
});

describe('When an act of the inspection is loaded', () => {
  const loaded = { ...registersOf(new Map(), instantOf('2026-02-06')), ...inspectionRegisters };
  const reads = ({ act, data }: When, registers = loaded) =>
    caseAggregate.reads(announced.state, { name: act, data, occurredOn: null } as never, registers);
  const always = ['person/p1', 'person/p2', 'post/post1', 'procedure/promotion'];

  it('reads the persons whom the act names', () => {
    expect(reads(acts.team)).toEqual([...always, 'person/t1', 'person/t2']);
    expect(reads(acts.unitTalk)).toEqual([...always, 'person/head']);
    const feedback = { ...acts.unitTalk, act: 'record-feedback' };
    expect(reads(feedback)).toEqual([...always, 'person/head']);
  });

  it('reads the team as it stands for the notice and the proposal', () => {
    expect(reads(acts.notice)).toEqual([...always, 'person/t1', 'person/t2']);
    expect(reads(acts.propose)).toEqual([...always, 'person/t1', 'person/t2']);
    const before = caseAggregate.reads(
      opened.state,
      { name: 'propose-appointment', data: {}, occurredOn: null },
      loaded,
    );
    expect(before).toEqual(always);
  });

  it('reads for a signature the unit and, on paper, its signer and who acted in the step before him', () => {
    const before = ['access/a-officer', 'access/a-department-head'];
    const onPaper = [...always, 'person/s2', ...before];
    expect(reads(acts.secretarySigns)).toEqual([...always, 'unit/u1']);
    expect(reads(acts.disciplineSigns)).toEqual([...onPaper, 'unit/u1']);
    const nobody = { ...loaded, persons: {} } as unknown as typeof loaded;
    expect(reads(acts.secretarySigns, nobody)).toEqual(always);
    expect(reads({ ...acts.disciplineSigns, act: 'sign-inspection-report' })).toEqual(onPaper);
  });
});

describe('When no recommendation was required', () => {
  it('opens the inspection without a clock', () => {
    const { state } = caseSpec({ definition: inspectionProcedure })
      .given(
        caseOpened(['recommendation', 'inspection', 'publicity'], '2026-01-05'),
        stepOpened('recommendation', '2026-01-05'),
        {
          on: '2026-01-23',
          event: {
            type: 'RecommendationNotRequired',
            data: {
              opening: 1,
              consentedOn: '2026-01-22',
              need: sealedOf('need'),
              consent: sealedOf('consent'),
            },
          },
        },
        {
          on: '2026-01-23',
          event: {
            type: 'StepClosed',
            data: { step: 'recommendation', opening: 1, outcome: 'completed' },
          },
        },
      )
      .after(openInspection);
    expect(currentRun(asOpened(state))).toMatchObject({ status: 'open', deadlines: {} });
  });
});

describe('When a step without clocks of its own is opened', () => {
  it('arms none', () => {
    caseSpec({ definition: inspectionProcedure })
      .given(caseOpened(['publicity'], '2026-02-11'))
      .when({ ...openInspection, data: { step: 'publicity', opening: 1 } })
      .thenRecords({ type: 'StepOpened', data: { deadlines: [] } });
  });
});
