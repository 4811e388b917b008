import type { Gate, StepPage, StepTask } from '@jishi/client';

/** The task that the address names, else the one to turn to first; null where nobody has to do anything. */
export function chosenTask(
  { tasks }: Pick<StepPage, 'tasks'>,
  named: string | undefined,
  awaited: string | null,
): StepTask | null {
  const byName = (act: string | null | undefined) => tasks.find((task) => task.act === act);
  const open = tasks.find(({ state }) => state === 'problem' || state === 'not-started');
  return byName(named) ?? byName(awaited) ?? open ?? null;
}

/** The gates that a task is judged by or meets, those that are open first. */
export function gatesOfTask(gates: readonly Gate[], { rules }: StepTask): readonly Gate[] {
  return gates.filter(({ rule }) => rules.includes(rule));
}

export function isDone({ state }: StepTask): boolean {
  return state === 'recorded';
}

/** Papers that have to be there and are not. */
export function missingDocuments({ documents }: Pick<StepPage, 'documents'>) {
  const required = documents.filter((each) => each.required && each.state !== 'not-required');
  return {
    all: required.length,
    missing: required.filter(({ state }) => state === 'missing' || state === 'partly').length,
  };
}
