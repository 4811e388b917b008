import {
  type ImportPreview,
  type ImportRecorded,
  previewImport,
  recordImport,
} from '@jishi/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { type ApiError, dataOf } from '../../../shared/api.js';
import { toRecord } from '../model/preview.js';

export function useImportPreview() {
  return useMutation<ImportPreview, ApiError, File>({
    mutationFn: (file) => dataOf(previewImport({ body: { file }, throwOnError: true })),
  });
}

export interface ImportTarget {
  readonly unitId: string;
  readonly personId: string | null;
}

/** Records an accepted preview once: the same key goes out again when no answer came. */
export function useImportRecording(preview: ImportPreview) {
  const queries = useQueryClient();
  const key = useRef(crypto.randomUUID());
  return useMutation<ImportRecorded, ApiError, ImportTarget>({
    mutationFn: (target) =>
      dataOf(
        recordImport({
          body: toRecord(preview, target),
          headers: { 'Idempotency-Key': key.current },
          throwOnError: true,
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['people'] }),
    onError: ({ status }) => {
      if (status !== 0 && status < 500) key.current = crypto.randomUUID();
    },
  });
}
