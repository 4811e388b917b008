import { describe, expect, it } from '@jest/globals';
import { library, promotion } from '@jishi/procedures';
import type { RuleManifest } from '../rules/rule.js';
import type { ProcedureDraft, StepDraft } from './draft.js';
import { problemWords } from './problem.js';
import { validateProcedure } from './validate.js';

const manifest = library.rules(library.currentRules) as RuleManifest;

/** What is wrong with the draft, as `code at.path`. */
function problems(draft: ProcedureDraft): readonly string[] {
  const validated = validateProcedure(draft, manifest);
  if (validated.kind === 'sound') return [];
  return validated.problems.map(({ code, path }) => `${code} ${path.join('.')}`);
}

/** The shipped promotion with one step changed. */
function withStep(kind: string, change: (step: StepDraft) => Partial<StepDraft>): ProcedureDraft {
  const steps = promotion.steps.map((step) =>
    step.kind === kind ? { ...step, ...change(step) } : step,
  );
  return { ...promotion, steps };
}

function without<Value>(
  entries: { readonly [name: string]: Value },
  ...names: readonly string[]
): { readonly [name: string]: Value } {
  return Object.fromEntries(Object.entries(entries).filter(([name]) => !names.includes(name)));
}

const indexOf = (kind: string) => promotion.steps.findIndex((step) => step.kind === kind);
const at = (kind: string) => `steps.${indexOf(kind)}`;

describe('A definition that the product ships', () => {
  it.each(library.procedures.map((each) => [each.id, each] as const))('%s is sound', (_, each) => {
    expect(problems(each)).toEqual([]);
    expect(validateProcedure(each, manifest)).toEqual({ kind: 'sound', definition: each });
  });
});

describe('The steps of a definition', () => {
  it('are known, and stand once', () => {
    const [analysis] = promotion.steps;
    const steps = [...promotion.steps, { ...analysis, kind: 'coronation' }, analysis];
    const found = problems({ ...promotion, steps } as ProcedureDraft);
    expect(found).toContain('unknown-step steps.7.kind');
    expect(found).toContain('step-twice steps.8.kind');
  });

  it('stand behind those on whose facts they rest', () => {
    const [analysis, proposal, ...others] = promotion.steps;
    const steps = [proposal, analysis, ...others] as ProcedureDraft['steps'];
    expect(problems({ ...promotion, steps })).toContain('wrong-order steps.0.kind');
  });

  it('are never without one that the regulation mandates (SYS-01)', () => {
    const steps = promotion.steps.filter(({ kind }) => kind !== 'publicity');
    expect(problems({ ...promotion, steps })).toEqual(['mandated-step-missing steps']);
    expect(problems({ ...promotion, caseKind: 'coronation' })).toEqual([
      'unknown-case-kind caseKind',
    ]);
    expect(problems({ ...promotion, steps: [] })[0]).toBe('no-steps steps');
  });

  it('can be closed, or those behind are never reached', () => {
    const open = withStep('publicity', ({ acts }) => ({
      acts: Object.fromEntries(
        Object.entries(acts).map(([name, { closes, ...act }]) => [name, act]),
      ),
    }));
    expect(problems(open)).toEqual([
      `never-closes ${at('publicity')}.acts`,
      `unreachable-step ${at('probation')}.kind`,
    ]);
  });
});

describe('The acts of a definition', () => {
  it('are known at their place', () => {
    const elsewhere = withStep('publicity', ({ acts }) => ({
      acts: { ...acts, nominate: { roles: ['officer'], rules: [] } },
    }));
    expect(problems(elsewhere)).toEqual([`unknown-act ${at('publicity')}.acts.nominate`]);
    const acts = { ...promotion.acts, crown: { roles: ['officer'], rules: [] } };
    expect(problems({ ...promotion, acts })).toEqual(['unknown-act acts.crown']);
  });

  it.each([
    ['open-case', 'acts'],
    ['open-step', 'acts'],
    ['give-reminder', 'acts'],
  ])('are not without %s', (act, path) => {
    expect(problems({ ...promotion, acts: without(promotion.acts, act) })).toEqual([
      `missing-act ${path}`,
    ]);
  });

  it('need no reminder where no clock asks for one', () => {
    const teaching = library.procedure('teaching@1') as typeof promotion;
    const steps = teaching.steps.map((step) => ({
      ...step,
      clocks: Object.fromEntries(
        Object.entries(step.clocks).map(([name, clock]) => [name, { ...clock, reminder: 0 }]),
      ),
    }));
    const acts = without(teaching.acts, 'give-reminder');
    expect(problems({ ...teaching, acts, steps })).toEqual([]);
    expect(problems({ ...teaching, acts })).toEqual(['missing-act acts']);
  });

  it.each([
    ['an administrator', ['security-admin']],
    ['an auditor', ['auditor']],
    ['a member of a body', ['committee-member']],
    ['nobody', []],
  ])('are open to somebody who acts on cases, not to %s alone', (_, roles) => {
    const closed = withStep('analysis', ({ acts }) => ({
      acts: { ...acts, 'record-analysis': { rules: [], roles } },
    }));
    expect(problems(closed)).toContain(`nobody-may ${at('analysis')}.acts.record-analysis.roles`);
  });

  it('name roles that there are', () => {
    const owned = withStep('analysis', () => ({ owner: 'king' }));
    expect(problems(owned)).toEqual([`unknown-role ${at('analysis')}.owner`]);
    const acts = { ...promotion.acts, 'end-case': { rules: [], roles: ['king'] } };
    expect(problems({ ...promotion, acts })).toEqual(['unknown-role acts.end-case.roles']);
  });
});

describe('The rules of a definition', () => {
  const consultation = { consultee: 'united-front', whom: 'non-party' };
  const gate = (kind: string, use: StepDraft['gates'][number]) =>
    problems(withStep(kind, ({ gates }) => ({ gates: [...gates, use] })));
  const last = (kind: string) =>
    `${at(kind)}.gates.${promotion.steps[indexOf(kind)]?.gates.length}`;

  it('are in the rules version', () => {
    expect(gate('analysis', { rule: 'Z99' })).toEqual([`unknown-rule ${last('analysis')}.rule`]);
    const judged = withStep('analysis', ({ acts }) => ({
      acts: { ...acts, 'record-analysis': { roles: ['officer'], rules: [{ rule: 'S01' }] } },
    }));
    const path = `${at('analysis')}.acts.record-analysis.rules.0.rule`;
    expect(problems(judged)).toEqual([`unknown-rule ${path}`]);
  });

  it.each([
    ['a count', 'M01', { months: 3 }, { months: '3' }],
    ['a count, not below zero', 'M01', { months: 0 }, { months: -1 }],
    ['a whole count', 'E03', { years: 1 }, { years: 1.5 }],
    ['a flag', 'E05', { bureauBlocks: true }, { bureauBlocks: 1 }],
    ['a text', 'E10', { before: 'inspection' }, { before: '' }],
    ['a list of texts', 'D05', { categories: ['own-leaders'] }, { categories: [1] }],
    ['a list', 'D05', { categories: [] }, { categories: 'own-leaders' }],
    ['consultations', 'B01', { required: [consultation] }, { required: consultation }],
    [
      'a known consultee',
      'B01',
      { required: [] },
      { required: [{ ...consultation, consultee: 'crown' }] },
    ],
    ['known concerned', 'B01', { required: [] }, { required: [{ ...consultation, whom: 1 }] }],
    ['consultations, not nothing', 'B01', { required: [] }, { required: [null] }],
  ])('override a parameter by %s', (_, rule, right, wrong) => {
    const parameter = Object.keys(wrong)[0];
    expect(gate('proposal', { rule, with: wrong })).toContain(
      `wrong-parameter ${last('proposal')}.with.${parameter}`,
    );
    expect(gate('proposal', { rule, with: right }).join()).not.toContain('parameter');
  });

  it.each([
    [{ num: 3, den: 4 }, true],
    [{ num: 1, den: 1 }, true],
    [{ num: 0, den: 4 }, false],
    [{ num: 5, den: 4 }, false],
    [{ num: 1 }, false],
    [null, false],
  ])('override a quorum by a fraction: %j', (quorum, right) => {
    const found = gate('recommendation', { rule: 'D06', with: { quorum } });
    const wrong = [`wrong-parameter ${last('recommendation')}.with.quorum`];
    expect(found).toEqual(right ? [] : wrong);
  });

  it('name an act that exists, where a parameter names one', () => {
    const prepared = (preparedBy: string | number) =>
      gate('inspection', { rule: 'SYS-06', with: { preparedBy } }).filter((found) =>
        found.startsWith('wrong-parameter'),
      );
    expect(prepared('record-inspection-report')).toEqual([]);
    expect(prepared('write-poem')).toHaveLength(1);
    expect(prepared(1)).toHaveLength(1);
  });

  it('have the parameters that they override', () => {
    expect(gate('analysis', { rule: 'M01', with: { weeks: 3 } })).toEqual([
      `unknown-parameter ${last('analysis')}.with.weeks`,
    ]);
  });
});

describe('The gates of a definition', () => {
  it('ask for what an act of their own step brings, that somebody may do', () => {
    const acts = (names: readonly string[]) =>
      problems(withStep('proposal', (step) => ({ acts: without(step.acts, ...names) })));
    const index = promotion.steps[indexOf('proposal')]?.gates.findIndex(
      ({ rule }) => rule === 'M03',
    );
    expect(acts(['record-work-plan'])).toEqual([`gate-unmet ${at('proposal')}.gates.${index}`]);
    const elsewhere = withStep('inspection', ({ gates }) => ({
      gates: [{ rule: 'M02' }, ...gates],
    }));
    expect(problems(elsewhere)).toEqual([`gate-unmet ${at('inspection')}.gates.0`]);
    const closed = withStep('analysis', (step) => ({
      acts: { ...step.acts, 'record-analysis': { roles: [], rules: [] } },
    }));
    expect(problems(closed)).toContain(`gate-unmet ${at('proposal')}.gates.0`);
  });

  it('ask for a statement only where somebody may give it', () => {
    const acts = without(promotion.acts, 'attest-rule');
    expect(problems({ ...promotion, acts }).join()).toContain('gate-unmet');
  });

  it('are judged without the input of an act', () => {
    const judged = withStep('decision', ({ gates }) => ({ gates: [{ rule: 'B06' }, ...gates] }));
    expect(problems(judged)).toEqual([`no-gate ${at('decision')}.gates.0`]);
  });
});

describe('The clocks of a definition', () => {
  const clock = (more: object) =>
    problems(
      withStep('publicity', ({ clocks }) => ({
        clocks: { ...clocks, publicityEnds: { ...clocks.publicityEnds, ...more } } as never,
      })),
    );

  it('are not looked at in a step that nobody knows', () => {
    const clocks = { eternity: { length: 1, unit: 'years', reminder: 0 } };
    const odd = { ...promotion.steps[0], kind: 'coronation', clocks } as StepDraft;
    const steps = [odd, ...promotion.steps];
    expect(problems({ ...promotion, steps }).join()).not.toContain('clock');
  });

  it('have a length and a unit', () => {
    expect(clock({ length: 1 })).toEqual([]);
    const path = `${at('publicity')}.clocks.publicityEnds`;
    expect(clock({ length: 0 })).toEqual([`clock-length ${path}.length`]);
    expect(clock({ length: 2.5 })).toEqual([`clock-length ${path}.length`]);
    expect(clock({ unit: 'fortnights' })).toEqual([`clock-unit ${path}.unit`]);
  });

  it('are those that the step knows, and all that its acts run', () => {
    const other = withStep('publicity', ({ clocks }) => ({
      clocks: { ...without(clocks, 'publicityEnds'), eternity: clocks.publicityEnds as never },
    }));
    expect(problems(other)).toEqual([
      `unknown-clock ${at('publicity')}.clocks.eternity`,
      `missing-clock ${at('publicity')}.clocks`,
    ]);
    const unused = withStep('publicity', ({ acts, clocks }) => ({
      acts: without(acts, 'handle-report', 'receive-report'),
      clocks: without(clocks, 'reportDeferral'),
      gates: [{ rule: 'A02' }],
    }));
    expect(problems(unused)).toEqual([]);
  });

  it('are ended by the clock itself', () => {
    const open = withStep('publicity', ({ acts }) => ({
      acts: { ...acts, 'end-publicity-period': { roles: ['officer'], rules: [], closes: 'may' } },
    }));
    expect(problems(open)).toEqual([`missing-act ${at('publicity')}.acts`]);
  });
});

describe('The wordings of a definition', () => {
  it('are there in both languages, and no document is asked for twice', () => {
    const title = { zh: ' ', en: 'Promotion' };
    expect(problems({ ...promotion, title })).toEqual(['missing-translation title.zh']);
    const documents = [
      { type: 'minutes', title: { zh: '会议记录', en: '' }, required: true },
      { type: 'minutes', title: { zh: '会议记录', en: 'Minutes' }, required: true },
    ];
    expect(problems(withStep('decision', () => ({ documents })))).toEqual([
      `missing-translation ${at('decision')}.documents.0.title.en`,
      `document-twice ${at('decision')}.documents.1.type`,
    ]);
  });
});

describe('A problem in words', () => {
  it('names what it is about, in both languages', () => {
    const wrong = { path: [], code: 'wrong-parameter' } as const;
    const problem = { ...wrong, facts: { rule: 'M01', parameter: 'months', type: 'count' } };
    expect(problemWords(problem, 'en')).toBe(
      'the parameter “months” of rule “M01” has to be a whole number, not below zero',
    );
    expect(problemWords(problem, 'zh')).toBe('规则“M01”的参数“months”应为非负整数');
    const gate = {
      path: [],
      code: 'gate-unmet',
      facts: { rule: 'M06', acts: ['nominate'] },
    } as const;
    expect(problemWords(gate, 'zh')).toContain('M06');
  });
});
