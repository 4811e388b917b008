import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { epochs, familyOf, type RunRef, workflowTypeOf } from '@jishi/contracts/names';
import { stepKinds } from '@jishi/domain';

const folder = fileURLToPath(new URL('./histories/', import.meta.url));

/**
 * JISHI_RECORD_HISTORIES=1 writes the histories that later code is held to; for a scenario that is new, or after the
 * epoch of its family was raised, and never to make a red replay green.
 */
export const recording = process.env.JISHI_RECORD_HISTORIES === '1';

/** Where the history of a scenario stands: by type of workflow and by the epoch that it was recorded in. */
export function fileOf(run: RunRef, scenario: string): string {
  return join(folder, workflowTypeOf(run), `e${epochs[familyOf(run)]}`, `${scenario}.json`);
}

/** Every recorded history of the epochs in force; each type of workflow has at least one. */
export function corpus(): readonly { readonly run: RunRef; readonly scenario: string }[] {
  const runs: readonly RunRef[] = [
    { caseId: 'c1', opening: 1 },
    ...stepKinds.map((step) => ({ caseId: 'c1', step, opening: 1 })),
  ];
  return runs.flatMap((run) =>
    readdirSync(dirname(fileOf(run, 'any')))
      .toSorted()
      .map((name) => ({ run, scenario: name.replace(/[.]json$/, '') })),
  );
}
