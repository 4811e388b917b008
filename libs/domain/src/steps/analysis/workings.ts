import { type Quota, quotaOf } from '../../case/quota.js';
import type { Workings } from '../../shared/workings.js';

/** Art. 12, 59: how many places each post of the case has left. */
export const quotaWorkings: Workings = {
  wordings: {
    quota: {
      title: { zh: '职数', en: 'Places of the post' },
      value: { zh: '空缺{vacant}', en: '{vacant} vacant' },
      how: {
        zh: '核定{quota} − 在任{filled} − 其他事项预占{reserved}；本事项拟任{sought}',
        en: 'quota {quota} − filled {filled} − reserved by other cases {reserved}; this case asks for {sought}',
      },
    },
  },
  of: ({ state, registers }) =>
    quotaOf(state, registers).map(({ postId, ...facts }: Quota) => ({
      what: 'quota',
      rule: 'E11',
      postId,
      facts,
      holds: facts.sought <= facts.vacant,
    })),
};
