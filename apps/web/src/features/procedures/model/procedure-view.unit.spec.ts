import { describe, expect, it } from '@jest/globals';
import {
  closingActs,
  comparedWith,
  listedVersions,
  marksOf,
  movesFor,
  parameterWords,
} from './procedure-view.js';

const difference = (
  step: string | null,
  subject: string,
  mark: 'added' | 'removed' | 'changed',
) => ({
  ...{ step, subject, mark, name: 'x' },
  words: { zh: '', en: '' },
});

describe('The versions of a procedure', () => {
  const line = (
    name: string,
    status: string,
    caseKind = 'promotion',
    base: string | null = null,
  ) => ({
    ...{ name, status, caseKind, base },
    version: Number(name.split('@')[1]),
  });
  const items = [
    { id: 'own', versions: [line('own@1', 'in-force'), line('own@2', 'proposed')] },
    { id: 'local', versions: [line('local@1', 'proposed', 'promotion', 'own@1')] },
    { id: 'other', versions: [line('other@1', 'in-force', 'removal')] },
  ] as never;

  it('are compared with the one in force, else with what they build on', () => {
    expect(comparedWith(items, 'own')).toBe('own@1');
    expect(comparedWith(items, 'local')).toBe('own@1');
    expect(comparedWith(items, 'none')).toBe(null);
  });

  it('take a case of their kind that is not under them yet', () => {
    const moves = (kind: string, procedureVersion: string) =>
      movesFor(items, { kind, procedureVersion }).map(({ name }) => name);
    expect(moves('promotion', 'promotion@1')).toEqual(['own@1']);
    expect(moves('promotion', 'own@1')).toEqual([]);
  });
});

describe('The marks of a comparison', () => {
  it('say of each step whether it came new or has changed', () => {
    const items = [
      difference(null, 'act', 'added'),
      difference('analysis', 'step', 'removed'),
      difference('review', 'step', 'added'),
      difference('review', 'order', 'changed'),
      difference('publicity', 'clock', 'changed'),
      difference('decision', 'gate', 'removed'),
      difference('proposal', 'gate', 'added'),
    ];
    expect([...marksOf({ items })].toSorted()).toEqual([
      ['decision', 'changed'],
      ['proposal', 'changed'],
      ['publicity', 'changed'],
      ['review', 'added'],
    ]);
  });

  it('are none where nothing differs', () => {
    expect(marksOf({ items: [] }).size).toBe(0);
  });
});

describe('A list of procedures', () => {
  it('begins each with its latest version', () => {
    const items = [{ id: 'own', versions: [{ version: 1 }, { version: 2 }] }] as never;
    expect(listedVersions(items).map(({ version, procedure }) => [procedure.id, version])).toEqual([
      ['own', 2],
      ['own', 1],
    ]);
  });
});

describe('A step', () => {
  it('is left by the acts that close it', () => {
    const acts = [
      { name: 'record', closes: null },
      { name: 'sign', closes: 'must' },
    ];
    expect(closingActs({ acts } as never).map(({ name }) => name)).toEqual(['sign']);
  });

  it('says its parameters as a person reads them', () => {
    expect(parameterWords({ before: 'inspection', quorum: { num: 2, den: 3 } })).toBe(
      'before: inspection, quorum: 2/3',
    );
    expect(parameterWords({})).toBe('');
  });
});
