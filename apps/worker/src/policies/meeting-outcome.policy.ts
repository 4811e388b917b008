import { commandIds } from '@jishi/commands';
import type { RecordMeetingOutcome } from '@jishi/domain';
import type { SequencedEvent } from '@jishi/event-store';
import { type PolicyDependencies, submitForPolicy } from './policy.js';

/** What the event says that is of use to the case. */
type Concluded = { readonly caseId: string } & Omit<RecordMeetingOutcome, 'meetingId'>;

/** A sitting has voted on a candidate: the result reaches the candidate's case, which waits on its own stream alone. */
export function meetingOutcomePolicy(dependencies: PolicyDependencies) {
  return async (events: readonly SequencedEvent[]): Promise<void> => {
    for (const event of events) {
      if (event.type !== 'ItemConcluded') continue;
      const { caseId, itemId, candidateId, result, counts, decidedOn } =
        event.data as unknown as Concluded;
      await submitForPolicy(dependencies, {
        stream: `case/${caseId}`,
        name: 'record-meeting-outcome',
        data: {
          meetingId: event.stream.slice('meeting/'.length),
          itemId,
          candidateId,
          result,
          counts,
          decidedOn,
        },
        commandId: commandIds.ofPolicy('meeting-outcome', event.eventId),
        causationId: event.eventId,
      });
    }
  };
}
