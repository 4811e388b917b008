import { describe, expect, it } from '@jest/globals';
import { closingActs, listedVersions, marksOf, parameterWords } from './procedure-view.js';

const difference = (
  step: string | null,
  subject: string,
  mark: 'added' | 'removed' | 'changed',
) => ({
  ...{ step, subject, mark, name: 'x' },
  words: { zh: '', en: '' },
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
