import { getStep } from '@jishi/client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { dataOf } from '../../../shared/api.js';

interface StepOf {
  readonly id: string;
  readonly step: string;
  /** An instant or `pos:<n>`; null for now. */
  readonly asOf: string | null;
}

/** One step of a case as a place of work. */
export function useStep({ id, step, asOf }: StepOf) {
  return useQuery({
    queryKey: ['case', id, 'step', step, asOf],
    queryFn: () =>
      dataOf(
        getStep({
          path: { id, step },
          ...(asOf === null ? {} : { query: { asOf } }),
          throwOnError: true,
        }),
      ),
    placeholderData: keepPreviousData,
  });
}
