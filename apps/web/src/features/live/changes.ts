import type { Change } from '../../shared/live.js';

/** Which things of a kind have moved since their list was last shown. */
export interface ChangeCounter {
  readonly take: (change: Change) => void;
  readonly count: (prefix: string) => number;
  readonly clear: (prefix: string) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createChangeCounter(): ChangeCounter {
  const moved = new Map<string, Set<string>>();
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    take: ({ stream }) => {
      const prefix = prefixOf(stream);
      moved.set(prefix, (moved.get(prefix) ?? new Set()).add(stream));
      tell();
    },
    count: (prefix) => moved.get(prefix)?.size ?? 0,
    clear: (prefix) => {
      if (moved.delete(prefix)) tell();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

export function prefixOf(stream: string): string {
  return stream.split('/', 1)[0] ?? stream;
}

/** The id behind the prefix; empty for a stream that is alone of its kind. */
export function idOf(stream: string): string {
  return stream.slice(prefixOf(stream).length + 1);
}
