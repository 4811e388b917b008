/** What workflows, worker and API call each other by. Plain constants: the workflow bundle reads this file. */

/** A task queue carries the epoch of the workflow code, so that an incompatible change starts afresh. */
export const epochs = { case: 1, step: 1 } as const;

export type WorkflowFamily = keyof typeof epochs;

/** @param base the deployment's own prefix, so that several can share a Temporal server */
export function taskQueue(base: string, family: WorkflowFamily): string {
  return `${base}-${family}-e${epochs[family]}`;
}

/** The signal that says: the stream of your case stands at this version, read it again. */
export const recordedSignal = 'recorded';

/** The query that answers what a run waits for. */
export const progressQuery = 'progress';

/** Workflow ids are opaque: they hold no name, number or date of a person. */
export function caseWorkflowId(caseId: string, opening: number): string {
  return `case/${caseId}#${opening}`;
}

export function stepWorkflowId(caseId: string, step: string, opening: number): string {
  return `case/${caseId}/${step}#${opening}`;
}
