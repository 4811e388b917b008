import type { OfferedAct, Refusal, Rehearsal } from '@jishi/client';
import type { Problem } from '../../../shared/api.js';

/** What a case says of what is filled in for it; both null while it is asked. */
export interface Rehearsed {
  readonly said: Rehearsal | null;
  /** Why nothing could be said: most often something that is filled in cannot be read. */
  readonly problem: Problem | null;
}

/** What a case of a batch would make of its command. */
export type Forecast =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'asking' }
  /** The case offers the act to nobody as it stands. */
  | { readonly kind: 'not-offered' }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'unreadable'; readonly problem: Problem };

/** @param rehearsed undefined where nothing was asked, because the case does not offer the act */
export function forecastOf(
  offered: OfferedAct | undefined,
  rehearsed: Rehearsed | undefined,
): Forecast {
  if (!offered) return { kind: 'not-offered' };
  if (!offered.allowed) return { kind: 'refused', refusals: offered.refusals };
  return rehearsed ? heard(rehearsed) : { kind: 'asking' };
}

/** A case that could not be asked is sent to all the same: the command itself is judged. */
function heard({ said, problem }: Rehearsed): Forecast {
  if (problem) return isAnswer(problem) ? { kind: 'unreadable', problem } : { kind: 'allowed' };
  if (!said) return { kind: 'asking' };
  return said.outcome === 'would-be-recorded'
    ? { kind: 'allowed' }
    : { kind: 'refused', refusals: said.refusals };
}

function isAnswer({ status }: Problem): boolean {
  return status >= 400 && status < 500;
}
