import { join } from 'node:path';
import { readProgress } from '@jishi/event-store';
import { listingFollower } from '@jishi/read-models';
import { ROOT } from '../../tools/install.mjs';
import { startProcess } from '../../tools/processes.mjs';
import { waitUntil } from '../../tools/wait.mjs';
import { openCases } from './cases.mjs';
import { CLIENTS } from './place.mjs';
import { roundTrips } from './round-trips.mjs';
import { alternate } from './rounds.mjs';
import { recordWorkloads } from './workloads.mjs';

/** Append and command at the record itself, with nothing following it and with the followers beside it. */
export async function benchRecord({ record, settings, env }, report) {
  await reportRoundTrips(record, report);
  const workloads = await recordWorkloads(record);
  report.heading(`${CLIENTS} clients, worker off`);
  reportRecord(await alternate(workloads, CLIENTS), report);

  const followers = startFollowers(settings, env);
  try {
    await caughtUp(record.pool, followers);
    report.heading(`${CLIENTS} clients, worker (sequencer and lists) on`);
    reportRecord(await alternate(workloads, CLIENTS), report);
  } finally {
    await followers.stop();
  }
}

async function reportRoundTrips(record, report) {
  const [stream] = await openCases(record, 1);
  const { sealed, texts } = await roundTrips(record, stream);
  report.heading('Database round trips of one warm command');
  report.count('with sealed documents', sealed, 1);
  report.reported('with two texts, which go into the vault first', String(texts));
}

function reportRecord({ raw, append, execute, executeTexts }, report) {
  report.floor('append, SQL function raw', raw);
  report.ratio('append, libs/event-store', append, { floor: raw, atLeast: 0.7 });
  report.ratio('execute, sealed documents', execute, { floor: append, atLeast: 0.5 });
  report.ratio('execute, two texts', executeTexts, { floor: append });
}

function startFollowers({ logs }, env) {
  return startProcess({
    name: 'The followers',
    command: process.execPath,
    args: [join(ROOT, 'test/bench/followers.mjs')],
    env,
    logFile: join(logs, 'followers.log'),
  });
}

/** What the rounds before have left is no part of the next ones. */
function caughtUp(pool, { ended }) {
  return waitUntil(
    async () => {
      const { head, queued, followers } = await readProgress(pool);
      const listing = followers.find(({ name }) => name === listingFollower);
      return queued === 0 && listing?.position === head;
    },
    { otherwise: 'the followers did not catch up', timeoutMs: 300_000, failed: ended },
  );
}
