import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drive } from './demo/drive.mjs';
import { journey } from './demo/journey.mjs';
import { PeopleAtWork } from './demo/people-at-work.mjs';
import { signIn } from './demo/sign-in.mjs';
import { candidate } from './demo/steps/candidate.mjs';
import { Group } from './group.mjs';
import { ensureInstalled, ROOT } from './install.mjs';
import { PlainError, runProgram } from './plain-error.mjs';
import { freePort } from './ports.mjs';
import { startProcess } from './processes.mjs';
import { SCHEMATHESIS, schemathesisProgram, schemathesisSettings } from './schemathesis.mjs';
import { waitUntil } from './wait.mjs';

const SEED = '2019';

/**
 * Who asks, two at a time. One walks along every border of the schemas, which are the same for
 * everybody; meanwhile each of them sends what comes to mind.
 */
const LANES = [
  [{ login: 'chen', duty: 'officer', phase: 'coverage' }],
  [
    { login: 'chen', duty: 'officer', phase: 'fuzzing' },
    { login: 'admin', duty: 'security administrator', phase: 'fuzzing' },
    { login: 'qian', duty: 'meeting secretary', phase: 'fuzzing' },
    { login: 'xu', duty: 'auditor', phase: 'fuzzing' },
  ],
];

/** Requests of one person to one operation that come to mind. */
const EXAMPLES = '6';

const CHECKS = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_schema_conformance',
  'response_headers_conformance',
];

/** Who may list which things, and the field under which a row has its id. */
const LISTS = {
  cases: ['chen', 'caseId'],
  meetings: ['qian', 'meetingId'],
  people: ['chen', 'personId'],
  posts: ['chen', 'postId'],
  bodies: ['chen', 'bodyId'],
  units: ['chen', 'unitId'],
  access: ['admin', 'actorId'],
};

/**
 * `npm run test:contract`: Schemathesis asks the whole product, as different people, for what its
 * description allows and for what it forbids. No answer may be a 5xx, or one that is not described.
 * What stands behind `--` goes to Schemathesis: `npm run test:contract -- --include-path /v1/cases`.
 */
await runProgram(async () => {
  ensureInstalled();
  const program = schemathesisProgram();
  const folder = mkdtempSync(join(tmpdir(), 'jishi-contract-'));
  chmodSync(folder, 0o755); // the PostgreSQL server's user must get in when we are root
  const group = new Group(() => {});
  try {
    await Promise.race([toldToStop(), examine({ program, folder, group })]);
  } finally {
    await group.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
process.exit(); // a run that was stopped half way may still be waiting for something

function toldToStop() {
  return new Promise((_resolve, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
      process.on(signal, () => reject(new PlainError('Stopped.')));
  });
}

async function examine({ program, folder, group }) {
  const site = await startProduct(folder, group);
  const config = join(folder, 'schemathesis.toml');
  writeFileSync(config, schemathesisSettings(await whatIsThere(site)));
  console.log(['Schemathesis', SCHEMATHESIS, '--seed', SEED, ...process.argv.slice(2)].join(' '));
  const runs = await Promise.all(
    LANES.map((lane) => inTurn(lane, (run) => ask(run, { site, config, program, folder, group }))),
  );
  const failed = runs.flat().filter((succeeded) => !succeeded).length;
  if (failed === 0) return;
  console.log(serverErrors(join(folder, 'logs', 'api.log')));
  throw new PlainError(
    `${failed} of ${runs.flat().length} runs met answers that are not described.`,
  );
}

async function inTurn(items, act) {
  const results = [];
  for (const item of items) results.push(await act(item));
  return results;
}

/** As `npm start` does it, on data of its own, with no limit on how often one address may ask. */
async function startProduct(folder, group) {
  const [port, identityPort] = [await freePort(), await freePort()];
  const { PATH, HOME } = process.env;
  const env = {
    ...{ PATH, HOME, JISHI_DATA_DIR: folder, JISHI_SIMULATED: '1' },
    ...{ PORT: String(port), DEMO_IDP_PORT: String(identityPort) },
    RATE_LIMIT_PER_MINUTE: '1000000',
  };
  console.log('Starting the product');
  const product = startProcess({
    ...{ name: 'The product', command: process.execPath, args: [join(ROOT, 'tools/start.mjs')] },
    ...{ env, logFile: join(folder, 'start.log'), signal: 'SIGINT', graceMs: 60_000 },
  });
  group.add(product);
  const origin = `http://127.0.0.1:${port}`;
  await waitUntil(() => answers(`${origin}/v1/health/ready`), {
    otherwise: 'The product was not ready within five minutes.',
    timeoutMs: 300_000,
    failed: product.ended,
  });
  return { origin, issuer: `http://127.0.0.1:${identityPort}`, clientId: 'jishi-web' };
}

async function answers(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

/** A case is taken as far as publicity, so that there is something to ask for. Answers the ids of all that is there. */
async function whatIsThere(site) {
  console.log('Taking a case as far as publicity');
  const people = new PeopleAtWork(site);
  const end = journey.findIndex(({ kind, step }) => kind === 'step-opens' && step === 'publicity');
  await drive([...candidate, ...journey.slice(0, end + 1)], people);
  const lists = Object.entries(LISTS).map(async ([things, [login, field]]) => {
    const { items } = await people.read(login, things);
    return { things, field, ids: items.map((item) => item[field]) };
  });
  const things = await Promise.all(lists);
  const [caseId] = things.find((each) => each.things === 'cases').ids;
  const events = JSON.stringify(await people.read('chen', `cases/${caseId}/events`));
  return { things, documents: [...new Set(events.match(/v_[a-z2-7]{26}/g))] };
}

/** Answers whether all was as described, and shows what was not. */
async function ask({ login, duty, phase }, { site, config, program, folder, group }) {
  const began = performance.now();
  const { accessToken } = await signIn({ ...site, login, redirectUri: `${site.origin}/` });
  const logFile = join(folder, `${login}-${phase}.log`);
  const run = startProcess({
    ...{ name: 'Schemathesis', command: program, args: argumentsOf(site, config, phase), logFile },
    ...{ cwd: folder, env: { ...process.env, JISHI_TOKEN: accessToken } },
  });
  group.addTask(run);
  const code = await run.exited;
  if (typeof code === 'string') throw new PlainError(`Schemathesis was ended by ${code}.`);
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  const said = readFileSync(logFile, 'utf8');
  const [cases = 'no cases'] = /\d+ generated/.exec(said) ?? [];
  if (code !== 0) console.log(said);
  console.log(`${code === 0 ? '✓' : '✕'} ${phase} as ${login}, ${duty}: ${cases} in ${seconds} s`);
  return code === 0;
}

function argumentsOf({ origin }, config, phase) {
  return [
    ...['--config-file', config, 'run', `${origin}/v1/openapi.json`],
    ...['--phases', phase, '--checks', CHECKS.join(',')],
    ...['--seed', SEED, '--max-examples', EXAMPLES, '--generation-database', 'none'],
    ...['--exclude-path', '/v1/live'], // never ends; live.e2e.spec.ts listens to it
    ...['--request-timeout', '30', '--continue-on-failure', '--warnings', 'off', '--no-color'],
    ...process.argv.slice(2),
  ];
}

/** What the API says of its own errors, which no answer shows. */
function serverErrors(log) {
  const lines = readFileSync(log, 'utf8').split('\n');
  return lines.filter((line) => /"level":[56]0/.test(line)).join('\n');
}
