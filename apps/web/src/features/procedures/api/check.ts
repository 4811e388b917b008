import { checkDefinition, type DefinitionCheck } from '@jishi/client';
import { useMutation } from '@tanstack/react-query';
import { type ApiError, dataOf } from '../../../shared/api.js';

/** What a definition that is being written comes to; nothing is recorded. */
export function useDefinitionCheck() {
  return useMutation<DefinitionCheck, ApiError, string>({
    mutationFn: (text) => dataOf(checkDefinition({ body: { text }, throwOnError: true })),
  });
}
