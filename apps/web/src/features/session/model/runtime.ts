import { getCatalogue, getMe } from '@jishi/client';
import { useQuery } from '@tanstack/react-query';
import { createContext, useContext, useSyncExternalStore } from 'react';
import { dataOf } from '../../../shared/api.js';
import type { SignedIn } from './session.js';
import type { Runtime } from './start.js';

export const RuntimeContext = createContext<Runtime | null>(null);

export function useRuntime(): Runtime {
  const runtime = useContext(RuntimeContext);
  if (!runtime) throw new Error('no runtime around this component');
  return runtime;
}

/** Who is signed in; re-renders when that changes. */
export function useSignedIn(): SignedIn | null {
  const { session } = useRuntime();
  return useSyncExternalStore(session.subscribe, session.current);
}

/** What the record knows of the person who is signed in. */
export function useMe() {
  return useQuery({ queryKey: ['me'], queryFn: () => dataOf(getMe({ throwOnError: true })) });
}

/** Acts, rules, roles and steps with their titles; the same until the product is changed. */
export function useCatalogue() {
  return useQuery({
    queryKey: ['catalogue'],
    queryFn: () => dataOf(getCatalogue({ throwOnError: true })),
    staleTime: Infinity,
  });
}
