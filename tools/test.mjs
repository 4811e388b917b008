import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumProgram } from './chromium.mjs';
import { ensureInstalled, installedProgram, ROOT } from './install.mjs';
import { PlainError, runProgram } from './plain-error.mjs';

/**
 * `npm test`: every gate in the order of CI. A failing tier stops none of the others, so that one
 * run shows everything that is wrong. A gate counts as one test; Jest and Playwright count theirs.
 */
await runProgram(() => {
  ensureInstalled();
  const results = temporaryFolder();
  let passed = 0;
  const failures = [];
  for (const { title, run } of tiers(results)) {
    const outcome = timed(title, run);
    passed += outcome.passed;
    if (outcome.failed > 0) failures.push({ title, failed: outcome.failed });
  }
  rmSync(results, { recursive: true });
  const failed = failures.reduce((sum, failure) => sum + failure.failed, 0);
  for (const failure of failures) console.log(`Failed: ${failure.title} (${failure.failed})`);
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
});

function tiers(results) {
  const web = existsSync(join(ROOT, 'apps/web/index.html'));
  return [
    gate('Build', 'tsc', ['-b']),
    gate('Workflow bundle', 'npm', ['run', '--silent', 'build:workflows']),
    gate('Types of specs', 'tsc', ['-p', 'tsconfig.spec.json']),
    gate('Format', 'biome', ['check']),
    gate('Lint', 'eslint', ['.']),
    gate('Boundaries', 'npm', ['run', '--silent', 'check:boundaries']),
    gate('Dead code', 'knip', []),
    jest('Pure specs', 'pure', results, ['--coverage']),
    jest('Specs on real servers', 'real', results),
    ...(web ? [gate('Types of the web app', 'tsc', ['-p', 'apps/web'])] : []),
    ...(web ? [gate('Web build', 'npm', ['run', '--silent', 'build:web'])] : []),
    ...(existsSync(join(ROOT, 'playwright.config.ts')) ? [screens(results)] : []),
  ];
}

function gate(title, program, args) {
  return {
    title,
    run: () => (succeeds(program, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
  };
}

function jest(title, project, results, more = []) {
  const file = join(results, `${project}.json`);
  const args = ['--selectProjects', project, '--json', `--outputFile=${file}`, ...more];
  return {
    title,
    run: () => {
      const clean = succeeds('jest', args, { quietStdout: true });
      const counts = readCounts(file, (report) => ({
        passed: report.numPassedTests,
        // A spec that cannot load runs no test, and a skipped test proves nothing: both fail.
        failed:
          report.numFailedTests +
          report.numRuntimeErrorTestSuites +
          report.numPendingTests +
          report.numTodoTests,
      }));
      return honest(counts, clean);
    },
  };
}

function screens(results) {
  const file = join(results, 'screens.json');
  return {
    title: 'Screens',
    run: () => {
      const env = { CHROMIUM_PATH: chromiumProgram(), PLAYWRIGHT_JSON_OUTPUT_NAME: file };
      const clean = succeeds('playwright', ['test', '--reporter=list,json'], { env });
      const counts = readCounts(file, ({ stats }) => ({
        passed: stats.expected,
        failed: stats.unexpected + stats.flaky + stats.skipped,
      }));
      return honest(counts, clean);
    },
  };
}

/** A runner that ends badly without a failed test (a crash, a teardown) has still failed. */
function honest(counts, clean) {
  return clean || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

function readCounts(file, count) {
  return existsSync(file)
    ? count(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 1 };
}

/** Runs an installed program (or npm) in the checkout and shows what it prints. */
function succeeds(program, args, { env = {}, quietStdout = false } = {}) {
  const command = program === 'npm' ? 'npm' : installedProgram(program);
  const stdio = ['ignore', quietStdout ? 'ignore' : 'inherit', 'inherit'];
  return (
    spawnSync(command, args, { cwd: ROOT, env: { ...process.env, ...env }, stdio }).status === 0
  );
}

function timed(title, run) {
  console.log(`\n== ${title}`);
  const began = performance.now();
  const outcome = attempt(run);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`== ${title}: ${outcome.passed} passed, ${outcome.failed} failed, ${seconds} s`);
  return outcome;
}

/** A tier that can't even begin (no browser, say) has failed, and the others still run. */
function attempt(run) {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    console.error(error.message);
    return { passed: 0, failed: 1 };
  }
}

function temporaryFolder() {
  return mkdtempSync(join(tmpdir(), 'jishi-results-'));
}
