import type { CaseItem } from '@jishi/client';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { isForTheList, rowAfter, type Selection, toggled } from '../model/selection.js';

/** `j` and `k` walk the rows, `x` chooses, Enter opens; no key records anything. Answers the current row's case. */
export function useRowKeys(items: readonly CaseItem[], selection: Selection | null): string | null {
  const navigate = useNavigate();
  const [at, setAt] = useState(-1);
  const current = items[at]?.caseId ?? null;
  const onKey = (event: KeyboardEvent) => {
    if (!isForTheList(event, (event.target ?? {}) as HTMLInputElement)) return;
    if (event.key === 'Enter') {
      if (current !== null) void navigate({ to: '/cases/$id', params: { id: current } });
    } else if (event.key === 'x') {
      if (current !== null && selection) selection.choose(toggled(selection.chosen, current));
    } else setAt(rowAfter(event.key, at, items.length));
  };
  const handler = useRef(onKey);
  useEffect(() => {
    handler.current = onKey;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => handler.current(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return current;
}
