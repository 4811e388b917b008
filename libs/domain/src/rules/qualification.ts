import { addYears } from '../calendar/dates.js';
import { confirmed, type EducationLevel, educationLevels } from '../registers/person.js';
import { isTrained } from '../registers/training.js';
import { ranks, ranksBetween } from '../shared/ranks.js';
import { nomineeOf } from './case-input.js';
import type { RuleInput } from './input.js';
import { blocked, met, notApplicable, type RuleResult, regulations, rule, warned } from './rule.js';

// As in eligibility.ts: no refusal tells more of a person than the condition that is not met.

/** Where a place says "generally", what is not met is recorded as a warning. */
function notMet(blocks: boolean, reason: string, facts: Parameters<typeof warned>[1]): RuleResult {
  return blocks ? blocked(reason, facts) : warned(reason, facts);
}

/** E02: generally two posts at the level below, in whatever order or duty. */
export const e02 = rule<RuleInput, { readonly posts: number }>({
  id: 'E02',
  cites: regulations('8(2)'),
  title: { zh: '下一级两个以上职位任职经历', en: 'Two posts at the level below' },
  judges: 'state',
  subject: 'candidate',
  whoCan: ['officer'],
  parameters: { posts: 2 },
  reasons: {
    posts: {
      facts: {
        zh: '经确认的下一级职位任职经历不足{posts}个',
        en: 'under {posts} confirmed posts at the level below',
      },
      needed: { zh: '一般应有{posts}个以上', en: 'generally {posts} or more' },
    },
  },
  check: (input, { posts }) => {
    const { person, post } = nomineeOf(input);
    const below = ranks[ranks.indexOf(post.rank) - 1];
    if (!below) return notApplicable();
    const held = confirmed(person, 'post-held').filter(({ rank }) => rank === below);
    const different = new Set(held.map(({ postId, title }) => postId ?? title)).size;
    return different >= posts ? met({ posts }) : warned('posts', { posts });
  },
});

/** E05: junior college or above; at bureau level and above generally a bachelor's degree. */
export const e05 = rule<
  RuleInput,
  {
    readonly least: EducationLevel;
    readonly atBureau: EducationLevel;
    readonly bureauBlocks: boolean;
  }
>({
  id: 'E05',
  cites: regulations('8(4)'),
  title: { zh: '文化程度', en: 'Education' },
  judges: 'state',
  subject: 'candidate',
  whoCan: ['officer'],
  parameters: { least: 'junior-college', atBureau: 'bachelor', bureauBlocks: false },
  reasons: {
    level: {
      facts: { zh: '经确认的学历低于{least}', en: 'no confirmed education at {least} or above' },
      needed: { zh: '确认{least}以上学历', en: '{least} or above, confirmed in the register' },
    },
  },
  check: (input, { least, atBureau, bureauBlocks }) => {
    const { person, post } = nomineeOf(input);
    const has = (level: EducationLevel) =>
      confirmed(person, 'education').some((each) => reaches(each.level, level));
    if (!has(least)) return blocked('level', { least });
    const bureau = ranksBetween('bureau-deputy', post.rank) >= 0;
    if (bureau && !has(atBureau)) return notMet(bureauBlocks, 'level', { least: atBureau });
    return met({ least: bureau ? atBureau : least });
  },
});

function reaches(level: EducationLevel, least: EducationLevel): boolean {
  return educationLevels.indexOf(level) >= educationLevels.indexOf(least);
}

/** E06: so many days of training within the last years; else the appointment arms a clock of a year for it. */
export const e06 = rule<RuleInput, { readonly days: number; readonly years: number }>({
  id: 'E06',
  cites: regulations('8(5)'),
  title: { zh: '培训时间', en: 'Training' },
  judges: 'state',
  subject: 'candidate',
  whoCan: ['officer'],
  parameters: { days: 90, years: 5 },
  reasons: {
    days: {
      facts: {
        zh: '近{years}年经确认的培训不足{days}天',
        en: 'under {days} confirmed days of training in the last {years} years',
      },
      needed: { zh: '提任后一年内补足', en: 'the rest within a year after appointment' },
    },
  },
  check: (input, { days, years }) => {
    const { person } = nomineeOf(input);
    return isTrained(person, { days, years }, input.today)
      ? met({ days, years })
      : warned('days', { days, years });
  },
});

/** E08: a Party post asks for years of Party membership. */
export const e08 = rule<RuleInput, Record<string, never>>({
  id: 'E08',
  cites: regulations('8(7)'),
  title: { zh: '党龄', en: 'Years of Party membership' },
  judges: 'state',
  subject: 'candidate',
  whoCan: ['officer'],
  parameters: {},
  reasons: {
    years: {
      facts: {
        zh: '经确认的党龄不足{years}年',
        en: 'under {years} confirmed years of Party membership',
      },
      needed: { zh: '{years}年以上党龄', en: '{years} years of Party membership' },
    },
  },
  check: (input) => {
    const { person, post } = nomineeOf(input);
    const { partyYears: years } = post;
    if (years === 0) return notApplicable();
    const partyDate = confirmed(person, 'identity').at(-1)?.partyDate ?? null;
    return partyDate !== null && addYears(partyDate, years) <= input.today
      ? met({ years })
      : blocked('years', { years });
  },
});

/** E12: the age that a place or a term sets for the post; by the month of birth, to whose last day it counts. */
export const e12 = rule<RuleInput, { readonly under: number; readonly blocks: boolean }>({
  id: 'E12',
  cites: { text: 'local', article: '8', verified: false },
  title: { zh: '任职年龄', en: 'Age' },
  judges: 'state',
  subject: 'candidate',
  whoCan: ['officer'],
  parameters: { under: 0, blocks: false },
  reasons: {
    age: {
      facts: { zh: '不在规定的任职年龄以内', en: 'not within the age set for the post' },
      needed: { zh: '未满{under}周岁', en: 'under {under} years of age' },
    },
  },
  check: (input, { under, blocks }) => {
    if (under === 0) return notApplicable();
    const { person } = nomineeOf(input);
    const born = confirmed(person, 'identity').at(-1)?.birthMonth;
    const month = input.today.slice(0, 7);
    const isUnder = born !== undefined && month < addYears(`${born}-01`, under).slice(0, 7);
    return isUnder ? met({ under }) : notMet(blocks, 'age', { under });
  },
});
