import type { Course, Place } from './courses/course.js';
import type { Work } from './desk.js';
import { advance, daysAt, playLine, serveClocks } from './play.js';
import { furnish, setUp } from './set-up.js';
import { type Station, stationOf } from './stations.js';
import type { Store } from './store/store.js';

/**
 * One station with desks of every course, each at a place that is chosen for it. All go on together up to where one of
 * them waits for the clock, which is the same for all.
 * @param store an empty one
 */
export async function stationOfAll(
  store: Store,
  chosen: readonly { readonly course: Course; readonly place: Place }[],
): Promise<Station> {
  await furnish(store);
  const works: Work[] = [];
  // One after the other: the numbers of cases are taken in one stream.
  for (const [index, { course, place }] of chosen.entries())
    works.push(await setUp(store, course, { name: `desk-${index + 1}`, place }));
  await Promise.all(works.map(playToWait));
  for (let waiting = works.filter(isUnderway); waiting.length > 0; ) {
    await advance(store, Math.max(...waiting.map(daysAt)));
    await Promise.all(waiting.map(goOn));
    waiting = waiting.filter(isUnderway);
  }
  const desks = works.map(({ desk }) => desk);
  return stationOf(store, 'all', desks);
}

function isUnderway({ desk }: Work): boolean {
  return desk.line < desk.place.at;
}

/** To its place, or to the next wait before it. */
async function playToWait(work: Work): Promise<void> {
  while (isUnderway(work) && daysAt(work) === 0) await playLine(work);
}

/** The clock has moved for it. */
async function goOn(work: Work): Promise<void> {
  await serveClocks(work);
  work.desk = { ...work.desk, line: work.desk.line + 1 };
  await playToWait(work);
}
