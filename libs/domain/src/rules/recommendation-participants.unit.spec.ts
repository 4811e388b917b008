import { describe, expect, it } from '@jest/globals';
import { promotion } from '@jishi/procedures';
import {
  caseOpened,
  caseSpec,
  type Given,
  gate,
  stepOpened,
  type World,
} from '@jishi/test-support';

const world: World = { definition: promotion };
const recorded = (type: string, data: object): Given => ({
  on: '2026-01-23',
  event: { type, data: { opening: 1, ...data } },
});
const opened = (...events: readonly Given[]) =>
  caseSpec(world).given(
    caseOpened(['recommendation', 'inspection'], '2026-01-05'),
    stepOpened('recommendation', '2026-01-05'),
    ...events,
  );
const tally = (more: object = {}) =>
  recorded('RecommendationTallied', { meetingOn: '2026-01-20', candidates: [], ...more });
const on = '2026-01-23';

describe('D03, the order of a renewal', () => {
  const says = (...events: readonly Given[]) => gate(world, opened(...events).state, 'D03', { on });
  const talks = (to: string) => recorded('RecommendationTalksHeld', { from: to, to, counts: [] });

  it('has the talks on or before the day of the meeting', () => {
    expect(says(talks('2026-01-19'), tally())).toEqual(['met']);
    expect(says(talks('2026-01-20'), tally())).toEqual(['met']);
    expect(says(talks('2026-01-21'), tally())).toEqual(['block meeting-first']);
    expect(says(talks('2026-01-21'), talks('2026-01-15'), tally())).toEqual(['met']);
  });

  it('says nothing of talks or a meeting alone, nor of an exemption', () => {
    expect(says(tally())).toEqual(['not-required']);
    expect(says(talks('2026-01-21'))).toEqual(['not-required']);
    const exempt = recorded('RecommendationNotRequired', {});
    expect(says(exempt, talks('2026-01-21'), tally())).toEqual(['not-required']);
  });
});

describe('D05, who takes part', () => {
  const categories = ['own-leaders', 'internal-units'];
  const says = (parameters: object, ...events: readonly Given[]) =>
    gate(world, opened(...events).state, 'D05', { on, with: { categories, ...parameters } });
  const asked = (...present: readonly number[]) =>
    tally({
      participants: present.map((count, index) => ({
        category: categories[index],
        present: count,
      })),
    });

  it('warns, or blocks where the place says so, while a category is missing', () => {
    expect(says({}, tally())).toEqual(['warned missing']);
    expect(says({ blocks: true }, asked(3, 0))).toEqual(['block missing']);
    expect(says({ blocks: true }, asked(3))).toEqual(['block missing']);
    expect(says({ blocks: true }, asked(3, 1))).toEqual(['met']);
  });

  it('asks nothing without a meeting, or where no category is named', () => {
    expect(says({})).toEqual(['not-required']);
    expect(says({ categories: [] }, tally())).toEqual(['not-required']);
  });
});
