import fc from 'fast-check';
import type { Course, Place } from './course.js';
import { courses } from './courses.js';

interface Chosen {
  readonly course: Course;
  readonly place: Place;
}

/** Places for so many desks, the courses in turn, drawn from a seed. */
export function chosenPlaces(desks: number, seed: number): readonly Chosen[] {
  const inTurn = Array.from({ length: desks }, (_, at) => courses.slice(at % courses.length)[0]);
  const drawn = inTurn.flatMap((course) =>
    course ? [fc.constantFrom(...course.places).map((place) => ({ course, place }))] : [],
  );
  return fc.sample(fc.tuple(...drawn), { seed, numRuns: 1 })[0] ?? [];
}
