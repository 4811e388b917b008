import type { Give } from '@jishi/test-support/record';
import { caseStateOf } from './case-state.js';
import { asker, type Work } from './desk.js';

interface Armed {
  readonly name: string;
  readonly act: string;
  readonly due: string;
}

interface Run {
  readonly kind: string;
  readonly opening: number;
  readonly status: string;
  readonly deadlines: { readonly [name: string]: Armed };
}

/** The step in which the desk's case stands, and the instant by the store's clock. */
async function standing({
  store,
  desk,
}: Work): Promise<{ readonly run: Run; readonly now: string }> {
  const state = caseStateOf(await store.stream(`case/${desk.caseId}`));
  const run = state.status === 'unopened' ? undefined : state.runs.at(-1);
  if (!run) throw new Error(`there is no case ${desk.caseId}`);
  return { run, now: await store.now() };
}

/** The opening that is due, as the orchestrator gives it; a second one where nothing is. */
export async function openWhatIsNext(work: Work): Promise<Give> {
  const { run } = await standing(work);
  const data = { step: run.kind, opening: run.opening };
  return { on: `case/${work.desk.caseId}`, act: 'open-step', data, as: asker('orchestrator') };
}

/** The clock act that has been due for longest; null where none is. */
export async function dueClockAct(work: Work): Promise<Give | null> {
  return clockAct(work, (await dueClocks(work))[0]);
}

/** Whether one clock is due, and no other beside it. */
export async function isLastClockDue(work: Work): Promise<boolean> {
  return (await dueClocks(work)).length === 1;
}

async function dueClocks(work: Work): Promise<readonly Armed[]> {
  const { run, now } = await standing(work);
  return Object.values(run.deadlines)
    .filter((deadline) => deadline.due <= now)
    .sort((one, other) => (one.due < other.due ? -1 : 1));
}

/** The act of any clock that was ever armed, due or not, settled or not. */
export async function anyClockAct(work: Work, n: number): Promise<Give | null> {
  const events = await work.store.stream(`case/${work.desk.caseId}`);
  const armed = events.flatMap(({ data }) => (data.deadlines ?? []) as unknown as readonly Armed[]);
  return clockAct(work, armed[n % Math.max(1, armed.length)]);
}

function clockAct({ desk }: Work, deadline: Armed | undefined): Give | null {
  if (!deadline) return null;
  const { act, name } = deadline;
  return { on: `case/${desk.caseId}`, act, data: { deadline: name }, as: asker('clock') };
}

/** As the policy does it: what the sitting concluded last goes to the case. */
export async function carryOutcome({ store, desk }: Work): Promise<Give | null> {
  const meetingId = desk.meetingIds.at(-1);
  if (meetingId === undefined) return null;
  const events = await store.stream(`meeting/${meetingId}`);
  const concluded = events.findLast(({ type }) => type === 'ItemConcluded');
  if (!concluded) return null;
  const { itemId, candidateId, result, counts, decidedOn } = concluded.data;
  const data = { meetingId, itemId, candidateId, result, counts, decidedOn };
  return { on: `case/${desk.caseId}`, act: 'record-meeting-outcome', data, as: asker('policy') };
}
