import type { Draft } from '@jishi/client';
import { useState } from 'react';
import { fromDraft } from '../model/draft.js';
import type { Field, Values } from '../model/field.js';
import { prefilled } from '../model/prefill.js';
import type { FormScope } from '../ui/form-context.js';
import { type KeptDraft, useKeptDraft } from './draft.js';
import type { Target } from './submission.js';

interface FillingOf {
  readonly target: Target;
  readonly local: FormScope['local'];
  readonly given: Readonly<Record<string, string>>;
  readonly start?: Values | undefined;
  readonly draft: Draft | undefined;
}

export interface Filling {
  readonly values: Values;
  readonly change: (values: Values) => void;
  readonly kept: KeptDraft;
  /** When the draft was kept with which the form began; null where it began without one. */
  readonly restored: string | null;
  readonly startAnew: () => void;
}

/** What a form holds: what is known beforehand, then what its author typed before, then what he types now. */
export function useFilling(
  fields: readonly Field[],
  { target, local, given, start, draft }: FillingOf,
  checking: boolean,
): Filling {
  const [empty] = useState<Values>(() => ({ ...prefilled(fields, given, local), ...start }));
  const [values, change] = useState<Values>(() => ({
    ...empty,
    ...fromDraft(fields, draft?.values ?? null),
  }));
  const [restored, setRestored] = useState(draft?.savedAt ?? null);
  const kept = useKeptDraft(target, values, checking);
  const startAnew = () => {
    kept.discard(empty);
    setRestored(null);
    change(empty);
  };
  return { values, change, kept, restored, startAnew };
}
