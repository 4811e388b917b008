import type { IsoDate } from '../shared/event.js';

/** From a first to a last day, both inclusive; `to` is null while it lasts. */
export type Period = { readonly from: IsoDate; readonly to: IsoDate | null };

export function covers(period: Period, date: IsoDate): boolean {
  return period.from <= date && (period.to === null || date <= period.to);
}

/** Whether the two have a day in common. */
export function overlap(one: Period, other: Period): boolean {
  return (one.to === null || other.from <= one.to) && (other.to === null || one.from <= other.to);
}

/** Whether the last day stands before the first. */
export function endsBeforeItStarts({ from, to }: Period): boolean {
  return to !== null && to < from;
}
