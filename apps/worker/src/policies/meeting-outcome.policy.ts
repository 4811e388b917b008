import { commandIds } from '@jishi/commands';
import type { JsonObject } from '@jishi/domain';
import type { SequencedEvent } from '@jishi/event-store';
import { type PolicyDependencies, submitForPolicy } from './policy.js';

interface Carried {
  /** The act on the case. */
  readonly name: string;
  /** The fields of the event that it is given with, beside the sitting. */
  readonly fields: readonly string[];
}

/** What a sitting says of an item, and how its case learns of it. */
const carried: { readonly [event: string]: Carried } = {
  ItemConcluded: {
    name: 'record-meeting-outcome',
    fields: ['itemId', 'candidateId', 'result', 'counts', 'decidedOn'],
  },
  ItemPostponed: {
    name: 'record-deferral',
    fields: ['itemId', 'candidateId', 'opening', 'heldOn', 'ground'],
  },
  ItemVoided: {
    name: 'void-meeting-outcome',
    fields: ['itemId', 'candidateId', 'rule', 'foundOn'],
  },
};

/**
 * A sitting has voted on a candidate, put him off, or a vote was found void: it reaches the candidate's case, which
 * waits on its own stream alone.
 */
export function meetingOutcomePolicy(dependencies: PolicyDependencies) {
  return async (events: readonly SequencedEvent[]): Promise<void> => {
    for (const event of events) {
      const act = carried[event.type];
      if (act) await carry(dependencies, event, act);
    }
  };
}

async function carry(
  dependencies: PolicyDependencies,
  event: SequencedEvent,
  { name, fields }: Carried,
): Promise<void> {
  const meetingId = event.stream.slice('meeting/'.length);
  const said = Object.entries(event.data).filter(([field]) => fields.includes(field));
  const data: JsonObject = { meetingId, ...Object.fromEntries(said) };
  await submitForPolicy(dependencies, {
    stream: `case/${event.data.caseId as string}`,
    name,
    data,
    commandId: commandIds.ofPolicy('meeting-outcome', event.eventId),
    causationId: event.eventId,
  });
}
