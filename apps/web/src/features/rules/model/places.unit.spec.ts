import { describe, expect, it } from '@jest/globals';
import { placesByOrigin, type RulePlace } from './places.js';

const text = { zh: '甲', en: 'a' };
const gate = (name: string): RulePlace => ({
  ...{ procedure: { name, title: text }, stream: null, act: null, with: {} },
  step: { kind: 'proposal', title: text },
});
const onMeeting: RulePlace = {
  ...{ procedure: null, stream: 'meeting', step: null, with: {} },
  act: { name: 'enter-item', title: text },
};

describe('The places that ask for a rule', () => {
  it('stand together by procedure, in the order of the API', () => {
    const found = placesByOrigin([gate('a@1'), onMeeting, gate('b@1'), gate('a@1')]);
    expect(found.map(({ key, places }) => [key, places.length])).toEqual([
      ['a@1', 2],
      ['meeting', 1],
      ['b@1', 1],
    ]);
  });

  it('are none of a rule that the engine judges by itself', () => {
    expect(placesByOrigin([])).toEqual([]);
  });
});
