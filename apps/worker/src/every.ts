import { setTimeout as delay } from 'node:timers/promises';
import type { Part } from './part.js';

interface Every {
  readonly name: string;
  readonly seconds: number;
  readonly work: () => Promise<void>;
  readonly onError: (error: unknown) => void;
}

/** Does its work again and again, so many seconds after the last time ended; a failure waits for the next time. */
export function every({ name, seconds, work, onError }: Every): Part {
  const stopped = new AbortController();
  let running: Promise<void> = Promise.resolve();
  const isTime = (): Promise<boolean> =>
    delay(seconds * 1_000, true, { signal: stopped.signal }).catch(() => false);
  const run = async (): Promise<void> => {
    while (await isTime()) await work().catch(onError);
  };
  return {
    name,
    start() {
      running = run();
    },
    async stop() {
      stopped.abort();
      await running;
    },
  };
}
