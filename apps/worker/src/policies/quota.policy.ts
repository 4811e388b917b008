import { commandIds, type OpenRecord } from '@jishi/commands';
import type { PostState } from '@jishi/domain';
import type { SequencedEvent } from '@jishi/event-store';
import { type PolicyDependencies, submitForPolicy } from './policy.js';

interface Dependencies extends PolicyDependencies {
  readonly record: Pick<OpenRecord, 'views'>;
}

/** What changes how many places a post has left. */
const changes: readonly string[] = [
  'QuotaChanged',
  'PlaceFilled',
  'PlaceVacated',
  'PlaceReserved',
  'PlaceReleased',
];

/** The places of a post changed: every case that has taken one in advance looks whether it still has it (E11). */
export function quotaPolicy(dependencies: Dependencies) {
  return async (events: readonly SequencedEvent[]): Promise<void> => {
    for (const event of events) if (changes.includes(event.type)) await tell(dependencies, event);
  };
}

async function tell(dependencies: Dependencies, event: SequencedEvent): Promise<void> {
  const [folded] = await dependencies.record.views.states([event.stream]);
  const post = folded?.state as PostState;
  if (post.status !== 'registered') return;
  for (const caseId of new Set(post.reservations.map((each) => each.caseId)))
    await submitForPolicy(dependencies, {
      stream: `case/${caseId}`,
      name: 'note-quota',
      data: { postId: post.postId },
      commandId: commandIds.ofPolicy('quota', `${event.eventId}/${caseId}`),
      causationId: event.eventId,
    });
}
