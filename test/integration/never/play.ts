import { person, record } from '@jishi/test-support/record';
import type { Line } from './courses/course.js';
import { courseNamed } from './courses/courses.js';
import { giveAt, type Work } from './desk.js';
import { commandOfLine } from './perform.js';
import { dueClockAct } from './product-acts.js';
import type { Store } from './store/store.js';

function lineAt({ desk }: Work): Line | undefined {
  return courseNamed(desk.procedure).lines[desk.line];
}

/** Acts out the next line of the desk's course, as the course says that it goes; moves the clock where that is the line. */
export async function playOn(work: Work): Promise<void> {
  const days = daysAt(work);
  if (days === 0) return playLine(work);
  await advance(work.store, days);
  await serveClocks(work);
  work.desk = { ...work.desk, line: work.desk.line + 1 };
}

/** How far the clock moves before the desk goes on. */
export function daysAt(work: Work): number {
  const line = lineAt(work);
  return line?.kind === 'advance' ? line.days : 0;
}

/** @throws Error where it does not go as the course says */
export async function playLine(work: Work): Promise<void> {
  const line = lineAt(work);
  const what = line && (await commandOfLine(work, line));
  const answer = what ? await giveAt(work, what) : null;
  const expected = line?.kind === 'act' && line.refusedBy !== undefined ? 'refused' : 'recorded';
  if (answer?.kind !== expected) {
    const told = [line, what, answer].map((each) => JSON.stringify(each)).join(' ');
    throw new Error(`${work.desk.procedure}: ${told}`);
  }
  work.desk = { ...work.desk, line: work.desk.line + 1 };
}

/** The clock acts that are due, until none is. */
export async function serveClocks(work: Work): Promise<void> {
  const due = await dueClockAct(work);
  if (!due) return;
  await record(work.store, due);
  await serveClocks(work);
}

export async function advance(store: Store, days: number): Promise<void> {
  const data = { bySeconds: days * 86_400 };
  await record(store, { on: 'clock', act: 'advance-clock', data, as: person('demo-admin') });
}
