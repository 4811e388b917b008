import { commandIds, type OpenRecord, openCases } from '@jishi/commands';
import type { OpenedCase } from '@jishi/domain';
import type { SequencedEvent } from '@jishi/event-store';
import { type PolicyDependencies, submitForPolicy } from './policy.js';

interface Dependencies extends PolicyDependencies {
  readonly record: Pick<OpenRecord, 'pool' | 'views'>;
}

/** What changes a register on which conclusions may rest. */
const changes: readonly string[] = ['FactRecorded', 'FactConfirmed', 'FactWithdrawn'];

/**
 * A fact of a person was recorded, confirmed or withdrawn: every open case with that candidate looks once more at what
 * it has concluded. The cases are read once for all events at hand, so that an import of many facts reads them once.
 */
export function personFactPolicy(dependencies: Dependencies) {
  return async (events: readonly SequencedEvent[]): Promise<void> => {
    const changed = events.filter(({ type }) => changes.includes(type));
    if (changed.length === 0) return;
    for await (const cases of openCases(dependencies.record))
      for (const state of cases)
        for (const event of changed.filter((each) => concerns(each, state)))
          await lookAgain(dependencies, state, event);
  };
}

function personOf({ stream }: SequencedEvent): string {
  return stream.slice('person/'.length);
}

/** What was known when the case began, its conclusions have looked at already. */
function concerns(event: SequencedEvent, { candidates, openedAt }: OpenedCase): boolean {
  return (
    event.recordedAt > openedAt.recordedAt &&
    candidates.some(({ personId, status }) => status === 'in' && personId === personOf(event))
  );
}

async function lookAgain(
  dependencies: Dependencies,
  { caseId }: OpenedCase,
  event: SequencedEvent,
): Promise<void> {
  await submitForPolicy(dependencies, {
    stream: `case/${caseId}`,
    name: 'flag-decisions',
    data: { personId: personOf(event), factId: event.data.factId as string },
    commandId: commandIds.ofPolicy('person-fact', `${event.eventId}/${caseId}`),
    causationId: event.eventId,
  });
}
