import { setTimeout as delay } from 'node:timers/promises';
import { commandIds, type OpenRecord, openCases } from '@jishi/commands';
import { currentRun, type OpenedCase } from '@jishi/domain';
import type { SequencedEvent } from '@jishi/event-store';
import { type PolicyDependencies, submitForPolicy } from './policy.js';

/** Commands a second at most: a new calendar moves many cases at once, and people go on working meanwhile. */
const RATE = 100;

interface Dependencies extends PolicyDependencies {
  readonly record: Pick<OpenRecord, 'pool' | 'views'>;
}

/**
 * A calendar was published: every case with a clock that counts working days by an earlier one counts anew. Whatever
 * is recorded after the publication reads the new calendar by itself, so none is missed.
 */
export function calendarPolicy(dependencies: Dependencies) {
  return async (events: readonly SequencedEvent[]): Promise<void> => {
    for (const event of events)
      if (event.type === 'CalendarPublished') await recompute(dependencies, event);
  };
}

async function recompute(dependencies: Dependencies, event: SequencedEvent): Promise<void> {
  const { version } = event.data.calendar as { readonly version: string };
  let moved = 0;
  let looked = 0;
  for await (const cases of openCases(dependencies.record)) {
    for (const { caseId } of cases.filter((each) => countsByAnother(each, version))) {
      const outcome = await submitForPolicy(dependencies, {
        stream: `case/${caseId}`,
        name: 'recompute-deadlines',
        data: {},
        commandId: commandIds.ofPolicy('calendar', `${event.eventId}/${caseId}`),
        causationId: event.eventId,
      });
      if (outcome === 'recorded') moved += 1;
      await delay(1_000 / RATE);
    }
    looked += cases.length;
    dependencies.log.info({ calendar: version, looked, moved }, 'deadlines are counted anew');
  }
}

function countsByAnother(state: OpenedCase, version: string): boolean {
  return Object.values(currentRun(state).deadlines).some(
    ({ calendarVersion }) => calendarVersion !== null && calendarVersion !== version,
  );
}
