import type { CandidateState } from '../case/state.js';
import { overlap } from '../registers/periods.js';
import { confirmed, type PersonState } from '../registers/person.js';
import type { IsoDate } from '../shared/event.js';
import { inspectionFacts } from '../steps/inspection/events.js';
import { candidateOf, caseOf } from './case-input.js';
import { impactPeriods } from './impact-period.js';
import type { RuleInput } from './input.js';
import { blocked, met, notApplicable, type RuleResult, regulations, rule } from './rule.js';

/** What a bar that is computed from the register comes to; `unknown` where the register lacks the facts. */
type Bar = 'applies' | 'free' | 'unknown';

type Parameters = {
  readonly gradeWithinYears: number;
  /** Whether a signed conclusion on the political gate is asked for; one that bars stands in the way in any case. */
  readonly concluded: boolean;
};

/**
 * I01: none of the seven bars of art. 24 applies to an inspection candidate. Bars 3, 5 and 6 are
 * computed from confirmed facts, the others attested by a named person with a basis; a signed conclusion on
 * the political gate may say that bar 1 applies.
 * The facts name the bars by their numbers in the article, never what lies behind them.
 */
export const i01 = rule<RuleInput, Parameters>({
  id: 'I01',
  cites: regulations('24'),
  title: { zh: '不得列为考察对象的情形', en: 'Bars from becoming an inspection candidate' },
  judges: 'act',
  subject: 'candidate',
  whoCan: ['department-head', 'officer'],
  parameters: { gradeWithinYears: 2, concluded: false },
  reasons: {
    bar: {
      facts: { zh: '属第24条第{bars}项情形', en: 'bars {bars} of art 24 apply' },
      needed: { zh: '另选考察对象', en: 'another candidate' },
    },
    'not-confirmed': {
      facts: {
        zh: '第24条第{bars}项所需信息尚未确认',
        en: 'the facts for bars {bars} of art 24 are not confirmed',
      },
      needed: {
        zh: '在人员信息中确认近年考核等次和家庭成员移居情况',
        en: "the last annual grade and the family's status, confirmed in the register",
      },
    },
    'not-concluded': {
      facts: { zh: '尚无政治把关结论', en: 'there is no political conclusion' },
      needed: {
        zh: '由履职人员签署的结论',
        en: 'a conclusion signed by the holder of the office',
      },
    },
    'not-attested': {
      facts: { zh: '第24条第{bars}项尚未认定', en: 'bars {bars} of art 24 are not attested' },
      needed: {
        zh: '组织部负责人逐项认定并附依据',
        en: 'an attestation of each with its basis by the department head',
      },
    },
  },
  check: (input, parameters) =>
    isChosen(input, candidateOf(input)) ? barsOn(input, parameters) : notApplicable(),
});

function barsOn(input: RuleInput, { gradeWithinYears, concluded }: Parameters): RuleResult {
  const { candidateId } = candidateOf(input);
  const attested = inspectionFacts(caseOf(input).run).attested?.[candidateId];
  const computed = computedBars(input, attested?.specialPost !== undefined, gradeWithinYears);
  const applying = numbersOf(computed, 'applies');
  if (applying.length > 0) return blocked('bar', { bars: applying });
  const unknown = numbersOf(computed, 'unknown');
  if (unknown.length > 0) return blocked('not-confirmed', { bars: unknown });
  if (concluded && !politicalConclusion(input)) return blocked('not-concluded');
  return attested ? met() : notAttested();
}

function politicalConclusion(input: RuleInput) {
  return inspectionFacts(caseOf(input).run).political?.[candidateOf(input).candidateId];
}

function computedBars(
  input: RuleInput,
  specialPost: boolean,
  gradeWithinYears: number,
): readonly (readonly [number, Bar])[] {
  const { act, registers, today } = input;
  const { fixed } = inspectionFacts(caseOf(input).run);
  const fixedOn = (fixed?.fixedOn ?? act.data.fixedOn ?? today) as IsoDate;
  const person = registers.persons[candidateOf(input).personId];
  return [
    [1, politicalConclusion(input)?.conclusion === 'bar' ? 'applies' : 'free'],
    [3, gradeBar(person, today, gradeWithinYears)],
    [5, specialPost ? 'free' : familyBar(person)],
    [6, impactBar(person, fixedOn, today)],
  ];
}

/** A meeting that names candidates chooses among those of the case; anywhere else all are meant. */
function isChosen({ act }: RuleInput, { candidateId }: CandidateState): boolean {
  const chosen = act.data.candidateIds as readonly string[] | undefined;
  return chosen === undefined || chosen.includes(candidateId);
}

function notAttested() {
  return {
    outcome: 'not-met',
    effect: 'attest',
    reason: 'not-attested',
    facts: { bars: [1, 2, 4, 7] },
    whoCan: ['department-head'],
  } as const;
}

function numbersOf(bars: readonly (readonly [number, Bar])[], wanted: Bar): readonly number[] {
  return bars.filter(([, bar]) => bar === wanted).map(([number]) => number);
}

/** Bar 3: the last annual assessment at "basically competent" or below. An old grade says nothing of the last year. */
function gradeBar(person: PersonState | undefined, today: IsoDate, withinYears: number): Bar {
  const oldest = Number(today.slice(0, 4)) - withinYears;
  const grades = confirmed(person, 'grade').filter(({ year }) => year >= oldest);
  const last = Math.max(...grades.map(({ year }) => year));
  const ofLastYear = grades.filter(({ year }) => year === last);
  if (ofLastYear.length === 0) return 'unknown';
  const low = ofLastYear.some(
    ({ grade }) => grade === 'basically-competent' || grade === 'incompetent',
  );
  return low ? 'applies' : 'free';
}

/** Bar 5: the spouse emigrated, or there is none and all children did, by the last declaration. */
function familyBar(person: PersonState | undefined): Bar {
  const lines = confirmed(person, 'family-status');
  const last = lines.reduce<(typeof lines)[number] | undefined>(
    (latest, line) => (latest && latest.asOf > line.asOf ? latest : line),
    undefined,
  );
  if (!last) return 'unknown';
  const alone = last.spouse === 'none' && last.children === 'all-emigrated';
  return last.spouse === 'emigrated' || alone ? 'applies' : 'free';
}

/** Bar 6: an impact period has a day in common with the time from the fixing of the candidates until now. */
function impactBar(person: PersonState | undefined, fixedOn: IsoDate, today: IsoDate): Bar {
  const since = { from: fixedOn, to: today };
  const running = impactPeriods(confirmed(person, 'impact-period')).some((period) =>
    overlap(period, since),
  );
  return running ? 'applies' : 'free';
}
