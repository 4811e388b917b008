import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type CommandAnswer, createRedeciding } from '@jishi/commands';
import { type CaseState, caseAggregate, currentRun, type OpenedCase } from '@jishi/domain';
import {
  give,
  idOf,
  openTestRecord,
  person,
  record,
  type TestRecord,
} from '@jishi/test-support/record';
import { seedDemo } from '../../apps/cli/src/demo/seed.js';
import { verify } from '../../apps/cli/src/verify.js';
import { type Entry, journey } from '../../tools/demo/journey.mjs';

// Real: PostgreSQL, the one path, the shipped procedure, rules and demo register. The part of the
// workflows is played by hand here: steps are opened and due clock acts given as they come.
let store: TestRecord;
let caseId = '';
let meetingId = '';
const versions = new Map<string, number>();

beforeAll(async () => {
  store = await openTestRecord();
  const subjects = new Proxy({}, { get: (_target, login) => `subject-${String(login)}` });
  await seedDemo(store, { issuer: 'http://127.0.0.1:3001', subjects }, store.masterKey);
});

afterAll(() => store.drop());

const orchestrator = { kind: 'product', role: 'orchestrator' } as const;
const clock = { kind: 'product', role: 'clock' } as const;
const policy = { kind: 'product', role: 'policy' } as const;

async function state(): Promise<OpenedCase> {
  const events = await store.reader.readStream(`case/${caseId}`);
  return events.reduce<CaseState>(
    (folded, event) => caseAggregate.evolve(folded, event),
    caseAggregate.initial,
  ) as OpenedCase;
}

async function today(): Promise<string> {
  const { now } = await store.clock.refresh();
  return new Date(Date.parse(now) + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** Gives the clock acts that are due, the earliest first, until none is left. */
async function serveClocks(): Promise<void> {
  const { now } = await store.clock.refresh();
  const due = Object.values(currentRun(await state()).deadlines).filter(
    (deadline) => deadline.due <= now,
  );
  const first = due.sort((one, other) => one.due.localeCompare(other.due))[0];
  if (!first) return;
  await record(store, {
    on: `case/${caseId}`,
    act: first.act,
    data: { deadline: first.name },
    as: clock,
  });
  await serveClocks();
}

type Act = Extract<Entry, { kind: 'act' }>;

async function play(entry: Entry): Promise<void> {
  switch (entry.kind) {
    case 'step-opens': {
      const run = currentRun(await state());
      expect(run).toMatchObject({ kind: entry.step, status: 'next' });
      const data = { step: run.kind, opening: run.opening };
      await record(store, { on: `case/${caseId}`, act: 'open-step', data, as: orchestrator });
      return;
    }
    case 'advance': {
      const as = person('demo-admin');
      await record(store, {
        on: 'clock',
        act: 'advance-clock',
        data: { bySeconds: entry.days * 86_400 },
        as,
      });
      return serveClocks();
    }
    case 'until':
      return serveClocks();
    default:
      return playAct(entry);
  }
}

async function playAct(entry: Act): Promise<void> {
  const on = streamOf(entry);
  const known = {
    caseId,
    personId: 'demo-p21',
    today: await today(),
    itemId: 'i1',
    versionOf: (name: string) => versions.get(name) ?? 0,
  };
  const answer = await give(store, {
    on,
    act: entry.name,
    data: entry.data(known),
    as: person(`demo-${entry.who}`),
  });
  if (entry.refusedBy) {
    expectRefusal(entry, answer);
    return;
  }
  if (answer.kind !== 'recorded')
    throw new Error(`${entry.who} ${entry.name}: ${JSON.stringify(answer, null, 1)}`);
  if (entry.name === 'open-case') caseId = idOf(answer);
  if (entry.name === 'call-meeting') meetingId = idOf(answer);
  versions.set(entry.name, Number(answer.token.slice(answer.token.lastIndexOf(':') + 1)));
  if (entry.name === 'conclude-item') await carryOutcome();
}

function streamOf(entry: Act): string {
  if (entry.on === 'meeting') return meetingId === '' ? 'meeting' : `meeting/${meetingId}`;
  return caseId === '' ? 'case' : `case/${caseId}`;
}

function expectRefusal(entry: Act, answer: CommandAnswer): void {
  expect(answer).toMatchObject({ kind: 'refused' });
  if (answer.kind === 'refused')
    expect(answer.refusals.map(({ rule }) => rule)).toContain(entry.refusedBy);
}

async function carryOutcome(): Promise<void> {
  const events = await store.reader.readStream(`meeting/${meetingId}`);
  const concluded = events.findLast(({ type }) => type === 'ItemConcluded');
  if (!concluded) throw new Error('no item was concluded');
  const { itemId, candidateId, result, counts, decidedOn } = concluded.data;
  const data = { meetingId, itemId, candidateId, result, counts, decidedOn };
  await record(store, { on: `case/${caseId}`, act: 'record-meeting-outcome', data, as: policy });
}

it('takes one appointment from analysis to the end of probation', async () => {
  for (const entry of journey) await play(entry);
  expect(await state()).toMatchObject({ status: 'ended', end: { outcome: 'appointed' } });
  const steps = (await state()).runs.map(({ kind, outcome }) => `${kind} ${String(outcome)}`);
  expect(steps).toEqual(
    [
      'analysis',
      'proposal',
      'recommendation',
      'inspection',
      'decision',
      'publicity',
      'probation',
    ].map((step) => `${step} completed`),
  );
  expect(await verify(store.reader, null)).toMatchObject({ intact: true });
});

it('decides every command on record again, accepted and refused, to the same', async () => {
  const names = await store.reader.streamNames({ after: '', limit: 10_000 });
  const streams = new Set(names.map((name) => name.replace(/^refused[/]/, '')));
  const redeciding = createRedeciding(store);
  const other = [];
  let same = 0;
  for (const stream of streams)
    for (const each of await redeciding.stream(stream))
      if (each.kind === 'same') same += 1;
      else other.push({ stream, ...each });
  expect(other).toEqual([]);
  expect(same).toBeGreaterThan(150);
});

it('tells a decision that would come out otherwise', async () => {
  const rules = store.library.rules('2019.1');
  if (!rules) throw new Error('no rules');
  const stricter = {
    ...rules,
    rules: { ...rules.rules, E04: { implementation: 1, parameters: { years: 30 } } },
  };
  const redeciding = createRedeciding({
    ...store,
    library: { ...store.library, rules: () => stricter },
  });
  const redecided = await redeciding.stream(`case/${caseId}`);
  expect(redecided.filter(({ kind }) => kind === 'other').map(({ act }) => act)).toContain(
    'adopt-proposal',
  );
});
