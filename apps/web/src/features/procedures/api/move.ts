import { tryCaseMove } from '@jishi/client';
import { useQuery } from '@tanstack/react-query';
import { dataOf } from '../../../shared/api.js';

/** The dry run of a case's move to another version. */
export function useCaseMove(id: string, to: string) {
  return useQuery({
    queryKey: ['case', id, 'move', to],
    queryFn: () => dataOf(tryCaseMove({ path: { id }, query: { to }, throwOnError: true })),
    staleTime: 0,
  });
}
