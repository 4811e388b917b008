import { expect, it } from '@jest/globals';
import type { PostItem } from '@jishi/client';
import { teamsOf } from './team.js';

const post = (unitId: string, quota: number, filled: number): PostItem => ({
  ...{ postId: `${unitId}-${String(quota)}`, unitId, unitName: { zh: unitId, en: unitId } },
  ...{ title: { zh: '职', en: 'post' }, rank: 'county-deputy', decidedBy: null, version: 1 },
  ...{ quota, filled, inProcess: 1, vacant: quota - filled - 1 },
});

it('the team view adds up the numbers of the API by unit, in its order', () => {
  const teams = teamsOf([post('b', 4, 2), post('a', 2, 1), post('b', 3, 1)]);
  expect(teams.map(({ unitId, total }) => [unitId, total])).toEqual([
    ['b', { quota: 7, filled: 3, inProcess: 2, vacant: 2 }],
    ['a', { quota: 2, filled: 1, inProcess: 1, vacant: 0 }],
  ]);
});

it('there is no team without posts', () => {
  expect(teamsOf([])).toEqual([]);
});
