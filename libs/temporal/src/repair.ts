import type { RunRef } from '@jishi/contracts/names';
import type { Condition } from './condition.js';
import type { Temporal } from './connection.js';
import { nudge, rebuild } from './nudge.js';
import { terminate } from './terminate.js';

/** A run that the record says should be alive, at the version of its case. */
export interface Expected {
  readonly run: RunRef;
  readonly version: number;
}

/**
 * Brings a run to where the record says it should be. Nothing is lost by that: a run holds nothing the record lacks.
 * An activity that fails is left to its retries.
 */
export async function repair(
  temporal: Temporal,
  { run, version }: Expected,
  condition: Condition,
): Promise<void> {
  switch (condition) {
    case 'running':
      await nudge(temporal, run, null);
      return;
    case 'failing':
      return;
    case 'wedged':
      await terminate(temporal, run, 'It could not go on; built again from the record.');
      await rebuild(temporal, run, version);
      return;
    case 'missing':
    case 'stopped':
    case 'completed':
      await rebuild(temporal, run, version);
  }
}
