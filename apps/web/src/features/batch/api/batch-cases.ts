import { type CasePage, getCase } from '@jishi/client';
import { useQueries } from '@tanstack/react-query';
import { dataOf } from '../../../shared/api.js';

export interface BatchCases {
  readonly pages: readonly CasePage[];
  readonly busy: boolean;
  /** The first failure, where a case cannot be read. */
  readonly error: Error | null;
}

/** The cases of a batch as they stand: what is offered in each is what would be recorded or refused. */
export function useBatchCases(caseIds: readonly string[]): BatchCases {
  const found = useQueries({
    queries: caseIds.map((id) => ({
      queryKey: ['case', id, 'page', null],
      queryFn: () => dataOf(getCase({ path: { id }, throwOnError: true })),
    })),
  });
  return {
    pages: found.flatMap(({ data }) => data ?? []),
    // What was kept from before is not shown: whoever looks at it acts upon it.
    busy: found.some(({ isFetchedAfterMount }) => !isFetchedAfterMount),
    error: found.find(({ error }) => error !== null)?.error ?? null,
  };
}
