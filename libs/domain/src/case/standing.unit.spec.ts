import { describe, expect, it } from '@jest/globals';
import { promotion } from '@jishi/procedures';
import {
  caseOpened,
  caseSpec,
  contextOf,
  sealedOf,
  stepOpened,
  type When,
} from '@jishi/test-support';
import type { Role } from '../access/roles.js';
import type { ProcedureDefinition } from '../procedure/definition.js';
import { allowedActs, type OfferedAct } from './allowed-acts.js';
import { blockedOn, waitsOf, waitWording } from './blocked-on.js';
import { clockOf } from './clock.js';
import { decidedOn } from './decided-on.js';
import { type CaseState, currentRun, type OpenedCase, unopened } from './state.js';
import { caseView, stepView } from './view.js';

const steps = promotion.steps.filter(({ kind }) => kind === 'decision' || kind === 'publicity');
const definition: ProcedureDefinition = { ...promotion, id: 'publicity-only', steps };
const next = caseSpec({ definition }).given(caseOpened(['publicity'], '2026-02-11'));
const opened = next.given(stepOpened('publicity', '2026-02-11'));
const endCase: When = {
  act: 'end-case',
  data: { reason: sealedOf('reason') },
  as: 'department-head',
  on: '2026-02-12',
};
const ended = opened.after(endCase);
const receive: When = {
  act: 'receive-report',
  data: {
    receivedOn: '2026-02-12',
    channel: 'letter',
    signed: true,
    checkable: true,
    content: sealedOf('content'),
  },
  as: 'report-intake',
  on: '2026-02-12',
};
const asOpened = ({ state }: { readonly state: CaseState }) => state as OpenedCase;

describe('What a case stands at', () => {
  it('is the opening of its next step, by the orchestrator', () => {
    expect(blockedOn(next.state, promotion)).toMatchObject({
      cause: 'gate',
      rule: 'SYS-20',
      who: ['orchestrator'],
      what: 'opening',
      act: 'open-step',
      since: '2026-02-11T04:00:00.000000Z',
    });
    expect(waitsOf(asOpened(next), promotion)).toEqual([]);
  });

  it('is waited for from those who may do the act in its own procedure', () => {
    const acts = { 'post-publicity-notice': { roles: ['manager'] as const, rules: [] } };
    const narrowed = { ...definition, steps: steps.map((step) => ({ ...step, acts })) };
    expect(blockedOn(opened.state, narrowed)?.who).toEqual(['manager']);
    expect(blockedOn(opened.state)?.who).toEqual(['officer']);
  });

  it('is its gates where the step waits for nothing more', () => {
    const spared = opened.given({
      on: '2026-02-12',
      event: { type: 'PublicityNotRequired', data: { opening: 1, ground: 'special-post' } },
    });
    expect(blockedOn(spared.state, promotion)).toMatchObject({
      cause: 'gate',
      rule: 'SYS-01',
      what: 'gates',
      act: null,
      since: '2026-02-12T04:00:00.000000Z',
      more: 0,
    });
  });

  it('is nothing before it is opened and after it has ended', () => {
    expect(blockedOn(unopened, promotion)).toBeNull();
    expect(blockedOn(ended.state, promotion)).toBeNull();
  });

  it('has its words, of every case or of the step', () => {
    expect(waitWording({ step: 'publicity', what: 'opening' }).zh).toBe('环节正在开启');
    expect(waitWording({ step: 'publicity', what: 'notice' }).zh).toBe('任前公示尚未发布');
    expect(() => waitWording({ step: 'publicity', what: 'other' })).toThrow('no wording for other');
  });

  it('is an error where a record has lost its steps', () => {
    expect(() => currentRun({ ...asOpened(opened), runs: [] })).toThrow('case c1 has no step');
  });
});

describe('What a workflow sees', () => {
  const context = contextOf({ definition }, { as: 'clock', on: '2026-02-12' });

  it('is an unopened case, or the run in which the case stands', () => {
    expect(caseView('c1', unopened)).toEqual({
      caseId: 'c1',
      version: 0,
      status: 'unopened',
      run: null,
    });
    expect(caseView('c1', opened.state)).toEqual({
      caseId: 'c1',
      version: 2,
      status: 'open',
      run: { step: 'publicity', opening: 1, status: 'open' },
    });
  });

  it('is absent for a run that the case never had', () => {
    const which = { step: 'publicity', opening: 2 } as const;
    expect(stepView(asOpened(opened), which, context)).toEqual({
      caseId: 'c1',
      step: 'publicity',
      opening: 2,
      version: 2,
      status: 'absent',
      facts: {},
      deadlines: [],
      outcome: null,
    });
  });
});

describe('When every candidate has left', () => {
  it('waits for its end, whatever the step asks for', () => {
    const left = opened.after({
      act: 'withdraw-candidate',
      data: { candidateId: 'k1', reason: sealedOf('reason') },
      as: 'department-head',
      on: '2026-02-12',
    });
    expect(blockedOn(left.state, definition)).toMatchObject({
      cause: 'person',
      what: 'nobody',
      who: ['department-head'],
      act: 'end-case',
    });
  });
});

describe('What is offered to a person', () => {
  const roles: readonly Role[] = ['officer', 'department-head'];
  const access = {
    status: 'known',
    version: 1,
    actorId: 'a1',
    personId: null,
    accounts: [],
    grants: roles.map((role) => ({
      grantId: role,
      role,
      unitId: 'u1',
      from: '2026-01-01',
      to: null,
    })),
    deputyships: [],
  } as const;
  const asking = { access, role: null, actingFor: null, member: false };
  const offers = (
    of: { readonly state: CaseState },
    under: ProcedureDefinition | null = definition,
  ) =>
    allowedActs(asOpened(of), asking, ['u1'], {
      ...contextOf({}, { as: 'officer', by: 'a1', on: '2026-02-12' }),
      definition: under,
    });
  const names = (list: readonly OfferedAct[]) => list.map(({ name }) => name);
  const onCase = [
    'return-to-step',
    'end-case',
    'move-procedure',
    'suspend-case',
    'withdraw-candidate',
    'change-post',
    'attest-rule',
    'ask-superior',
    'assign-case',
    'send-note',
    'correct-fact',
  ];

  it('is nothing on a case that has ended, or whose procedure is not known', () => {
    expect(offers(ended)).toEqual([]);
    expect(offers(opened, null)).toEqual([]);
  });

  it('is only what concerns the whole case while a step is being opened', () => {
    expect(names(offers(next))).toEqual(onCase);
  });

  it('is what the step has for people, and not what the product does by itself', () => {
    expect(names(offers(opened))).toEqual([
      'post-publicity-notice',
      'determine-no-publicity',
      'receive-report',
      ...onCase,
    ]);
  });

  it('is nothing that has nothing to act on', () => {
    const posted = opened.after(receive).given({
      as: 'officer',
      on: '2026-02-12',
      event: { type: 'PublicityNoticePosted', data: { opening: 1, deadlines: [] } },
    });
    const now = names(offers(posted));
    expect(now).not.toContain('post-publicity-notice');
    expect(now).not.toContain('determine-no-publicity');
    expect(now).toContain('handle-report');
    const asked = { matter: 'prior-report', candidateId: null, sentOn: '2026-02-12' };
    const waiting = opened.after({
      act: 'ask-superior',
      as: 'officer',
      on: '2026-02-12',
      data: { ...asked, document: sealedOf('request') },
    });
    expect(names(offers(waiting))).toContain('record-superior-reply');
  });

  it('says which gate is open where an act has to close the step', () => {
    const act = (name: string) => offers(opened.after(receive)).find((each) => each.name === name);
    expect(act('determine-no-publicity')).toMatchObject({
      allowed: false,
      refusals: [{ rule: 'A04', reason: 'open' }],
    });
    expect(act('post-publicity-notice')).toMatchObject({ allowed: true, refusals: [] });
  });

  it('names the duty that the person lacks', () => {
    const intake = offers(opened).find(({ name }) => name === 'receive-report');
    expect(intake?.refusals).toMatchObject([
      { rule: 'SYS-02', reason: 'no-grant', whoCan: ['report-intake'] },
    ]);
  });

  it('is an error where a procedure names an act that there is not', () => {
    const acts = { ...definition.acts, 'no-such-act': { roles, rules: [] } };
    expect(() => offers(opened, { ...definition, acts })).toThrow('no act no-such-act');
  });
});

describe('The date of the decision', () => {
  const both = caseSpec({ definition }).given(
    caseOpened(['decision', 'publicity'], '2026-02-09'),
    stepOpened('decision', '2026-02-09'),
  );
  const closed = { step: 'decision', opening: 1, outcome: 'completed' };
  const close = { on: '2026-02-11', event: { type: 'StepClosed', data: closed } };

  it('is the one that the decision recorded', () => {
    const data = { opening: 1, decidedOn: '2026-02-10' };
    const decided = both.given(
      { on: '2026-02-11', event: { type: 'DecisionCompleted', data } },
      close,
    );
    expect(decidedOn(asOpened(decided))).toBe('2026-02-10');
  });

  it('is unknown before the decision, and where it recorded none', () => {
    expect(decidedOn(asOpened(both))).toBeNull();
    expect(decidedOn(asOpened(both.given(close)))).toBeNull();
  });

  it('is that of the opening where the procedure has no decision', () => {
    expect(decidedOn(asOpened(opened))).toBe('2026-02-11');
  });
});

describe('A clock of a step', () => {
  it('is an error where the definition has none of the name', () => {
    expect(() => clockOf(steps[1]!, 'noClock')).toThrow('publicity defines no clock noClock');
  });
});
