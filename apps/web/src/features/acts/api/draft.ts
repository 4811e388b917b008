import { type Draft, type DraftContent, deleteDraft, getDraft, putDraft } from '@jishi/client';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { dataOf } from '../../../shared/api.js';
import { toDraft } from '../model/draft.js';
import type { Values } from '../model/field.js';
import { isServedApart } from '../model/things.js';
import type { Target } from './submission.js';

const throwOnError = true as const;
const SAVE_AFTER_MS = 1500;

const noDraft: Draft = { values: null, savedAt: null };

const pathOf = ({ things, id, act }: Target) => ({ things, id: id ?? 'new', act });

/** What its author typed before; always as the server has it now, never from the memory of the page. */
export function useDraft(target: Target) {
  return useQuery({
    queryKey: ['draft', target],
    queryFn: () =>
      isServedApart(target.things)
        ? noDraft
        : dataOf(getDraft({ path: pathOf(target), throwOnError })),
    refetchOnMount: 'always',
    refetchOnWindowFocus: false,
    gcTime: 0,
  });
}

export interface KeptDraft {
  /** When what is typed was kept last, by this browser; null before. */
  readonly savedAt: Date | null;
  readonly failed: boolean;
  /** Gives it up; the form begins anew with these values, which are no draft. */
  readonly discard: (anew: Values) => void;
}

/** Keeps what is typed on the server: a moment after the last change, and at once before it is checked. */
export function useKeptDraft(target: Target, values: Values, checking: boolean): KeptDraft {
  const [state, setState] = useState<Omit<KeptDraft, 'discard'>>({ savedAt: null, failed: false });
  const kept = useRef(values);
  const { things, id, act } = target;
  useEffect(() => {
    if (kept.current === values || isServedApart(things)) return;
    const save = () => {
      kept.current = values;
      dataOf(
        putDraft({
          path: pathOf({ things, id, act }),
          body: { values: toDraft(values) } as DraftContent,
          throwOnError,
        }),
      ).then(
        () => setState({ savedAt: new Date(), failed: false }),
        () => setState((before) => ({ ...before, failed: true })),
      );
    };
    const timer = setTimeout(save, checking ? 0 : SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [values, checking, things, id, act]);
  const discard = (anew: Values) => {
    kept.current = anew;
    void deleteDraft({ path: pathOf(target) });
    setState({ savedAt: null, failed: false });
  };
  return { ...state, discard };
}
