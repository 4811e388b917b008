import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';

/** Runs specs against mutants in one process, where all of them stay loaded. */
class SpecsRunner {
  /** What the changed code reads to know which mutant is active, and writes its coverage to. */
  #mutants = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});
  #tests = [];

  capabilities() {
    return { reloadEnvironment: false };
  }

  async init() {
    const bundled = pathToFileURL(join(process.cwd(), 'test/mutation/bundled.mjs'));
    this.#tests = (await import(bundled.href)).tests;
  }

  async dryRun({ coverageAnalysis }) {
    const tests = await this.#run(this.#tests, { bail: false });
    const { mutantCoverage } = this.#mutants;
    return {
      status: DryRunStatus.Complete,
      tests,
      ...(coverageAnalysis === 'off' ? {} : { mutantCoverage }),
    };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    Object.assign(this.#mutants, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const asked = testFilter && new Set(testFilter);
    const chosen = this.#tests.filter(({ id }) => !asked || asked.has(id));
    const tests = await this.#run(chosen, { bail: !disableBail });
    const { hitCount } = this.#mutants;
    this.#mutants.activeMutant = undefined;
    const looped = determineHitLimitReached(hitCount, hitLimit);
    return toMutantRunResult(looped ?? { status: DryRunStatus.Complete, tests });
  }

  async #run(tests, { bail }) {
    const results = [];
    for (const test of tests) {
      this.#mutants.currentTestId = test.id;
      const result = await tried(test);
      results.push(result);
      if (bail && result.status === TestStatus.Failed) break;
    }
    this.#mutants.currentTestId = undefined;
    return results;
  }
}

async function tried({ id, name, run }) {
  const began = performance.now();
  const result = () => ({ id, name, timeSpentMs: Math.round(performance.now() - began) });
  try {
    await run();
    return { ...result(), status: TestStatus.Success };
  } catch (error) {
    return { ...result(), status: TestStatus.Failed, failureMessage: String(error) };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'specs', SpecsRunner)];
