import { readProgress } from '@jishi/event-store';
import { waitUntil } from '../../tools/wait.mjs';

/** Waits until the followers are at the head: what earlier turns have left is no part of the next ones. */
export function caughtUp(pool, failed) {
  return waitUntil(
    async () => {
      const { head, queued, followers } = await readProgress(pool);
      return (
        queued === 0 && followers.length > 0 && followers.every((each) => each.position === head)
      );
    },
    { otherwise: 'the followers did not catch up within 5 min', timeoutMs: 300_000, failed },
  );
}
