import { candidatesIn, forPost, type Nominee } from '../../case/state.js';
import { type ActResult, events, invalid } from '../../shared/decision.js';
import { inFuture } from '../../shared/in-future.js';
import { knownSigner } from '../../shared/known-signer.js';
import type { ActInput } from '../../shared/step-module.js';
import type { RecordProbationAssessment } from './commands.js';
import { probationEvent, probationFacts } from './events.js';
import { removed } from './removal.js';

export function recordAssessment(input: ActInput<RecordProbationAssessment>): ActResult {
  const { data, run, state } = input;
  const candidate = candidatesIn(state).find((each) => each.candidateId === data.candidateId);
  if (!candidate) return invalid('candidateId', 'unknown');
  if (probationFacts(run).assessments?.[data.candidateId])
    return invalid('candidateId', 'already-exists');
  const signers = [knownSigner(data.assessor, input), knownSigner(data.signature, input)];
  const unusable = signers.find((each) => 'kind' in each) ?? inFuture(input, 'assessedOn');
  if (unusable) return unusable;
  return data.result === 'pass'
    ? confirm(input, forPost(candidate))
    : removed(input, candidate, { event: assessed(input), decision: data.decision });
}

function assessed({ data }: ActInput<RecordProbationAssessment>) {
  return { ...probationEvent('ProbationAssessed', data), occurredOn: data.assessedOn };
}

function confirm(
  input: ActInput<RecordProbationAssessment>,
  { candidateId, postId }: Nominee,
): ActResult {
  const { assessedOn: appointedOn } = input.data;
  const confirmed = probationEvent('FormallyAppointed', { candidateId, postId, appointedOn });
  return events(assessed(input), { ...confirmed, occurredOn: appointedOn });
}
