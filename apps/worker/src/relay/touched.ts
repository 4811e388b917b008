import type { StepRef } from '@jishi/contracts/names';
import type { SequencedEvent } from '@jishi/event-store';

/** The cases that events belong to, each with the runs of steps that they open or close. */
export function touchedBy(
  events: readonly SequencedEvent[],
): ReadonlyMap<string, readonly StepRef[]> {
  const touched = new Map<string, StepRef[]>();
  for (const event of events) {
    const caseId = caseOf(event.stream);
    if (caseId === null) continue;
    const runs = touched.get(caseId) ?? [];
    if (event.type === 'StepOpened' || event.type === 'StepClosed') runs.push(runOf(caseId, event));
    touched.set(caseId, runs);
  }
  return touched;
}

function caseOf(stream: string): string | null {
  return stream.startsWith('case/') ? stream.slice('case/'.length) : null;
}

function runOf(caseId: string, { data }: SequencedEvent): StepRef {
  const { step, opening } = data as unknown as Pick<StepRef, 'step' | 'opening'>;
  return { caseId, step, opening };
}
