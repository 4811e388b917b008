import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { type RunRef, workflowTypeOf } from '@jishi/contracts/names';
import { corpus, fileOf } from './corpus.js';

const page = fileURLToPath(new URL('../../docs/workflows.md', import.meta.url));

/** The line of a history in docs/workflows.md. */
function lineOf(run: RunRef, scenario: string): string {
  const { events } = JSON.parse(readFileSync(fileOf(run, scenario), 'utf8')) as {
    readonly events: readonly { readonly eventType: string }[];
  };
  const count = (type: string) =>
    events.filter(({ eventType }) => eventType === `EVENT_TYPE_${type}`).length;
  return `| ${[
    workflowTypeOf(run),
    scenario,
    events.length,
    count('WORKFLOW_TASK_COMPLETED'),
    count('ACTIVITY_TASK_COMPLETED'),
    count('WORKFLOW_EXECUTION_SIGNALED'),
    count('TIMER_STARTED'),
  ].join(' | ')} |`;
}

describe('What the documentation says that a workflow costs', () => {
  it('is what was recorded, history by history', () => {
    const lines = readFileSync(page, 'utf8').split('\n');
    const counted = corpus().map(({ run, scenario }) => lineOf(run, scenario));
    expect(lines.filter((line) => /^\| \w+ \| [a-z-]+ \| \d+ \|/.test(line))).toEqual(counted);
  });
});
