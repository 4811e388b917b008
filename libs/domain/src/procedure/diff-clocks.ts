import type { Text } from '../shared/text.js';
import type { ClockDefinition, PeriodUnit } from './definition.js';
import { arrow, compared, type Difference, type Place, said } from './difference.js';

type Clocks = { readonly [clock: string]: ClockDefinition };
type Titles = { readonly [clock: string]: { readonly title: Text } };

export function clockDifferences(
  before: Clocks,
  after: Clocks,
  place: Place,
  titles: Titles,
): readonly Difference[] {
  const { removed, added, kept } = compared(before, after);
  const word = (clock: string): Text => titles[clock]?.title ?? { zh: clock, en: clock };
  const lone = (clock: string, { length, unit }: ClockDefinition) => ({
    name: clock,
    words: {
      zh: `${word(clock).zh}（${length}${units[unit].zh}）`,
      en: `${word(clock).en} (${length} ${units[unit].en})`,
    },
  });
  return [
    ...removed.map((clock) =>
      said('removed', 'clock', place, lone(clock, before[clock] as ClockDefinition)),
    ),
    ...added.map((clock) =>
      said('added', 'clock', place, lone(clock, after[clock] as ClockDefinition)),
    ),
    ...kept.flatMap((clock) =>
      inClock(before[clock] as ClockDefinition, after[clock] as ClockDefinition).map(({ zh, en }) =>
        said('changed', 'clock', place, {
          name: clock,
          words: { zh: `${word(clock).zh} ${zh}`, en: `${word(clock).en} ${en}` },
        }),
      ),
    ),
  ];
}

const units: { readonly [Unit in PeriodUnit]: Text } = {
  'working-days': { zh: '个工作日', en: 'working days' },
  months: { zh: '个月', en: 'months' },
  years: { zh: '年', en: 'years' },
};

function inClock(before: ClockDefinition, after: ClockDefinition): readonly Text[] {
  return [
    ...lengthWords(before, after),
    ...(before.reminder === after.reminder
      ? []
      : [
          {
            zh: `提前提醒 ${arrow(before.reminder, after.reminder)} 个工作日`,
            en: `reminder ${arrow(before.reminder, after.reminder)} working days before`,
          },
        ]),
    ...(before.countStartDay === after.countStartDay ? [] : [startWords(after)]),
    ...((before.protects ?? false) === (after.protects ?? false) ? [] : [protectionWords(after)]),
  ];
}

function lengthWords(before: ClockDefinition, after: ClockDefinition): readonly Text[] {
  if (before.unit === after.unit && before.length === after.length) return [];
  if (before.unit !== after.unit) {
    const full = (language: keyof Text, gap: string) =>
      arrow(
        `${before.length}${gap}${units[before.unit][language]}`,
        `${after.length}${gap}${units[after.unit][language]}`,
      );
    return [{ zh: full('zh', ''), en: full('en', ' ') }];
  }
  const length = arrow(before.length, after.length);
  return [{ zh: `${length} ${units[after.unit].zh}`, en: `${length} ${units[after.unit].en}` }];
}

function startWords({ countStartDay }: ClockDefinition): Text {
  return countStartDay
    ? { zh: '首日计入', en: 'counts its first day' }
    : { zh: '首日不计入', en: 'does not count its first day' };
}

function protectionWords({ protects }: ClockDefinition): Text {
  return protects
    ? { zh: '改为保护性期限', en: 'now protects those concerned' }
    : { zh: '不再是保护性期限', en: 'does not protect those concerned any more' };
}
