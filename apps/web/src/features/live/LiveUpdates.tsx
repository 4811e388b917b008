import { useQueryClient } from '@tanstack/react-query';
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react';
import { followChanges } from '../../shared/live.js';
import { type ChangeCounter, createChangeCounter, idOf, prefixOf } from './changes.js';

interface Live {
  readonly counter: ChangeCounter;
  readonly lostSince: Date | null;
}

const LiveContext = createContext<Live | null>(null);

/** Follows what is recorded: an open page reads itself anew, a list counts what has moved. */
export function LiveUpdates({ children }: { readonly children: ReactNode }) {
  const queries = useQueryClient();
  const [counter] = useState(createChangeCounter);
  const [lostSince, setLostSince] = useState<Date | null>(null);
  useEffect(() => {
    const end = new AbortController();
    void followChanges({
      signal: end.signal,
      onLost: (since) => setLostSince((before) => (since === null ? null : (before ?? since))),
      onChange: (change) => {
        counter.take(change);
        void queries.invalidateQueries({
          queryKey: [prefixOf(change.stream), ...[idOf(change.stream)].filter(Boolean)],
        });
      },
    });
    return () => end.abort();
  }, [queries, counter]);
  return <LiveContext value={{ counter, lostSince }}>{children}</LiveContext>;
}

function useLive(): Live {
  const live = useContext(LiveContext);
  if (!live) throw new Error('no live updates around this component');
  return live;
}

export function useLostSince(): Date | null {
  return useLive().lostSince;
}

/** How many things of the kind have moved since the list was shown, and the word to show them. */
export function useListChanges(prefix: string, listKey: string) {
  const { counter } = useLive();
  const queries = useQueryClient();
  const count = useSyncExternalStore(counter.subscribe, () => counter.count(prefix));
  const show = () => {
    counter.clear(prefix);
    void queries.invalidateQueries({ queryKey: [listKey] });
  };
  useEffect(() => counter.clear(prefix), [counter, prefix]);
  return { count, show };
}
