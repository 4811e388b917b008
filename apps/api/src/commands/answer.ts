import type { CommandAnswer, Recorded } from '@jishi/commands';
import { type Instant, instantDiffSeconds } from '@jishi/domain';
import { Problem, retryLater, unreadable } from '../common/problem.js';
import { refusalView } from './refusal-view.js';

type Refused = Extract<CommandAnswer, { kind: 'refused' }>;

/**
 * What was recorded.
 * @param now by the store's clock, from which waiting times count
 * @throws Problem for every other answer, with the status that says what to do next
 */
export function recordedOr(answer: CommandAnswer, now: Instant): Recorded {
  switch (answer.kind) {
    case 'recorded':
      return answer;
    case 'refused':
      throw refused(answer);
    case 'not-found':
      throw new Problem('not-found');
    case 'unreadable':
      throw unreadable(...answer.problems);
    case 'stale':
      throw new Problem('stale', { more: { version: answer.version } });
    case 'key-reused':
      throw new Problem('key-reused');
    default:
      throw later(answer, now);
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
