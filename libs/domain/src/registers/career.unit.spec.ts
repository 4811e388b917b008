import { expect, it } from '@jest/globals';
import { heldPost, registeredPerson } from '@jishi/test-support';
import { isPromotion, promotedOn, rankOn } from './career.js';

const person = registeredPerson(
  'p1',
  heldPost('division-deputy', '2020-03-01'),
  heldPost('division-deputy', '2022-01-01'),
  heldPost('division-deputy', '2019-06-01', '2019-12-31'),
  heldPost('section-principal', '2014-01-01', '2020-02-29'),
  heldPost('section-principal', '2020-03-01'),
);

it('goes by the highest of the leading posts held on a day', () => {
  expect(rankOn(person, '2020-02-29')).toBe('section-principal');
  expect(rankOn(person, '2020-03-01')).toBe('division-deputy');
  expect(rankOn(person, '2013-12-31')).toBeNull();
  expect(rankOn(undefined, '2020-03-01')).toBeNull();
});

it('knows since when the present rank is held, and what would be a step up', () => {
  expect(promotedOn(person, '2026-03-02')).toBe('2019-06-01');
  expect(promotedOn(undefined, '2026-03-02')).toBeNull();
  expect(isPromotion(person, 'division-principal', '2026-03-02')).toBe(true);
  expect(isPromotion(person, 'division-deputy', '2026-03-02')).toBe(false);
  expect(isPromotion(undefined, 'section-deputy', '2026-03-02')).toBe(true);
});
