import type { CommandAnswer, Recorded, Refused } from '@jishi/commands';
import { type Instant, instantDiffSeconds } from '@jishi/domain';
import { Problem, retryLater, unreadable } from '../common/problem.js';
import { refusalView } from './refusal-view.js';

/**
 * What was recorded.
 * @param now by the store's clock, from which waiting times count
 * @throws Problem for every other answer, with the status that says what to do next
 */
export function recordedOr(answer: CommandAnswer, now: Instant): Recorded {
  if (answer.kind === 'recorded') return answer;
  throw answer.kind === 'refused' ? refused(answer) : problemOf(answer, now);
}

/** Why an act did not come to be judged. */
export function problemOf(
  answer: Exclude<CommandAnswer, Recorded | Refused>,
  now: Instant,
): Problem {
  switch (answer.kind) {
    case 'not-found':
      return new Problem('not-found');
    case 'unreadable':
      return unreadable(...answer.problems);
    case 'stale':
      return new Problem('stale', { more: { version: answer.version } });
    case 'key-reused':
      return new Problem('key-reused');
    default:
      return later(answer, now);
  }
}

type Later = Extract<CommandAnswer, { kind: 'throttled' | 'opening' | 'contended' }>;

function later(answer: Later, now: Instant): Problem {
  switch (answer.kind) {
    case 'throttled':
      return throttled(answer.until, now);
    case 'opening':
      return retryLater('opening', answer.retryAfterSeconds);
    case 'contended':
      return retryLater('contended', 1);
  }
}

function throttled(until: Instant, now: Instant): Problem {
  const seconds = Math.max(1, Math.ceil(instantDiffSeconds(now, until)));
  return new Problem('throttled', {
    more: { until, retryAfterSeconds: seconds },
    headers: { 'retry-after': String(seconds) },
  });
}

/** 403 where the person lacks the duty, 409 where the procedure stands in the way. */
function refused({ by, act, title, refusals, number }: Refused): Problem {
  return new Problem('refused', {
    status: by === 'may-not-act' ? 403 : 409,
    more: {
      act,
      actTitle: title,
      number,
      refusals: refusals.map((refusal) => refusalView(title, refusal, number)),
    },
  });
}
