import type { Asker, CommandAnswer } from '@jishi/commands';
import type { StoredEvent } from '@jishi/domain';
import { commandIdFor, type Give, give, newKey, person } from '@jishi/test-support/record';
import type { Place } from './courses/course.js';
import type { Store } from './store/store.js';

/** Where one sequence works: a case, a second one that seeks the same places, their posts and sittings. */
export interface Desk {
  /** Its posts and its matter of accountability are named after it. */
  readonly name: string;
  /** The course that its case follows. */
  readonly procedure: string;
  readonly place: Place;
  readonly caseId: string;
  /** A case that stands just before the adoption of its proposal; null where no place is sought. */
  readonly rivalId: string | null;
  readonly postIds: readonly string[];
  /** Every sitting that was called here; acts on a sitting go to the last. */
  readonly meetingIds: readonly string[];
  /** The case's version at which an act was last recorded. */
  readonly versions: { readonly [act: string]: number };
  /** Where the script goes on. */
  readonly line: number;
}

/** A command that was given, with what came of it. */
export interface Given extends Give {
  readonly commandId: string;
  readonly answer: CommandAnswer;
}

/** One desk at work in one store. */
export interface Work {
  readonly store: Store;
  desk: Desk;
  readonly given: Given[];
}

const products = ['clock', 'policy', 'orchestrator'] as const;

/** An account of the demo register, or a part of the product. */
export function asker(who: string): Asker {
  const role = products.find((each) => each === who);
  return role ? { kind: 'product', role } : person(`demo-${who}`);
}

/** Gives a command and keeps the answer; whatever it was, the sequence goes on. */
export async function giveAt(work: Work, what: Give, key = newKey()): Promise<CommandAnswer> {
  const answer = await give(work.store, { ...what, key });
  work.given.push({ ...what, key, commandId: commandIdFor(what.as, key), answer });
  if (answer.kind === 'recorded') noteRecorded(work, what.act, answer);
  return answer;
}

function noteRecorded(
  work: Work,
  act: string,
  { stream, token }: { readonly stream: string; readonly token: string },
): void {
  const version = Number(token.slice(token.lastIndexOf(':') + 1));
  const { desk } = work;
  if (stream === `case/${desk.caseId}`)
    work.desk = { ...desk, versions: { ...desk.versions, [act]: version } };
  if (act === 'call-meeting')
    work.desk = { ...desk, meetingIds: [...desk.meetingIds, idOf(stream)] };
}

export function idOf(stream: string): string {
  return stream.slice(stream.indexOf('/') + 1);
}

export async function todayOf(store: Store): Promise<string> {
  return new Date(Date.parse(await store.now()) + 8 * 3_600_000).toISOString().slice(0, 10);
}

export function eventsOfCase({ store, desk }: Work): Promise<readonly StoredEvent[]> {
  return store.stream(`case/${desk.caseId}`);
}

/** What the courses say of things of the demo register, at the desk that has its own. */
export function atDesk<Value>(value: Value, { name }: Pick<Desk, 'name'>): Value {
  const text = JSON.stringify(value)
    .replaceAll('demo-post', `${name}-post`)
    .replaceAll('demo-matter', `${name}-matter`);
  return JSON.parse(text) as Value;
}
