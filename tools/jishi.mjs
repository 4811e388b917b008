import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './install.mjs';
import { PlainError } from './plain-error.mjs';
import { lastWord } from './processes.mjs';

/** Brings the database to the newest shape. Without the owner's login the operator does that by hand. */
export async function migrate({ url, ownerUrl }, simulated) {
  if (!ownerUrl) return;
  const env = { DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl, JISHI_SIMULATED: simulated };
  await jishi('migrate', env, 'The database could not be migrated');
}

/** Loads the demo register; what stands already stays. */
export async function seedDemo(env, subjects) {
  const given = { ...env, JISHI_DEMO_SUBJECTS: JSON.stringify(subjects) };
  await jishi('seed-demo', given, 'The demo register could not be loaded');
}

/** Runs one command of apps/cli, which says in one line why it can't. */
async function jishi(command, env, failure) {
  const args = [join(ROOT, 'apps/cli/bin/jishi.js'), command];
  const stdio = ['ignore', 'ignore', 'pipe'];
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio });
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const code = await new Promise((resolve) => {
    child.once('close', resolve);
  });
  if (code !== 0) throw new PlainError(`${failure}: ${lastWord(errors)}`);
}
