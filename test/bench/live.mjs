import { setTimeout as delay } from 'node:timers/promises';
import { openCases, openRunsOf } from '@jishi/commands';
import { workflowIdOf } from '@jishi/contracts/names';
import { createObservations } from '@jishi/event-store';
import { waitUntil } from '../../tools/wait.mjs';
import {
  concludeAnalysis,
  openCases as openBenchCases,
  recordAnalysis,
  recorded,
} from './cases.mjs';

const UPDATES = 200;
const CASES = 40;
/** Not a multiple of anybody's period, so that the updates meet every phase of it. In milliseconds. */
const PAUSE_MS = 37;

/** What follows a commit: the live update in a browser, and the opening of the next step by its workflow. */
export async function benchLive({ record, group }, product, report) {
  const cases = await openBenchCases(record, CASES);
  await seenByWorkflows(record, group.firstEnd());
  report.heading('After the commit, worker on, nothing else under way');
  report.times('commit → live update', await liveUpdates(record, product, cases));
  await seenByWorkflows(record, group.firstEnd());
  report.times('last fact of a gate → next step open', await nextSteps(record, cases));
}

/** Waits until every run has seen its case as it stands, so that nothing of before is measured with the acts. */
function seenByWorkflows(record, failed) {
  return waitUntil(() => allSeen(record), {
    otherwise: 'the workflows did not catch up within 5 min',
    timeoutMs: 300_000,
    everyMs: 500,
    failed,
  });
}

async function allSeen(record) {
  const observations = createObservations(record.pool);
  for await (const cases of openCases(record)) {
    const runs = cases.flatMap(openRunsOf);
    const seen = await observations.seen(runs.map(({ run }) => workflowIdOf(run)));
    if (runs.some(({ run, version }) => (seen.get(workflowIdOf(run)) ?? 0) < version)) return false;
  }
  return true;
}

/** From the answer of the append to the arrival of the server-sent event, in milliseconds. */
async function liveUpdates(record, { origin, token }, cases) {
  const abort = new AbortController();
  const arrived = new Map();
  const response = await fetch(`${origin}/v1/live`, {
    headers: { authorization: `Bearer ${token}` },
    signal: abort.signal,
  });
  const reading = readEvents(response, arrived);
  const times = [];
  for (let index = 0; index < UPDATES; index += 1) {
    const stream = cases[index % cases.length];
    const token = await recorded(record.commands, recordAnalysis(stream));
    const committed = performance.now();
    await waitUntil(() => arrived.has(token), {
      otherwise: `${token} was not announced`,
      everyMs: 5,
    });
    times.push(arrived.get(token) - committed);
    await delay(PAUSE_MS);
  }
  abort.abort();
  await reading;
  return times;
}

/** Notes when each event of the stream arrives, under `<stream>:<version>`. */
async function readEvents(response, arrived) {
  let text = '';
  try {
    for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
      const at = performance.now();
      const messages = (text + chunk).split('\n\n');
      text = messages.pop();
      for (const message of messages) {
        const data = /^data: (.*)$/m.exec(message)?.[1];
        if (data === undefined) continue;
        const { stream, version } = JSON.parse(data);
        arrived.set(`${stream}:${version}`, at);
      }
    }
  } catch (error) {
    if (error.name !== 'AbortError') throw error;
  }
}

/** Between the two events as the record has them, in milliseconds. */
async function nextSteps(record, cases) {
  const times = [];
  for (const stream of cases) {
    await recorded(record.commands, concludeAnalysis(stream));
    await waitUntil(() => opened(record, stream), {
      otherwise: `the next step of ${stream} was not opened`,
      everyMs: 10,
    });
    const events = await record.reader.readStream(stream);
    const closed = events.find(({ type }) => type === 'StepClosed');
    const next = events.findLast(({ type }) => type === 'StepOpened');
    times.push(Date.parse(next.recordedAt) - Date.parse(closed.recordedAt));
  }
  return times;
}

async function opened(record, stream) {
  const events = await record.reader.readStream(stream);
  return events.at(-1)?.type === 'StepOpened';
}
