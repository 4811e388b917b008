import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../tools/install.mjs';
import { PlainError, runProgram } from '../../tools/plain-error.mjs';

const GOLDEN = join(ROOT, 'test/golden');

/**
 * `npm run golden:accept`: takes what the unit specs of the domain decide today as the golden decisions of their rules
 * versions. A line of a released version is never changed: a changed rule is a new implementation.
 */
await runProgram(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jishi-decisions-'));
  try {
    decideAll(folder);
    await accept(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function decideAll(folder) {
  const jest = join(ROOT, 'node_modules/jest/bin/jest.js');
  const specs = 'libs/domain/.*[.]unit[.]spec';
  const args = [jest, '--selectProjects', 'pure', '--testPathPatterns', specs];
  const env = { ...process.env, JISHI_DECISIONS: folder };
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, env, stdio: 'inherit' });
  if (status !== 0) throw new PlainError('Not accepted: the unit specs fail. Mend them first.');
}

async function accept(folder) {
  const { accepted, readDecided, readGolden, selected, writeGolden } = await import(
    '@jishi/test-support/golden'
  );
  const released = JSON.parse(readFileSync(join(GOLDEN, 'released.json'), 'utf8'));
  const decided = byVersion(readDecided(folder));
  for (const [version, texts] of decided) {
    const at = join(GOLDEN, version);
    const now = selected(texts);
    writeGolden(at, accepted(readGolden(at), now, { released: released.includes(version) }));
    console.log(`${version}: ${now.lines.size} rules`);
  }
}

/** Node 20 has no Map.groupBy. */
function byVersion(lines) {
  const versions = new Map();
  for (const text of lines) {
    const { rules } = JSON.parse(text).around;
    versions.set(rules, [...(versions.get(rules) ?? []), text]);
  }
  return versions;
}
