import { join } from 'node:path';
import { ROOT } from '../../tools/install.mjs';
import { startProcess } from '../../tools/processes.mjs';
import { openCases } from './cases.mjs';
import { caughtUp } from './caught-up.mjs';
import { CLIENTS, openPlace } from './place.mjs';
import { roundTrips } from './round-trips.mjs';
import { alternate } from './rounds.mjs';
import { appendWorkloads, executeWorkloads } from './workloads.mjs';

const APPEND_CASES = 64 * CLIENTS;
const EXECUTE_CASES = 32 * CLIENTS;

/** Append and command at the record itself, with nothing following it and with the followers beside it. */
export async function benchRecord(report) {
  const place = await openPlace();
  try {
    await reportRoundTrips(place.record, report);
    const workloads = {
      ...(await appendWorkloads(place.record, APPEND_CASES)),
      ...(await executeWorkloads(place.record, EXECUTE_CASES)),
    };
    await benchWorkloads(workloads, report, 'worker off');
    const followers = startFollowers(place);
    await caughtUp(place.record.pool, followers.ended);
    await benchWorkloads(workloads, report, 'worker (sequencer and lists) on');
  } finally {
    await place.close();
  }
}

async function benchWorkloads(workloads, report, worker) {
  const { raw, append, execute, executeText } = await alternate(workloads);
  report.heading(`${CLIENTS} clients, ${worker}`);
  report.floor('append, SQL function raw', raw);
  report.ratio('append, libs/event-store', append, { floor: raw, atLeast: 0.7 });
  report.ratio('execute, sealed document', execute, { floor: append, atLeast: 0.5 });
  report.ratio('execute, a typed one', executeText, { floor: append });
}

async function reportRoundTrips(record, report) {
  const [stream] = await openCases(record, 1);
  const { sealed, text } = await roundTrips(record, stream);
  report.heading('Database round trips of one warm command');
  report.count('with a sealed document', sealed, 1);
  report.reported('with a typed one, which goes into the vault first', String(text));
}

function startFollowers({ settings, env, group }) {
  const followers = startProcess({
    name: 'The followers',
    command: process.execPath,
    args: [join(ROOT, 'test/bench/followers.mjs')],
    env,
    logFile: join(settings.logs, 'followers.log'),
  });
  group.add(followers);
  return followers;
}
