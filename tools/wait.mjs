import { setTimeout as delay } from 'node:timers/promises';
import { PlainError } from './plain-error.mjs';

/**
 * Waits until `condition` (may be async) holds, asking again and again.
 *
 * @param otherwise the one line for the person when it doesn't hold within `timeoutMs`
 * @param failed rejects when waiting is pointless, for instance because the process ended
 */
export async function waitUntil(
  condition,
  { otherwise, timeoutMs = 30_000, everyMs = 50, failed },
) {
  let failure;
  failed?.catch((error) => {
    failure = error;
  });
  const deadline = Date.now() + timeoutMs;
  while (!(await condition())) {
    if (failure) throw failure;
    if (Date.now() > deadline) throw new PlainError(otherwise);
    await delay(everyMs);
  }
}
