import { isPromotion, leadingPosts } from '../registers/career.js';
import { lasted } from '../registers/experience.js';
import { confirmed } from '../registers/person.js';
import { isCountyLevel, isPrincipal, type Rank, ranks } from '../shared/ranks.js';
import type { Text } from '../shared/text.js';
import { nomineeOf } from './case-input.js';
import { unlessExceptional } from './exceptional.js';
import type { RuleId } from './ids.js';
import type { RuleInput } from './input.js';
import { blocked, met, notApplicable, regulations, rule } from './rule.js';

// Every input here is a fact about a person: only what the regulation asks for may stand in a refusal,
// and no earliest day, from which the start of somebody's service could be computed.

const noConsent = {
  facts: { zh: '破格提拔，不具备任职资格条件', en: 'exceptional: the years of art 8 are lacking' },
  needed: {
    zh: '上级同意破格提拔的答复',
    en: "the superior's consent to an exceptional promotion",
  },
};

/** E01: a post at county level asks for years of service and of work at the grassroots. */
export const e01 = rule<
  RuleInput,
  { readonly serviceYears: number; readonly grassrootsYears: number }
>({
  id: 'E01',
  cites: regulations('8(1)'),
  title: { zh: '工龄和基层工作经历', en: 'Service and grassroots experience' },
  judges: 'state',
  subject: 'candidate',
  whoCan: ['officer'],
  parameters: { serviceYears: 5, grassrootsYears: 2 },
  reasons: {
    'no-work-start': {
      facts: { zh: '参加工作时间未经确认', en: 'no start of service is confirmed' },
      needed: { zh: '在人员信息中确认参加工作时间', en: 'its confirmation in the register' },
    },
    service: {
      facts: { zh: '经确认的工龄不足{years}年', en: 'under {years} confirmed years of service' },
      needed: { zh: '{years}年以上工龄', en: '{years} years of service' },
    },
    grassroots: {
      facts: {
        zh: '经确认的基层工作经历不足{years}年',
        en: 'under {years} confirmed years at the grassroots',
      },
      needed: { zh: '{years}年以上基层工作经历', en: '{years} years at the grassroots' },
    },
    'no-consent': noConsent,
  },
  check: (input, { serviceYears, grassrootsYears }) => {
    const { person, post } = nomineeOf(input);
    const { today } = input;
    if (!isCountyLevel(post.rank)) return notApplicable({ rank: post.rank });
    const workStart = confirmed(person, 'identity').at(-1)?.workStart ?? null;
    if (workStart === null) return blocked('no-work-start');
    if (!lasted([{ from: workStart, to: null }], serviceYears, today))
      return unlessExceptional(input, blocked('service', { years: serviceYears }));
    const grassroots = confirmed(person, 'post-held').filter((held) => held.grassroots);
    if (!lasted(grassroots, grassrootsYears, today))
      return unlessExceptional(input, blocked('grassroots', { years: grassrootsYears }));
    return met({ rank: post.rank, today });
  },
});

/** E03: from deputy to principal. */
export const e03 = tenureRule('E03', isPrincipal, {
  years: 2,
  title: { zh: '副职提任正职的任职年限', en: 'Years as deputy before principal' },
  held: { zh: '同级副职', en: 'as deputy of the level' },
});

/** E04: from principal of the level below to deputy. */
export const e04 = tenureRule('E04', (rank) => !isPrincipal(rank), {
  years: 3,
  title: { zh: '下级正职提任上级副职的任职年限', en: 'Years as lower principal before deputy' },
  held: { zh: '下级正职', en: 'as principal of the level below' },
});

/**
 * Years in leading posts of the rank just below the post's. It does not ask a person who holds the
 * post's rank, or a higher one, today: that is no step up. Time on probation counts: it stands in the
 * register as time in the post once somebody has confirmed it.
 */
function tenureRule(
  id: Extract<RuleId, 'E03' | 'E04'>,
  appliesTo: (rank: Rank) => boolean,
  { years, title, held }: { readonly years: number; readonly title: Text; readonly held: Text },
) {
  return rule<RuleInput, { readonly years: number }>({
    id,
    cites: regulations('8(3)'),
    title,
    judges: 'state',
    subject: 'candidate',
    whoCan: ['officer'],
    parameters: { years },
    reasons: {
      years: {
        facts: {
          zh: `经确认的${held.zh}任职不足{years}年`,
          en: `under {years} confirmed years ${held.en}`,
        },
        needed: { zh: `${held.zh}任职{years}年以上`, en: `{years} years ${held.en}` },
      },
      'no-consent': noConsent,
    },
    check: (input, parameters) => {
      const { person, post } = nomineeOf(input);
      const below = ranks[ranks.indexOf(post.rank) - 1];
      const { today } = input;
      if (!appliesTo(post.rank) || !below || !isPromotion(person, post.rank, today))
        return notApplicable({ rank: post.rank });
      const periods = leadingPosts(person).filter((each) => each.rank === below);
      return lasted(periods, parameters.years, today)
        ? met({ rank: post.rank, today })
        : unlessExceptional(input, blocked('years', parameters));
    },
  });
}
