import { journey } from '../../../../tools/demo/journey.mjs';
import { aYearLater, procedures } from '../../../../tools/demo/procedures.mjs';
import { type Course, type Line, linesOf } from './course.js';
import { placesOf } from './places.js';
import { reconsidered } from './reconsidered.js';
import { superiorApproves, superiorIsInformed } from './superior.js';
import { tolerance } from './tolerance.js';

function courseOf(procedure: string, lines: readonly Line[]): Course {
  return { procedure, lines, places: placesOf(lines) };
}

const others = Object.entries(procedures).map(([procedure, { entries, later }]) =>
  courseOf(procedure, linesOf([...entries, ...(later ? [...aYearLater, ...later] : [])])),
);

/**
 * One course of each definition that ships, as the people of the demo register act it out. In two of them the posts are
 * such as the superior approves of, or is informed of (art. 40); in one the first sitting is against the candidate.
 */
export const courses: readonly Course[] = [
  courseOf('promotion@1', linesOf(journey)),
  ...others.map((course) => another(course)),
  courseOf('fault-tolerance@1', tolerance),
];

function another(course: Course): Course {
  if (course.procedure === 'transfer@1')
    return courseOf(course.procedure, reconsidered(course.lines));
  if (course.procedure === 'exceptional-promotion@1')
    return { ...courseOf(course.procedure, superiorApproves(course.lines)), superior: 'approval' };
  if (course.procedure === 'internal-unit@1')
    return { ...courseOf(course.procedure, superiorIsInformed(course.lines)), superior: 'filing' };
  return course;
}

export function courseNamed(procedure: string): Course {
  const found = courses.find((course) => course.procedure === procedure);
  if (!found) throw new Error(`no course of ${procedure}`);
  return found;
}
