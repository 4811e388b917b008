import { dayOf, isDate, shanghaiTime, weekdayOf } from '../dates.js';
import { useWords } from '../language.js';

/** A day, with its weekday. */
export function Day({ on }: { readonly on: string }) {
  const { pick } = useWords();
  const day = dayOf(on);
  const weekday = weekdayOf(day);
  return (
    <time dateTime={on} className="nowrap">
      {day}
      {weekday ? ` ${pick(weekday)}` : ''}
    </time>
  );
}

/** An instant in Asia/Shanghai, or a day where only that is known. */
export function Moment({
  at,
  seconds = false,
}: {
  readonly at: string;
  readonly seconds?: boolean;
}) {
  const { pick } = useWords();
  if (isDate(at)) return <Day on={at} />;
  const time = /Z|[+-]\d\d:\d\d$/.test(at) ? shanghaiTime(at) : at.replace('T', ' ');
  const weekday = weekdayOf(time.slice(0, 10));
  return (
    <time dateTime={at} className="nowrap">
      {time.slice(0, 10)} {weekday ? `${pick(weekday)} ` : ''}
      {time.slice(11, seconds ? 19 : 16)}
    </time>
  );
}
