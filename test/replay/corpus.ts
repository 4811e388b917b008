import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { epochs, familyOf, type RunRef, workflowTypeOf } from '@jishi/contracts/names';

const corpus = fileURLToPath(new URL('./histories/', import.meta.url));

/**
 * JISHI_RECORD_HISTORIES=1 writes the histories that later code is held to; for a scenario that is new, or after the
 * epoch of its family was raised, and never to make a red replay green.
 */
export const recording = process.env.JISHI_RECORD_HISTORIES === '1';

/** Where the history of a scenario stands: by type of workflow and by the epoch that it was recorded in. */
export function fileOf(run: RunRef, scenario: string): string {
  return join(corpus, workflowTypeOf(run), `e${epochs[familyOf(run)]}`, `${scenario}.json`);
}

/** Of a type of workflow, the scenarios of the epoch in force. */
export function scenariosOf(run: RunRef): readonly string[] {
  return readdirSync(join(fileOf(run, ''), '..')).map((name) => name.replace(/[.]json$/, ''));
}
