import { createCommands } from '@jishi/commands';
import { createAppender } from '@jishi/event-store/append';
import { newKey, openCases, recordAnalysis, recorded, sealedTexts, texts } from './cases.mjs';
import { CLIENTS } from './place.mjs';

/** Enough cases that none grows longer in a run than a real one does. */
const EXECUTE_CASES = 32 * CLIENTS;
const APPEND_CASES = 64 * CLIENTS;

/**
 * The workloads at the record, each a function that a client calls again and again: the SQL function
 * called raw, the same through libs/event-store, and the whole command with sealed documents and with
 * texts. All four record the same act; the first two repeat the append of a real command.
 */
export async function recordWorkloads(record) {
  const appends = rings(await capturedAppends(record));
  const cases = rings(await warmCases(record));
  return {
    raw: (client) => appendRaw(record, appends[client].next()),
    append: (client) => appendThroughStore(record, appends[client].next()),
    execute: (client) => execute(record, cases[client].next(), 'sealed'),
    executeTexts: (client) => execute(record, cases[client].next(), 'texts'),
  };
}

function execute({ commands }, { stream, sealed }, documents) {
  return recorded(commands, recordAnalysis(stream, documents === 'texts' ? texts : sealed));
}

async function warmCases(record) {
  const cases = [];
  for (const stream of await openCases(record, EXECUTE_CASES))
    cases.push({ stream, sealed: await sealedTexts(record) });
  for (const each of cases) await execute(record, each, 'sealed');
  return cases;
}

async function appendThroughStore({ appender, clock }, captured) {
  const [write] = captured.request.writes;
  const result = await appender.append({
    ...captured.request,
    commandId: `imp:bench/${newKey()}`,
    writes: [{ ...write, expected: captured.version }],
    decidedAt: await clock.now(),
  });
  advance(captured, result, clock);
}

async function appendRaw({ pool, clock }, captured) {
  const [write] = captured.payload.writes;
  const payload = JSON.stringify({
    ...captured.payload,
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
async function capturedAppends(record) {
  const seen = {};
  const pool = Object.create(record.pool, {
    query: {
      value(query) {
        [seen.text] = query.values;
        return record.pool.query(query);
      },
    },
  });
  const appender = createAppender(pool);
  const append = (request) => appender.append((seen.request = request));
  const commands = createCommands({ ...record, buildId: 'bench', appender: { append } });
  const captured = [];
  for (const stream of await openCases(record, APPEND_CASES)) {
    await recorded(commands, recordAnalysis(stream, await sealedTexts(record)));
    const { request, text } = seen;
    captured.push({ request, payload: JSON.parse(text), version: request.writes[0].expected + 1 });
  }
  await appender.close();
  return captured;
}

/** One ring of things for each client, so that no two clients meet at one stream. */
function rings(things) {
  return Array.from({ length: CLIENTS }, (_, client) => {
    const own = things.filter((_thing, index) => index % CLIENTS === client);
    let at = 0;
    return { next: () => own[at++ % own.length] };
  });
}
