import type { CasePage } from '@jishi/client';
import { useQueries } from '@tanstack/react-query';
import type { ApiError } from '../../../shared/api.js';
import { rehearse } from '../../acts/api/rehearsal.js';
import { type Forecast, forecastOf, type Rehearsed } from '../model/forecast.js';

interface Batch {
  readonly act: string;
  readonly pages: readonly CasePage[];
  readonly dataOf: (caseId: string) => Readonly<Record<string, unknown>>;
  /** Nothing is asked before the form is filled in. */
  readonly filled: boolean;
}

/** What each command of a batch would come to now, in the order of its cases, before anything is sent. */
export function useForecasts({ act, pages, dataOf, filled }: Batch): readonly Forecast[] {
  const offers = pages.map(({ acts }) => acts.find(({ name }) => name === act));
  // What a case does not offer it need not be asked.
  const asked = filled ? pages.filter((_, place) => offers[place]?.allowed) : [];
  const rehearsed = useQueries({
    queries: asked.map(({ caseId: id }) => ({
      queryKey: ['rehearsal', 'cases', id, act, dataOf(id)],
      queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
        rehearse({ kind: 'cases', id, act }, dataOf(id), signal),
      staleTime: Infinity,
      gcTime: 0,
      retry: false,
    })),
    combine: (found): readonly Rehearsed[] =>
      found.map(({ data, error }) => ({
        said: data ?? null,
        problem: (error as ApiError | null)?.problem ?? null,
      })),
  });
  return pages.map((page, place) => forecastOf(offers[place], rehearsed[asked.indexOf(page)]));
}
