import { type Give, newKey } from '@jishi/test-support/record';
import type { Line } from './courses/course.js';
import { courseNamed } from './courses/courses.js';
import { asker, atDesk, eventsOfCase, giveAt, todayOf, type Work } from './desk.js';
import { extras } from './extras/extras.js';
import type { Move, Single } from './moves.js';
import { carryOutcome, dueClockAct, isLastClockDue, openWhatIsNext } from './product-acts.js';
import { slightlyWrong } from './wrong.js';

/** Gives the command of a move, or its two commands at once. */
export async function perform(work: Work, { first, atOnce }: Move): Promise<void> {
  await Promise.all([giveSingle(work, first), ...(atOnce ? [giveSingle(work, atOnce)] : [])]);
}

async function giveSingle(work: Work, single: Single): Promise<void> {
  const right = await commandOf(work, single);
  if (right === null) return;
  const what = {
    ...right,
    as: single.who === null ? right.as : asker(single.who),
    data: single.wrong ? slightlyWrong(right.data, single.wrong) : right.data,
  };
  const key = newKey();
  const answer = await giveAt(work, what, key);
  if (single.repeated) await giveAt(work, what, key);
  if (answer.kind === 'recorded') await followReturn(work, what.act);
}

function linesFor({ desk }: Work): readonly Line[] {
  return courseNamed(desk.procedure).lines;
}

function commandOf(work: Work, { act }: Single): Give | null | Promise<Give | null> {
  if ('extra' in act) return extras[act.extra]?.(work, act.n) ?? null;
  return fromScript(work, act.line);
}

async function fromScript(work: Work, from: number): Promise<Give | null> {
  const at = work.desk.line + from;
  const line = linesFor(work)[at];
  const what = line ? await commandOfLine(work, line) : null;
  // Until a clock is due, and while another is, people wait at its line.
  const waits = line?.kind === 'advance' && !(await isLastClockDue(work));
  if (from >= 0) work.desk = { ...work.desk, line: waits ? at : at + 1 };
  return what;
}

/** What a line of the script comes to at this desk. */
export function commandOfLine(work: Work, line: Line): Give | null | Promise<Give | null> {
  switch (line.kind) {
    case 'act':
      return actOf(work, line);
    case 'step-opens':
      return openWhatIsNext(work);
    case 'advance':
      return dueClockAct(work);
    case 'carry':
      return carryOutcome(work);
  }
}

async function actOf(
  { store, desk }: Work,
  line: Extract<Line, { kind: 'act' }>,
): Promise<Give | null> {
  const on = streamOf(desk, line);
  const data = line.data({
    caseId: desk.caseId,
    personId: 'demo-p21',
    itemId: 'i1',
    today: await todayOf(store),
    versionOf: (act) => desk.versions[act] ?? 1,
  });
  return { on, act: line.name, data: atDesk(data, desk), as: asker(line.who) };
}

function streamOf(desk: Work['desk'], { on, name }: Extract<Line, { kind: 'act' }>): string {
  if (on === 'case') return desk.caseId === '' ? 'case' : `case/${desk.caseId}`;
  if (name === 'call-meeting') return 'meeting';
  return `meeting/${desk.meetingIds.at(-1) ?? 'none'}`;
}

const returning = ['return-to-step', 'handle-report', 'lapse-recommendation', 'change-post'];

/** The people go on where the case went back to. */
async function followReturn(work: Work, act: string): Promise<void> {
  if (!returning.includes(act)) return;
  const last = (await eventsOfCase(work)).at(-1);
  if (last?.type !== 'StepReturned') return;
  const line = linesFor(work).findIndex(
    (each) => each.kind === 'step-opens' && each.step === last.data.step,
  );
  work.desk = { ...work.desk, line };
}
