import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build, keepBuilding } from './build.mjs';
import { openDatabase } from './database.mjs';
import { demoSubjects } from './demo-idp/accounts.mjs';
import { identityKeys } from './demo-idp/keys.mjs';
import { Group } from './group.mjs';
import { ensureInstalled } from './install.mjs';
import { migrate, seedDemo } from './jishi.mjs';
import { openIdentity, openTemporal, startApi, startWorker } from './parts.mjs';
import { runProgram } from './plain-error.mjs';
import { takeFolder } from './running.mjs';
import { keepEnvironment, programEnvironment, readSettings, requirePorts } from './settings.mjs';
import { printSummary } from './summary.mjs';

/** `npm start`: everything the product needs, in one terminal, until Ctrl-C. `--watch` rebuilds while you edit. */
await runProgram(async () => {
  ensureInstalled();
  const settings = { ...readSettings(), watch: process.argv.includes('--watch') };
  mkdirSync(settings.logs, { recursive: true });
  const folder = await takeFolder(settings.folder);
  const group = new Group(folder.add);
  const told = toldToStop(group);
  try {
    await requirePorts(settings);
    await Promise.race([start(settings, group), told]);
    await Promise.race([group.firstEnd(), told]);
  } finally {
    console.log('Stopping');
    await group.stop();
    folder.release();
  }
});
process.exit(); // a start that was stopped half way may still be waiting for something

/** Slow and independent things at once; then what needs them, in order. */
async function start(settings, group) {
  console.log('Starting PostgreSQL and Temporal, building what changed');
  const [database, temporal] = await Promise.all([
    openDatabase(settings, group.add),
    openTemporal(settings, group.add),
    build({ logFile: join(settings.logs, 'build.log'), onStart: group.addTask }),
  ]);
  await migrate(database, settings.simulated);
  const addresses = { databaseUrl: database.url, temporalAddress: temporal.address };
  const env = programEnvironment({ settings, ...addresses });
  keepEnvironment(settings, env);
  if (settings.simulated === '1' && settings.embedded.identity) {
    await seedDemo(env, demoSubjects(identityKeys(settings.folder).subjects));
  }
  await openIdentity(settings, env, group.add);
  startWorker(settings, env, group.add);
  await startApi(settings, env, group.add);
  if (settings.watch) group.add(keepBuilding(join(settings.logs, 'build.log')));
  printSummary({ settings, env, temporal });
}

/** Resolves at the first request to end; a second one doesn't wait for anybody. */
function toldToStop(group) {
  return new Promise((resolve) => {
    let told = false;
    const onSignal = () => {
      if (told) {
        group.kill();
        process.exit(1);
      }
      told = true;
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, onSignal);
  });
}
