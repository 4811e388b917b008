import { getRule, listRules } from '@jishi/client';
import { useQuery } from '@tanstack/react-query';
import { dataOf } from '../../../shared/api.js';

const throwOnError = true as const;

export function useRules() {
  return useQuery({
    queryKey: ['rules'],
    queryFn: () => dataOf(listRules({ throwOnError })),
  });
}

export function useRule(id: string) {
  return useQuery({
    queryKey: ['rule', id],
    queryFn: () => dataOf(getRule({ path: { id }, throwOnError })),
  });
}
