import type { Course } from './courses/course.js';
import { courses } from './courses/courses.js';
import type { Desk } from './desk.js';
import { followed } from './evidence.js';
import { playOn } from './play.js';
import { furnish, setUp } from './set-up.js';
import type { Snapshot, Store, Streams } from './store/store.js';

/** A store in which desks stand at places of their courses; sequences start from copies of it. */
export interface Station {
  readonly name: string;
  /** How often it is taken beside the others. */
  readonly weight: number;
  readonly snapshot: Snapshot;
  readonly desks: readonly Desk[];
  /** What stands in the desks' streams. */
  readonly streams: Streams;
}

/**
 * A station for each place of each course, with one desk.
 * @param store an empty one
 */
export async function stationsEverywhere(store: Store): Promise<readonly Station[]> {
  await furnish(store);
  const furnished = await store.snapshot();
  const stations: Station[] = [];
  for (const course of courses)
    stations.push(...(await stationsAlong(course, await furnished.open())));
  return stations;
}

async function stationsAlong(course: Course, store: Store): Promise<readonly Station[]> {
  const [first] = course.places;
  if (!first) throw new Error(`no sequence starts from a place of ${course.procedure}`);
  const work = await setUp(store, course, { name: 'desk-1', place: first });
  const stations: Station[] = [];
  for (let at = 1; at < course.lines.length; at += 1) {
    const place = course.places.find((each) => each.at === at);
    if (place) {
      const named = `${course.procedure} ${place.name}`;
      stations.push(await stationOf(store, named, [{ ...work.desk, place }]));
    }
    await playOn(work);
  }
  return stations;
}

export async function stationOf(
  store: Store,
  name: string,
  desks: readonly Desk[],
): Promise<Station> {
  const streams = await store.read([...new Set(desks.flatMap(followed))], new Map());
  const weight = desks[0]?.place.weight ?? 1;
  return { name, weight, desks, streams, snapshot: await store.snapshot() };
}
