import { describe, expect, it } from '@jest/globals';
import { library, promotion } from '@jishi/procedures';
import type { RuleManifest } from '../rules/rule.js';
import { type OverlayChange, type OverlayDraft, resolveOverlay } from './overlay.js';

const manifest = library.rules(library.currentRules) as RuleManifest;
const waiver = {
  authority: { zh: '省委组织部', en: 'Provincial department' },
  document: '〔2026〕3',
};

function overlay(...changes: readonly OverlayChange[]): OverlayDraft {
  const title = { zh: '本地提拔', en: 'Local promotion' };
  return { id: 'promotion-local', version: 1, base: 'promotion@1', title, changes };
}

const resolved = (...changes: readonly OverlayChange[]) =>
  resolveOverlay(overlay(...changes), promotion, manifest);

/** What is wrong, as `code at.path`. */
function problems(...changes: readonly OverlayChange[]): readonly string[] {
  const found = resolved(...changes);
  if (found.kind === 'sound') return [];
  return found.problems.map(({ code, path }) => `${code} ${path.join('.')}`);
}

function step(kind: string, ...changes: readonly OverlayChange[]) {
  const found = resolved(...changes);
  if (found.kind === 'unsound') throw new Error(JSON.stringify(found.problems));
  return found.definition.steps.find((each) => each.kind === kind);
}

describe('An overlay', () => {
  it('stands for the whole definition under its own name', () => {
    expect(resolved()).toEqual({
      kind: 'sound',
      definition: { ...promotion, id: 'promotion-local', title: overlay().title },
    });
  });

  it.each<[string, OverlayChange]>([
    [
      'a longer notice',
      {
        change: 'set-clock',
        step: 'publicity',
        clock: 'publicityEnds',
        length: 7,
        unit: 'working-days',
      },
    ],
    [
      'a shorter deferral',
      {
        change: 'set-clock',
        step: 'publicity',
        clock: 'reportDeferral',
        length: 2,
        unit: 'months',
      },
    ],
    [
      'a year as twelve months',
      {
        change: 'set-clock',
        step: 'probation',
        clock: 'probationEnds',
        length: 12,
        unit: 'months',
      },
    ],
    ['one more gate', { change: 'add-gate', step: 'proposal', gate: { rule: 'E10' } }],
    [
      'a stricter quorum',
      {
        change: 'set-parameters',
        step: 'recommendation',
        rule: 'D06',
        with: { quorum: { num: 3, den: 4 } },
      },
    ],
    [
      'the same quorum',
      {
        change: 'set-parameters',
        step: 'recommendation',
        rule: 'D06',
        with: { quorum: { num: 2, den: 3 } },
      },
    ],
    [
      'a fresher check',
      { change: 'set-parameters', step: 'inspection', rule: 'I08a', with: { freshMonths: 3 } },
    ],
    [
      'a rule switched on',
      { change: 'set-parameters', step: 'proposal', rule: 'M07', with: { applies: true } },
    ],
    [
      'one more category',
      {
        change: 'set-parameters',
        step: 'inspection',
        rule: 'I07',
        with: { categories: ['unit-leaders', 'internal-heads', 'subordinate-units', 'others'] },
      },
    ],
    [
      'fewer people for an act',
      {
        change: 'set-roles',
        step: 'recommendation',
        act: 'sign-tally',
        roles: ['scrutineer', 'counter'],
      },
    ],
    [
      'one more document',
      {
        change: 'add-document',
        step: 'decision',
        document: { type: 'letter', title: { zh: '函', en: 'Letter' }, required: true },
      },
    ],
    [
      'a document made required',
      {
        change: 'add-document',
        step: 'decision',
        document: { type: 'ballot', title: { zh: '票', en: 'Ballots' }, required: true },
      },
    ],
    ['a step at the same place', { change: 'move-step', step: 'probation', before: null }],
  ])('may tighten by %s', (_, change) => {
    expect(problems(change)).toEqual([]);
  });

  it.each<[string, OverlayChange]>([
    [
      'a shorter notice',
      {
        change: 'set-clock',
        step: 'publicity',
        clock: 'publicityEnds',
        length: 4,
        unit: 'working-days',
      },
    ],
    [
      'a notice of another unit',
      { change: 'set-clock', step: 'publicity', clock: 'publicityEnds', length: 1, unit: 'months' },
    ],
    [
      'a longer deferral',
      {
        change: 'set-clock',
        step: 'publicity',
        clock: 'reportDeferral',
        length: 4,
        unit: 'months',
      },
    ],
    [
      'a shorter probation',
      {
        change: 'set-clock',
        step: 'probation',
        clock: 'probationEnds',
        length: 11,
        unit: 'months',
      },
    ],
    ['a gate less', { change: 'drop-gate', step: 'inspection', rule: 'I10' }],
    [
      'a lower quorum',
      {
        change: 'set-parameters',
        step: 'recommendation',
        rule: 'D06',
        with: { quorum: { num: 1, den: 2 } },
      },
    ],
    [
      'an older check',
      { change: 'set-parameters', step: 'inspection', rule: 'I08a', with: { freshMonths: 7 } },
    ],
    [
      'a category less',
      {
        change: 'set-parameters',
        step: 'inspection',
        rule: 'I07',
        with: { categories: ['unit-leaders'] },
      },
    ],
    [
      'a value that is neither',
      { change: 'set-parameters', step: 'proposal', rule: 'E05', with: { least: 'secondary' } },
    ],
    [
      'a value of a rule that no office changes',
      {
        change: 'set-parameters',
        step: 'inspection',
        rule: 'E10',
        with: { before: 'inspection' },
      },
    ],
    [
      'more people for an act',
      {
        change: 'set-roles',
        step: 'analysis',
        act: 'record-analysis',
        roles: ['officer', 'department-head'],
      },
    ],
    [
      'a document made optional',
      {
        change: 'add-document',
        step: 'decision',
        document: { type: 'minutes', title: { zh: '纪要', en: 'Minutes' }, required: false },
      },
    ],
    ['a document less', { change: 'drop-document', step: 'decision', document: 'ballot' }],
  ])('may loosen by %s only where a superior waives', (_, change) => {
    expect(problems(change)).toEqual(['loosens changes.0']);
    expect(problems({ ...change, waiver })).toEqual([]);
  });

  it('names the superior and the document of a waiver', () => {
    const change = { change: 'drop-gate', step: 'inspection', rule: 'I10' } as const;
    const incomplete = [
      { ...waiver, document: ' ' },
      { ...waiver, authority: { zh: '', en: 'Department' } },
      { ...waiver, authority: { zh: '省委', en: '' } },
    ];
    for (const each of incomplete)
      expect(problems({ ...change, waiver: each })).toEqual(['waiver-incomplete changes.0.waiver']);
  });

  it('never leaves out a mandated step, whoever waives (SYS-01)', () => {
    const drop = { change: 'drop-step', step: 'publicity', waiver } as const;
    expect(problems(drop)).toEqual(['mandated-step-missing changes.0']);
    const longer = {
      change: 'set-clock',
      step: 'probation',
      clock: 'probationEnds',
      length: 2,
      unit: 'years',
    } as const;
    expect(problems(longer, drop)).toEqual(['mandated-step-missing changes.1']);
  });

  it('has no problem of its base shown at a difference', () => {
    const broken = { ...promotion, steps: promotion.steps.slice(1) };
    const found = resolveOverlay(overlay(), broken, manifest);
    expect(found.kind === 'unsound' && found.problems[0]).toMatchObject({
      code: 'mandated-step-missing',
      path: ['steps'],
    });
  });

  it('orders steps as their kinds allow', () => {
    expect(problems({ change: 'move-step', step: 'publicity', before: 'analysis' })).toEqual([
      'wrong-order changes.0',
    ]);
    const publicity = promotion.steps.find(({ kind }) => kind === 'publicity');
    const fewer = { ...promotion, steps: promotion.steps.filter((each) => each !== publicity) };
    const add = { change: 'add-step', step: publicity as never, before: 'probation' } as const;
    const found = resolveOverlay(overlay(add), fewer, manifest);
    expect(found).toMatchObject({ kind: 'sound', definition: { steps: promotion.steps } });
  });

  it('puts what it says in place of what stood there', () => {
    const gates = step('recommendation', {
      change: 'set-parameters',
      step: 'recommendation',
      rule: 'D06',
      with: { quorum: { num: 3, den: 4 } },
    })?.gates;
    expect(gates).toContainEqual({ rule: 'D06', with: { quorum: { num: 3, den: 4 } } });
    const clocks = step('publicity', {
      change: 'set-clock',
      step: 'publicity',
      clock: 'publicityEnds',
      length: 7,
      unit: 'working-days',
    })?.clocks;
    expect(clocks?.publicityEnds).toMatchObject({ length: 7, protects: true, reminder: 3 });
  });

  it.each<[string, OverlayChange]>([
    ['unknown-step', { change: 'drop-step', step: 'coronation' }],
    ['unknown-step', { change: 'move-step', step: 'coronation', before: null }],
    ['unknown-step', { change: 'move-step', step: 'probation', before: 'coronation' }],
    ['unknown-step', { change: 'drop-gate', step: 'coronation', rule: 'M01' }],
    ['no-such-gate', { change: 'drop-gate', step: 'analysis', rule: 'M02' }],
    ['no-such-gate', { change: 'set-parameters', step: 'analysis', rule: 'M02', with: {} }],
    ['no-such-gate', { change: 'set-parameters', step: 'analysis', rule: 'Z99', with: {} }],
    [
      'unknown-clock',
      { change: 'set-clock', step: 'analysis', clock: 'eternity', length: 1, unit: 'years' },
    ],
    ['unknown-act', { change: 'set-roles', step: 'analysis', act: 'crown', roles: [] }],
    ['unknown-document', { change: 'drop-document', step: 'analysis', document: 'crown' }],
  ])('changes only what is there: %s', (code, change) => {
    expect(problems(change)).toContain(`${code} changes.0`);
  });

  it('gives a parameter what its type asks for, and nothing that the rule does not have', () => {
    const wrong = (values: object) =>
      problems({
        change: 'set-parameters',
        step: 'recommendation',
        rule: 'D06',
        with: values as never,
      });
    expect(wrong({ quorum: 'all' })).toEqual(['loosens changes.0', 'wrong-parameter changes.0']);
    expect(wrong({ crowd: 1 })).toEqual(['unknown-parameter changes.0']);
    const list = problems({
      change: 'set-parameters',
      step: 'inspection',
      rule: 'I07',
      with: { categories: 1 },
    });
    expect(list).toContain('wrong-parameter changes.0');
  });

  it('measures a clock only by a step that is known', () => {
    const odd = {
      ...promotion.steps[0],
      kind: 'coronation',
      clocks: { eternity: { length: 2, unit: 'years', reminder: 0 } },
    };
    const base = { ...promotion, steps: [...promotion.steps, odd] } as never;
    const change = {
      change: 'set-clock',
      step: 'coronation',
      clock: 'eternity',
      length: 1,
      unit: 'years',
    } as const;
    const found = resolveOverlay(overlay(change), base, manifest);
    expect(found.kind === 'unsound' && found.problems[0]).toMatchObject({ code: 'loosens' });
  });
});
