import { firstNotIn } from '../../case/candidate-list.js';
import { type ActResult, events, invalid } from '../../shared/decision.js';
import { knownSigner } from '../../shared/known-signer.js';
import type { ActInput } from '../../shared/step-module.js';
import type { RecordTally, SignTally } from './commands.js';
import { recommendationEvent, recommendationFacts } from './events.js';

export function recordTally({ data, state }: ActInput<RecordTally>): ActResult {
  const names = data.candidates.map(({ candidateId }) => candidateId);
  const unknown = firstNotIn(state, names);
  if (unknown >= 0) return invalid(`candidates.${unknown}.candidateId`, 'unknown');
  const tallied = recommendationEvent('RecommendationTallied', data);
  return events({ ...tallied, occurredOn: data.meetingOn });
}

/** In person in the duty that one signs for, or on paper, recorded by another. */
export function signTally(input: ActInput<SignTally>): ActResult {
  const { data, run, actor } = input;
  if (recommendationFacts(run).tally?.at.version !== data.tally) return invalid('tally', 'unknown');
  if (data.signature.kind === 'in-person' && actor.actingRole !== data.duty)
    return invalid('duty', 'not-applicable');
  const signed = knownSigner(data.signature, input);
  if ('kind' in signed) return signed;
  return events(recommendationEvent('RecommendationTallySigned', { ...data, ...signed }));
}
