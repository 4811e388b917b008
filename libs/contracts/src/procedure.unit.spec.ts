import { describe, expect, it } from '@jest/globals';
import { library, promotion } from '@jishi/procedures';
import { procedureDraft } from './procedure.js';

describe('The JSON form of a definition', () => {
  it.each(library.procedures.map((each) => [each.id, each] as const))(
    'holds the shipped %s and nothing else',
    (_, each) => {
      expect(procedureDraft.parse(JSON.parse(JSON.stringify(each)))).toEqual(each);
    },
  );

  it.each([
    ['an unknown field', { ...promotion, colour: 'red' }],
    ['a version below one', { ...promotion, version: 0 }],
    ['an id that is no name', { ...promotion, id: '../promotion' }],
    ['acts under an odd name', { ...promotion, acts: { '__proto__ x': {} } }],
    ['a parameter that is no JSON of ours', withParameter(0.5)],
    ['more steps than there could be', { ...promotion, steps: Array(51).fill(promotion.steps[0]) }],
  ])('does not hold %s', (_, draft) => {
    expect(procedureDraft.safeParse(draft).success).toBe(false);
  });

  it('leaves a missing wording, length or unit to the validation, which says it in words', () => {
    const read = procedureDraft.parse({ ...promotion, title: { zh: '提拔任用' } });
    expect(read.title).toEqual({ zh: '提拔任用', en: '' });
  });
});

function withParameter(value: number) {
  const [analysis, ...others] = promotion.steps;
  const gates = [{ rule: 'M01', with: { months: value } }];
  return { ...promotion, steps: [{ ...analysis, gates }, ...others] };
}
