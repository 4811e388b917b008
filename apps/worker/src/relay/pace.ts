import { setTimeout as delay } from 'node:timers/promises';

/**
 * Lets each key through at most once in so many milliseconds: the first at once, what follows closely together. So a
 * busy case costs a few nudges a second, however many events it records.
 */
export function createPace(milliseconds: number) {
  const last = new Map<string, number>();

  function waitOf(key: string): number {
    const before = last.get(key);
    return before === undefined ? 0 : Math.max(0, before + milliseconds - performance.now());
  }

  async function letThrough(
    keys: readonly string[],
    work: (keys: readonly string[]) => Promise<void>,
  ): Promise<void> {
    if (keys.length === 0) return;
    await work(keys);
    for (const key of keys) last.set(key, performance.now());
  }

  return async (
    keys: readonly string[],
    work: (keys: readonly string[]) => Promise<void>,
  ): Promise<void> => {
    for (const key of last.keys()) if (waitOf(key) === 0) last.delete(key);
    const early = keys.filter((key) => waitOf(key) > 0);
    await letThrough(
      keys.filter((key) => !early.includes(key)),
      work,
    );
    if (early.length > 0) await delay(Math.max(...early.map(waitOf)));
    await letThrough(early, work);
  };
}
