import { diffProcedureVersion, getProcedureVersion, listProcedures } from '@jishi/client';
import { useQuery } from '@tanstack/react-query';
import { dataOf } from '../../../shared/api.js';

const throwOnError = true as const;

/** Every definition with its versions. */
export function useProcedures() {
  return useQuery({
    queryKey: ['procedures'],
    queryFn: () => dataOf(listProcedures({ throwOnError })),
  });
}

export function useProcedureVersion(path: { readonly id: string; readonly version: string }) {
  return useQuery({
    queryKey: ['procedure', path.id, path.version],
    queryFn: () => dataOf(getProcedureVersion({ path, throwOnError })),
  });
}

/** @param from `<id>@<version>` of the version that is compared with; null for none */
export function useProcedureDiff(
  path: { readonly id: string; readonly version: string },
  from: string | null,
) {
  return useQuery({
    queryKey: ['procedure', path.id, path.version, 'diff', from],
    queryFn: () =>
      dataOf(diffProcedureVersion({ path, query: { with: from ?? '' }, throwOnError })),
    enabled: from !== null,
  });
}
