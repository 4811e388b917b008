import { recommendationFacts } from '../steps/recommendation/events.js';
import { caseOf } from './case-input.js';
import type { RuleInput } from './input.js';
import { isExempt } from './recommendation.js';
import { tallyOf } from './recommendation-meeting.js';
import { blocked, met, notApplicable, regulations, rule, warned } from './rule.js';

/** D03: in a renewal the talks come before the meeting, so that its list rests on them. */
export const d03 = rule<RuleInput, Record<string, never>>({
  id: 'D03',
  cites: regulations('18'),
  title: { zh: '换届先谈话后会议', en: 'Talks before the meeting of a renewal' },
  judges: 'state',
  subject: 'case',
  whoCan: ['officer'],
  parameters: {},
  reasons: {
    'meeting-first': {
      facts: {
        zh: '会议推荐{meetingOn}，谈话{talkedOn}',
        en: 'meeting of {meetingOn}, talks of {talkedOn}',
      },
      needed: { zh: '谈话后另行召开会议', en: 'a meeting after the talks' },
    },
  },
  check: (input) => {
    const facts = recommendationFacts(caseOf(input).run);
    const { talks } = facts;
    const tally = tallyOf(input);
    if (isExempt(input, facts) || !tally || !talks) return notApplicable();
    const { meetingOn } = tally;
    const talkedOn = talks.map(({ to }) => to);
    const dates = { meetingOn, talkedOn };
    return talkedOn.some((to) => to <= meetingOn) ? met(dates) : blocked('meeting-first', dates);
  },
});

/** D05: the categories of participants that arts. 19 and 21 name were asked; which ones is the procedure's to say. */
export const d05 = rule<
  RuleInput,
  { readonly categories: readonly string[]; readonly blocks: boolean }
>({
  id: 'D05',
  cites: regulations('19, 21'),
  title: { zh: '参加推荐人员范围', en: 'Who takes part in the recommendation' },
  judges: 'state',
  subject: 'case',
  whoCan: ['officer'],
  parameters: { categories: [], blocks: false },
  reasons: {
    missing: {
      facts: { zh: '缺少：{missing}', en: 'missing: {missing}' },
      needed: {
        zh: '规定范围的各类人员参加',
        en: 'somebody of each category that the article names',
      },
    },
  },
  check: (input, { categories, blocks }) => {
    const tally = tallyOf(input);
    if (!tally || categories.length === 0) return notApplicable();
    const present = (tally.participants ?? []).flatMap((each) =>
      each.present > 0 ? [each.category as string] : [],
    );
    const missing = categories.filter((category) => !present.includes(category));
    if (missing.length === 0) return met({ categories: [...categories] });
    return blocks ? blocked('missing', { missing }) : warned('missing', { missing });
  },
});
