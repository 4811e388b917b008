import { type IncidentKind, incidents as words } from '@jishi/contracts';
import { workflowIdOf } from '@jishi/contracts/names';
import type { Incidents } from '@jishi/event-store';
import type { Log } from '@jishi/platform/logging';
import {
  type Condition,
  conditionOf,
  type Expected,
  repair,
  type Temporal,
} from '@jishi/temporal/client';

export interface ExamineDependencies {
  readonly temporal: Temporal;
  readonly incidents: Incidents;
  readonly log: Log;
}

const kinds: { readonly [condition in Exclude<Condition, 'running'>]: IncidentKind } = {
  missing: 'workflow-missing',
  stopped: 'workflow-stopped',
  completed: 'workflow-completed',
  wedged: 'workflow-wedged',
  failing: 'activity-failing',
};

/** Asks the server how a run stands that the record says should be alive; what is wrong is told and repaired. */
export async function examine(
  dependencies: ExamineDependencies,
  expected: Expected,
): Promise<Condition> {
  const { temporal, incidents } = dependencies;
  const subject = workflowIdOf(expected.run);
  const condition = await conditionOf(temporal, expected.run);
  if (condition === 'running') {
    await incidents.settle(subject, Object.values(kinds));
    return condition;
  }
  const times = await tell(dependencies, subject, kinds[condition]);
  // Code that fails again after it was built anew needs a person, not a third try.
  if (condition !== 'wedged' || times === 1) await repair(temporal, expected, condition);
  return condition;
}

/** Raises an incident and says it in the log in plain words, once. */
export async function tell(
  { incidents, log }: Pick<ExamineDependencies, 'incidents' | 'log'>,
  subject: string,
  kind: IncidentKind,
): Promise<number> {
  const times = await incidents.raise(subject, kind);
  if (times === 1) log.warn({ workflow: subject, incident: kind }, words[kind].en);
  return times;
}
