import { type CasePage, deleteDraft, getCase, listDrafts } from '@jishi/client';
import { useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { dataOf } from '../../../shared/api.js';
import type { DraftLine } from '../model/draft-line.js';

const throwOnError = true as const;

/** What the person has typed and not recorded, as the server has it now. */
export function useDrafts() {
  return useQuery({
    queryKey: ['drafts'],
    queryFn: () => dataOf(listDrafts({ throwOnError })),
    refetchOnMount: 'always',
  });
}

/** The cases that drafts are of, by id; one that may no longer be seen is left out. */
export function useDraftedCases(ids: readonly string[]): ReadonlyMap<string, CasePage> {
  return useQueries({
    queries: ids.map((id) => ({
      queryKey: ['case', id, 'page', null],
      queryFn: () => dataOf(getCase({ path: { id }, throwOnError })),
      retry: false,
    })),
    combine: (found) =>
      new Map(found.flatMap(({ data }) => (data ? [[data.caseId, data] as const] : []))),
  });
}

export function useDiscardDraft() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ things, id, act }: DraftLine) =>
      dataOf(deleteDraft({ path: { things, id, act }, throwOnError })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['drafts'] }),
  });
}
