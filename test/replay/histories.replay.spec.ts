import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { caseWorkflowType, type RunRef, workflowTypeOf } from '@jishi/contracts/names';
import { createLog } from '@jishi/platform/logging';
import { workflowBundle } from '@jishi/temporal/bundle';
import { installRuntime } from '@jishi/temporal/worker';
import { Worker, type WorkflowBundleOption } from '@temporalio/worker';
import { corpus, fileOf } from './corpus.js';

// Real: the bundle that ships, and histories that a real server recorded. A red replay says that running cases would
// not bear this code: raise the epoch of the family, and record its histories anew.

const recorded = corpus();

let workflows: WorkflowBundleOption;

beforeAll(async () => {
  installRuntime(createLog('silent'));
  workflows = await workflowBundle();
}, 60_000);

const historyOf = (run: RunRef, scenario: string) =>
  JSON.parse(readFileSync(fileOf(run, scenario), 'utf8')) as { events: Record<string, unknown>[] };

const replay = (history: object) => Worker.runReplayHistory({ workflowBundle: workflows }, history);

describe('Every recorded history', () => {
  it.each(recorded.map(({ run, scenario }) => [workflowTypeOf(run), scenario, run] as const))(
    'of %s, %s, is borne by the code as it is',
    async (_type, scenario, run) => {
      await expect(replay(historyOf(run, scenario))).resolves.toBeUndefined();
    },
    30_000,
  );

  it('carries the flags without which a replay would overlook a renamed activity', () => {
    for (const { run, scenario } of recorded) {
      const text = JSON.stringify(historyOf(run, scenario));
      expect(text).toContain('coreUsedFlags');
    }
  });
});

describe('A replay', () => {
  it('fails where the code does other things in another order', async () => {
    const [started, ...later] = historyOf(
      { caseId: 'c1', step: 'publicity', opening: 1 },
      'timer',
    ).events;
    const attributes = started?.workflowExecutionStartedEventAttributes as object;
    // The history of a step, which reads its own view, under the code of a case, which reads another.
    const other = { ...attributes, workflowType: { name: caseWorkflowType } };
    const events = [{ ...started, workflowExecutionStartedEventAttributes: other }, ...later];
    await expect(replay({ events })).rejects.toMatchObject({ name: 'DeterminismViolationError' });
  }, 30_000);
});
