import type { StepKind } from '@jishi/domain';

/** What workflows, worker and API call each other by. Plain constants: the workflow bundle reads this file. */

/** A task queue carries the epoch of the workflow code, so that an incompatible change starts afresh. */
export const epochs = { case: 1, step: 1 } as const;

export type WorkflowFamily = keyof typeof epochs;

/** The epoch in force of each family of workflows. */
export type Epochs = { readonly [family in WorkflowFamily]: number };

/**
 * @param base the deployment's own prefix, so that several can share a Temporal server
 * @param inForce the epochs of this build; only a test of an epoch's raise gives others
 */
export function taskQueue(base: string, family: WorkflowFamily, inForce: Epochs = epochs): string {
  return `${base}-${family}-e${inForce[family]}`;
}

/**
 * The signal that says: the stream of your case stands at this version, read it again. With null: something
 * beside the stream has moved (the store's clock), read it again whatever version you have seen.
 */
export const recordedSignal = 'recorded';

/** The query that answers what a run waits for. */
export const progressQuery = 'progress';

/** What a run answers to the query `progress`. */
export type Progress = {
  /** A fact, one clock of the article, the outcome; or `nothing` once the run is over. */
  readonly waitingFor: string;
  readonly nextTimer: { readonly name: string; readonly due: string } | null;
  /** The version of the case's stream that it has seen. */
  readonly version: number;
};

/** The type under which the workflow of a case is registered. */
export const caseWorkflowType = 'caseWorkflow';

/** The run that leads a case through its steps. */
export type CaseRef = { readonly caseId: string; readonly opening: number };

/** The run of one opening of a step. */
export type StepRef = CaseRef & { readonly step: StepKind };

/** What a workflow is started with; it knows nothing else of the case. */
export type RunRef = CaseRef | StepRef;

/** Workflow ids are opaque: they hold no name, number or date of a person. */
export function workflowIdOf(run: RunRef): string {
  return 'step' in run
    ? `case/${run.caseId}/${run.step}#${run.opening}`
    : `case/${run.caseId}#${run.opening}`;
}

/** The workflow of a step has the name of its kind, written as a function's. */
export function workflowTypeOf(run: RunRef): string {
  if (!('step' in run)) return caseWorkflowType;
  return run.step.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

export function familyOf(run: RunRef): WorkflowFamily {
  return 'step' in run ? 'step' : 'case';
}

const workflowId = /^case\/([^/#]+)(?:\/([a-z-]+))?#([1-9][0-9]*)$/;

/** The run that a workflow id names; null for any other workflow on a shared server. */
export function runOfId(id: string): RunRef | null {
  const [, caseId, step, number] = workflowId.exec(id) ?? [];
  if (caseId === undefined) return null;
  const opening = Number(number);
  return step === undefined ? { caseId, opening } : { caseId, step: step as StepKind, opening };
}
