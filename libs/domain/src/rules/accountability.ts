import { addDays, addMonths } from '../calendar/dates.js';
import type { CaseKind } from '../procedure/case-kinds.js';
import { isPromotion, rankOn } from '../registers/career.js';
import { covers } from '../registers/periods.js';
import { confirmed, type ImpactKind, type PersonState } from '../registers/person.js';
import type { IsoDate } from '../shared/event.js';
import { ranksBetween } from '../shared/ranks.js';
import type { Text } from '../shared/text.js';
import { attestation } from './attested.js';
import { caseOf, nomineeOf } from './case-input.js';
import type { RuleId } from './ids.js';
import { impactPeriods } from './impact-period.js';
import type { RuleInput } from './input.js';
import { blocked, met, notApplicable, regulations, rule } from './rule.js';

// What lies behind a measure is nobody's to read in a refusal: it says that a period runs, and no day of it.

const runs = { zh: '处于影响期内', en: 'an impact period runs' };
const over = { zh: '影响期满', en: 'its end' };

/** R01: after loss of office by accountability no leading post for a year, and for two none above the former level. */
export const r01 = rule<RuleInput, { readonly anyMonths: number; readonly higherMonths: number }>({
  id: 'R01',
  cites: regulations('54–58'),
  title: {
    zh: '引咎辞职、责令辞职、因问责免职后的任用',
    en: 'After loss of office by accountability',
  },
  judges: 'state',
  subject: 'candidate',
  whoCan: ['officer'],
  parameters: { anyMonths: 12, higherMonths: 24 },
  reasons: {
    any: {
      facts: {
        zh: '{anyMonths}个月内不得安排领导职务',
        en: 'no leading post for {anyMonths} months',
      },
      needed: over,
    },
    higher: {
      facts: {
        zh: '{higherMonths}个月内不得担任高于原职级的领导职务',
        en: 'none above the former level for {higherMonths} months',
      },
      needed: over,
    },
  },
  check: (input, { anyMonths, higherMonths }) => {
    const { person, post } = nomineeOf(input);
    const { today } = input;
    const losses = effective(person, 'accountability-removal');
    if (losses.some((from) => isWithin(from, anyMonths, today)))
      return blocked('any', { anyMonths });
    const higher = losses
      .filter((from) => isWithin(from, higherMonths, today))
      .some((from) => {
        const former = rankOn(person, addDays(from, -1));
        return former === null || ranksBetween(former, post.rank) > 0;
      });
    return higher ? blocked('higher', { higherMonths }) : met();
  },
});

/** R02: whoever was moved or removed as unsuited is not promoted for a year. */
export const r02 = forbiddenAfter('unsuited-to-post', {
  id: 'R02',
  article: '54–58',
  months: 12,
  title: { zh: '不适宜担任现职调整后的提拔', en: 'After adjustment as unsuited' },
  what: { zh: '提拔', en: 'promotion' },
});

/** R03: nobody is promoted, or put to weightier use, within half a year of an admonition. */
export const r03 = forbiddenAfter('admonition', {
  id: 'R03',
  article: '24(6)',
  months: 6,
  title: { zh: '诫勉后的提拔、进一步使用', en: 'After an admonition' },
  what: { zh: '提拔、进一步使用', en: 'promotion or further use' },
  alsoIn: 'further-use',
});

interface Forbidding {
  readonly id: RuleId;
  readonly article: string;
  readonly months: number;
  readonly title: Text;
  readonly what: Text;
  /** A kind of case that it forbids beside every promotion. */
  readonly alsoIn?: CaseKind;
}

function forbiddenAfter(kind: ImpactKind, forbidding: Forbidding) {
  const { id, article, months, title, what, alsoIn } = forbidding;
  return rule<RuleInput, { readonly months: number }>({
    id,
    cites: regulations(article),
    title,
    judges: 'state',
    subject: 'candidate',
    whoCan: ['officer'],
    parameters: { months },
    reasons: {
      running: {
        facts: { zh: `{months}个月内不得${what.zh}`, en: `no ${what.en} for {months} months` },
        needed: over,
      },
    },
    check: (input, parameters) => {
      const { person, post } = nomineeOf(input);
      const { today } = input;
      const forbidden =
        caseOf(input).state.caseKind === alsoIn || isPromotion(person, post.rank, today);
      if (!forbidden) return notApplicable();
      const running = effective(person, kind).some((from) =>
        isWithin(from, parameters.months, today),
      );
      return running ? blocked('running', parameters) : met();
    },
  });
}

/** R04: the periods of several measures, joined or the longer of them, are over. */
export const r04 = rule<RuleInput, Record<string, never>>({
  id: 'R04',
  cites: regulations('24(6), 54–58'),
  title: { zh: '影响期合并计算', en: 'Several impact periods' },
  judges: 'state',
  subject: 'candidate',
  whoCan: ['officer'],
  parameters: {},
  reasons: { running: { facts: runs, needed: over } },
  check: (input) => {
    const { person } = nomineeOf(input);
    const periods = impactPeriods(confirmed(person, 'impact-period'));
    return periods.some((period) => covers(period, input.today)) ? blocked('running') : met();
  },
});

/** R05: a return after loss of office by accountability rests on five conditions and on the discipline organ's view. */
export const r05 = rule<RuleInput, Record<string, never>>({
  id: 'R05',
  cites: regulations('54–58', false),
  title: { zh: '问责后重新任用', en: 'Return after accountability' },
  judges: 'state',
  subject: 'candidate',
  whoCan: ['department-head'],
  parameters: {},
  attested: true,
  reasons: {
    'not-attested': {
      facts: {
        zh: '属问责后重新任用，尚未认定',
        en: 'a return after accountability, not attested',
      },
      needed: {
        zh: '影响期满、问题查清、认识到位、工作需要、无其他情形的认定，并听取纪检监察机关意见',
        en: 'the five conditions stated, the discipline organ heard',
      },
    },
  },
  check: (input) =>
    effective(nomineeOf(input).person, 'accountability-removal').length === 0
      ? notApplicable()
      : attestation(input, 'R05'),
});

/** The days on which measures of this kind took effect. */
function effective(person: PersonState | undefined, kind: ImpactKind): readonly IsoDate[] {
  return confirmed(person, 'impact-period')
    .filter((each) => each.kind === kind)
    .map(({ from }) => from);
}

/** From the day itself to the day before the corresponding one. */
function isWithin(from: IsoDate, months: number, today: IsoDate): boolean {
  return from <= today && today < addMonths(from, months);
}
