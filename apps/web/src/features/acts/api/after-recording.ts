import type { Recorded } from '@jishi/client';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { readThing } from '../../../shared/thing-page.js';
import { isServedApart, things as kinds, type Things } from '../model/things.js';

/**
 * Goes to the page of the thing, or `onward`, once the display has taken up what was recorded. When that takes
 * long the page is shown all the same, and says that the display is catching up.
 */
export function useAfterRecording(things: Things, id: string | null, onward?: string) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useCallback(
    (recorded: Recorded & { id?: string }) => {
      const at = id ?? recorded.id ?? '';
      const { token, recordedAt } = recorded;
      const go = async () => {
        if (!isServedApart(things))
          await readThing({ things, id: at, waitFor: token }).catch(() => undefined);
        await queries.invalidateQueries({ queryKey: [kinds[things].prefix, at] });
        await queries.invalidateQueries({ queryKey: [things] });
        await queries.invalidateQueries({ queryKey: ['pick'] });
        const href = onward ?? `/${things}/${at}`;
        await navigate({ href, state: { recorded: { token, recordedAt } } });
      };
      void go();
    },
    [queries, navigate, things, id, onward],
  );
}
