import { parseArgs } from 'node:util';
import { createEventReader, createPool } from '@jishi/event-store';
import { describeConfig, readConfig } from '@jishi/platform';
import { runSeedDemo } from './demo/run.js';
import { runDoctor } from './doctor.js';
import { dataFolder, environmentOf } from './environment.js';
import { migrate } from './migrate.js';
import { procedureUsage, runProcedure } from './procedure/run.js';
import { redecideRecord } from './redecide.js';
import { rulesPage } from './rules-page.js';
import { verify } from './verify.js';

/** What was set in the shell; for what was not, the store that `npm start` keeps. */
const environment = environmentOf(process.env);

const usage = `jishi <command>

  verify [--case <id> | --stream <name>]   recompute the record's chains from the stored bytes
         --redecide                        and decide every stored command again, with the rules of its time
  migrate                                  bring the database to the newest shape (DATABASE_OWNER_URL)
  doctor [--rebuild]                       compare the workflows with the record; build again what is not well
  seed-demo                                load the demo register into a simulated store
  config                                   every setting, what it is for and what it is now
  rules                                    every rule with its article, parameters and wordings, as docs/rules.md
  ${procedureUsage}`;

/** Each command answers with its exit code. */
const commands: { readonly [name: string]: (args: readonly string[]) => Promise<number> } = {
  verify: runVerify,
  migrate: async () => {
    await migrate(process.env);
    print('the database is at the newest shape');
    return 0;
  },
  doctor: async (args) => {
    const { values } = parseArgs({ args: [...args], options: { rebuild: { type: 'boolean' } } });
    const options = { rebuild: values.rebuild === true, print };
    return (await runDoctor(readConfig(environment), options)) ? 0 : 1;
  },
  'seed-demo': async () => {
    print(await runSeedDemo(environment));
    return 0;
  },
  config: () => {
    describeConfig(environment).forEach(print);
    return Promise.resolve(0);
  },
  procedure: (args) => runProcedure(args, print, process.env),
  rules: () => {
    process.stdout.write(rulesPage());
    return Promise.resolve(0);
  },
};

async function runVerify(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      case: { type: 'string' },
      stream: { type: 'string' },
      redecide: { type: 'boolean' },
    },
  });
  const url = environment.DATABASE_URL;
  if (!url)
    throw new Error(
      `There is no store to verify in ${dataFolder(process.env)}. Start one with npm start, name its folder by ` +
        'JISHI_DATA_DIR, or its database by DATABASE_URL.',
    );
  const stream = values.stream ?? (values.case === undefined ? null : `case/${values.case}`);
  const pool = createPool(url, { max: 2 });
  try {
    const reports = [await verify(createEventReader(pool), stream)];
    if (values.redecide === true) reports.push(await redecideRecord(environment, stream));
    reports.flatMap(({ lines }) => lines).forEach(print);
    return reports.every(({ intact }) => intact) ? 0 : 1;
  } finally {
    await pool.end();
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function main([name, ...args]: readonly string[]): Promise<number> {
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    print(usage);
    return name === undefined || name === 'help' || name === '--help' ? 0 : 2;
  }
  return command(args);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
