import type { Recorded } from '@jishi/client';
import type { Problem } from '../../../shared/api.js';
import { ApiError } from '../../../shared/api.js';

/** How one try to record an act stands. */
export type Outcome =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'recorded'; readonly recorded: Recorded }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'unreadable'; readonly problem: Problem }
  /** The stream moved since the form was opened. */
  | { readonly kind: 'conflict'; readonly version: number }
  /** The act is signed by a fresh sign-in with this nonce. */
  | { readonly kind: 'sign'; readonly nonce: string }
  /** Nothing is on record yet; the same try is sent again after the seconds. */
  | { readonly kind: 'opening'; readonly seconds: number }
  /** Whether it is on record is unknown; the same try may be sent again by the person. */
  | { readonly kind: 'unsure'; readonly problem: Problem }
  | { readonly kind: 'failed'; readonly problem: Problem };

const SOON_SECONDS = 5;

export function outcomeOf(error: unknown): Outcome {
  if (!(error instanceof ApiError)) throw error;
  const { problem } = error;
  switch (problem.code) {
    case 'refused':
      return { kind: 'refused', problem };
    case 'unreadable':
      return { kind: 'unreadable', problem };
    case 'stale':
      return { kind: 'conflict', version: problem.version ?? 0 };
    case 'sign-in-again':
      return { kind: 'sign', nonce: problem.nonce ?? '' };
    case 'opening':
      return { kind: 'opening', seconds: problem.retryAfterSeconds ?? SOON_SECONDS };
    default:
      return otherOutcome(problem);
  }
}

/** A cut connection or a stumbling server leaves open what became of the request. */
function otherOutcome(problem: Problem): Outcome {
  const open = problem.status === 0 || problem.status >= 500;
  return { kind: open ? 'unsure' : 'failed', problem };
}

/** A try that was answered is over: the next one takes a key of its own. An unanswered one keeps its key. */
export function endsTry({ kind }: Outcome): boolean {
  return ['refused', 'unreadable', 'conflict', 'failed', 'recorded'].includes(kind);
}
