import type { Rehearsal } from '@jishi/client';
import { client } from '@jishi/client/client';
import { skipToken, useQuery } from '@tanstack/react-query';
import { dataOf } from '../../../shared/api.js';
import { bodyOf } from '../model/on-paper.js';
import { isServedApart } from '../model/things.js';
import type { Target } from './submission.js';

/** What the act would come to now, asked of the rules themselves; a new thing has no rules to ask yet. */
export function useRehearsal(target: Target, data: Readonly<Record<string, unknown>>) {
  const { things: kind, id, act } = target;
  return useQuery({
    queryKey: ['rehearsal', kind, id, act, data],
    queryFn:
      id === null || isServedApart(kind)
        ? skipToken
        : ({ signal }) => rehearse({ kind, id, act }, data, signal),
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
}

export function rehearse(
  path: { readonly kind: string; readonly id: string; readonly act: string },
  data: Readonly<Record<string, unknown>>,
  signal?: AbortSignal,
): Promise<Rehearsal> {
  return dataOf(
    client.post<{ 200: Rehearsal }, unknown, true>({
      url: '/v1/{kind}/{id}/rehearsals/{act}',
      path,
      body: bodyOf(data),
      headers: { 'content-type': 'application/json' },
      security: [{ scheme: 'bearer', type: 'http' }],
      throwOnError: true,
      ...(signal ? { signal } : {}),
    }),
  );
}
