import { Agent, request } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { matterData, newKey, openCases, shelf } from './cases.mjs';
import { benchLive } from './live.mjs';
import { openPlace } from './place.mjs';
import { startProduct } from './product.mjs';
import { alternate, median } from './rounds.mjs';
import { appendWorkloads, rings } from './workloads.mjs';

const CONNECTIONS = 32;
const CASES = 2 * CONNECTIONS;
const ROUNDS = 7;
const HALF_LOAD_MS = 5_000;

/** The same command over HTTP beside the append, and what follows it: live updates and the next step. */
export async function benchHttp(report) {
  const place = await openPlace();
  try {
    const product = await startProduct(place);
    const { append } = await appendWorkloads(place.record, CASES);
    const http = await httpWorkload(place.record, product);
    await benchCommand({ append, http }, report, 'worker off');
    await product.startWorker();
    await benchLive(place, product, report);
    await benchCommand({ append, http }, report, 'worker on');
  } finally {
    await place.close();
  }
}

async function benchCommand(workloads, report, worker) {
  const { append, http } = await alternate(workloads, ROUNDS);
  report.heading(`HTTP command at ${CONNECTIONS} connections, ${worker}`);
  report.floor('append, libs/event-store', append);
  report.ratio('HTTP command', http, { floor: append, atLeast: 0.25 });
  const perSecond = median(http.rates) / 2;
  report.times(
    `at half load (${Math.round(perSecond)}/s)`,
    await atRate(workloads.http, perSecond),
  );
}

async function httpWorkload(record, product) {
  const cases = rings(await openCases(record, CASES), CONNECTIONS);
  const shelved = shelf(record);
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const once = (client) => {
    const stream = cases[client].next();
    const path = `/v1/cases/${stream.slice('case/'.length)}/commands/ask-superior`;
    return post(product, agent, { path, data: matterData(shelved.take()) });
  };
  return { clients: CONNECTIONS, before: () => shelved.fill(), once };
}

/** Sends one command that has to be recorded, and reads the whole answer. */
function post({ origin, token }, agent, { path, data }) {
  const body = JSON.stringify({ data });
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'idempotency-key': newKey(),
  };
  return new Promise((resolve, reject) => {
    const sent = request(`${origin}${path}`, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => (text += chunk));
      response.on('end', () =>
        response.statusCode === 201
          ? resolve()
          : reject(new Error(`${path}: ${response.statusCode} ${text}`)),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/**
 * Sends at a fixed rate, whether or not earlier requests have been answered: a late answer delays no
 * later request, and counts from when its request was due.
 */
async function atRate({ once, clients, before }, perSecond) {
  await before();
  const began = performance.now();
  const sent = [];
  for (let index = 0; index * 1000 < perSecond * HALF_LOAD_MS; index += 1) {
    const due = began + (index * 1000) / perSecond;
    if (due > performance.now()) await delay(due - performance.now());
    sent.push(once(index % clients).then(() => performance.now() - due));
  }
  return Promise.all(sent);
}
