import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { caseWorkflowType, workflowTypeOf } from '@jishi/contracts/names';
import { stepKinds } from '@jishi/domain';
import { bundleWorkflows } from '@jishi/temporal/bundle';
import * as workflows from '@jishi/workflows';

const fixture = (name: string) =>
  fileURLToPath(new URL(`./fixtures/${name}.workflow.ts`, import.meta.url));

describe('The workflow bundle', () => {
  it('registers the case and every kind of step under the names that start them, and nothing else', () => {
    const ofSteps = stepKinds.map((step) => workflowTypeOf({ caseId: 'c1', step, opening: 1 }));
    expect(Object.keys(workflows).toSorted()).toEqual([caseWorkflowType, ...ofSteps].toSorted());
  });

  it('holds workflows, names and the engine alone', async () => {
    const { code } = await bundleWorkflows();
    expect(code.length).toBeLessThan(2_000_000);
  }, 30_000);

  it('is not built with a rule in it', async () => {
    await expect(bundleWorkflows(fixture('with-rules'))).rejects.toThrow(/libs\/domain\//);
  }, 30_000);

  it('is not built with a module that a replay could not repeat', async () => {
    await expect(bundleWorkflows(fixture('with-node'))).rejects.toThrow(/crypto/);
  }, 30_000);
});
