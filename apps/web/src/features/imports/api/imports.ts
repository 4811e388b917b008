import { client } from '@jishi/client/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { type ApiError, dataOf } from '../../../shared/api.js';
import { type ImportPreview, toRecord } from '../model/preview.js';

const security = [{ scheme: 'bearer', type: 'http' }] as const;

export function useImportPreview() {
  return useMutation<ImportPreview, ApiError, File>({
    mutationFn: (file) => {
      const body = new FormData();
      body.append('file', file);
      return dataOf(
        client.post<{ 200: ImportPreview }, unknown, true>({
          url: '/v1/imports/lrmx',
          body,
          bodySerializer: null,
          headers: { 'Content-Type': null },
          security: [...security],
          throwOnError: true,
        }),
      );
    },
  });
}

export interface ImportTarget {
  readonly unitId: string;
  readonly personId: string | null;
}

export interface ImportRecorded {
  readonly personId: string;
  readonly recorded: number;
  readonly token: string;
  readonly recordedAt: string;
}

/** Records an accepted preview once: the same key goes out again when no answer came. */
export function useImportRecording(preview: ImportPreview) {
  const queries = useQueryClient();
  const key = useRef(crypto.randomUUID());
  return useMutation<ImportRecorded, ApiError, ImportTarget>({
    mutationFn: (target) =>
      dataOf(
        client.post<{ 201: ImportRecorded }, unknown, true>({
          url: '/v1/imports/lrmx/record',
          body: toRecord(preview, target),
          headers: { 'content-type': 'application/json', 'idempotency-key': key.current },
          security: [...security],
          throwOnError: true,
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['people'] }),
    onError: ({ status }) => {
      if (status !== 0 && status < 500) key.current = crypto.randomUUID();
    },
  });
}
