import { createCommands } from '@jishi/commands';
import { createAppender } from '@jishi/event-store/append';
import { askSuperior, inParallel, newKey, openCases, recorded, shelf, typed } from './cases.mjs';
import { CLIENTS } from './place.mjs';

/**
 * The append of a real command, repeated: the SQL function called raw through `pg`, and the same through
 * libs/event-store.
 * @param count so many cases that none grows much longer in a run than a real one does
 */
export async function appendWorkloads(record, count) {
  const appends = rings(await capturedAppends(record, count), CLIENTS);
  const documents = shelf(record);
  const workload = (append) => ({
    clients: CLIENTS,
    before: () => documents.fill(),
    once: (client) => append(record, appends[client].next(), [documents.take()]),
  });
  return { raw: workload(appendRaw), append: workload(appendThroughStore) };
}

/** The whole command, with a document that stands in the vault already and with one that has to go there. */
export async function executeWorkloads(record, count) {
  const cases = rings(await warmCases(record, count), CLIENTS);
  const shelved = shelf(record);
  return {
    execute: {
      clients: CLIENTS,
      before: () => shelved.fill(),
      once: (client) => execute(record, cases[client].next(), shelved.take()),
    },
    executeText: {
      clients: CLIENTS,
      once: (client) => execute(record, cases[client].next(), typed),
    },
  };
}

function execute({ commands }, stream, document) {
  return recorded(commands, askSuperior(stream, document));
}

async function warmCases(record, count) {
  const cases = await openCases(record, count);
  await inParallel(cases, (stream) => execute(record, stream, typed));
  return cases;
}

async function appendThroughStore({ appender, clock }, captured, vault) {
  const [write] = captured.request.writes;
  const result = await appender.append({
    ...captured.request,
    vault,
    commandId: `imp:bench/${newKey()}`,
    writes: [{ ...write, expected: captured.version }],
    decidedAt: await clock.now(),
  });
  advance(captured, result, clock);
}

async function appendRaw({ pool, clock }, captured, vault) {
  const [write] = captured.payload.writes;
  const payload = JSON.stringify({
    ...captured.payload,
    vault,
    commandId: `imp:bench/${newKey()}`,
    writes: [{ ...write, expected: captured.version }],
    decidedAt: await clock.now(),
  });
  const { rows } = await pool.query({
    name: 'raw-append',
    text: 'select append($1::jsonb) as result',
    values: [payload],
  });
  advance(captured, rows[0].result, clock);
}

function advance(captured, result, clock) {
  if (result.kind !== 'appended') throw new Error(`not appended: ${JSON.stringify(result)}`);
  captured.version += 1;
  clock.observe(result.clock);
}

/** What one real command on each case hands to the append, as the request and as its encoded text. */
async function capturedAppends(record, count) {
  const seen = {};
  const query = (sent) => {
    [seen.text] = sent.values;
    return record.pool.query(sent);
  };
  const appender = createAppender(Object.create(record.pool, { query: { value: query } }));
  const append = (request) => appender.append((seen.request = request));
  const commands = createCommands({
    ...record,
    appender: { append },
    digestKey: Buffer.alloc(32),
    buildId: 'bench',
  });
  const captured = [];
  for (const stream of await openCases(record, count)) {
    await recorded(commands, askSuperior(stream, typed));
    const { request, text } = seen;
    captured.push({ request, payload: JSON.parse(text), version: request.writes[0].expected + 1 });
  }
  await appender.close();
  return captured;
}

/** One ring of things for each client, so that no two clients meet at one stream. */
export function rings(things, clients) {
  return Array.from({ length: clients }, (_, client) => {
    const own = things.filter((_thing, index) => index % clients === client);
    let at = 0;
    return { next: () => own[at++ % own.length] };
  });
}
