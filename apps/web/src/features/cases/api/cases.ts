import { getAttempts, getCase, getCases, getCasesEvents } from '@jishi/client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { dataOf } from '../../../shared/api.js';
import { type ListQuery, toApiQuery } from '../model/list-query.js';

const throwOnError = true as const;

export function useCases(query: ListQuery) {
  return useQuery({
    queryKey: ['cases', query],
    queryFn: () => dataOf(getCases({ query: toApiQuery(query), throwOnError })),
    placeholderData: keepPreviousData,
  });
}

/** @param asOf an instant or `pos:<n>`; null for now */
export function useCase(id: string, asOf: string | null) {
  return useQuery({
    queryKey: ['case', id, 'page', asOf],
    queryFn: () =>
      dataOf(
        getCase({ path: { id }, ...(asOf === null ? {} : { query: { asOf } }), throwOnError }),
      ),
    // While one looks back step by step, the last picture stands until the next has come.
    ...(asOf === null ? {} : { placeholderData: keepPreviousData }),
  });
}

export function useCaseEvents(id: string) {
  return useQuery({
    queryKey: ['case', id, 'events'],
    queryFn: async () => (await dataOf(getCasesEvents({ path: { id }, throwOnError }))).items,
  });
}

export function useAttempts(id: string) {
  return useQuery({
    queryKey: ['case', id, 'acts'],
    queryFn: async () => (await dataOf(getAttempts({ path: { id }, throwOnError }))).items,
  });
}
