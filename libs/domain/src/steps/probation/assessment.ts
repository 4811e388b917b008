import { endOfCase } from '../../case/end.js';
import { type CandidateState, candidatesIn, forPost, type Nominee } from '../../case/state.js';
import { withdrawal } from '../../case/withdraw.js';
import { postEvent } from '../../registers/post-events.js';
import { type ActResult, byStream, events, invalid } from '../../shared/decision.js';
import { inFuture } from '../../shared/in-future.js';
import { knownSigner } from '../../shared/known-signer.js';
import type { ActInput } from '../../shared/step-module.js';
import type { RecordProbationAssessment } from './commands.js';
import { probationEvent, probationFacts } from './events.js';

export function recordAssessment(input: ActInput<RecordProbationAssessment>): ActResult {
  const { data, run, state } = input;
  const candidate = candidatesIn(state).find((each) => each.candidateId === data.candidateId);
  if (!candidate) return invalid('candidateId', 'unknown');
  if (probationFacts(run).assessments?.[data.candidateId])
    return invalid('candidateId', 'already-exists');
  const signers = [knownSigner(data.assessor, input), knownSigner(data.signature, input)];
  const unusable = signers.find((each) => 'kind' in each) ?? inFuture(input, 'assessedOn');
  if (unusable) return unusable;
  return data.result === 'pass' ? confirm(input, forPost(candidate)) : remove(input, candidate);
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

/** The last candidate who is removed ends the case; before that the others go on without him. */
function remove(
  input: ActInput<RecordProbationAssessment>,
  { candidateId, personId, postId }: CandidateState,
): ActResult {
  const { data, state, registers } = input;
  const removal =
    candidatesIn(state).length === 1
      ? endOfCase(state, 'removed', data.decision, registers)
      : withdrawal(state, [candidateId], data.decision, registers);
  const vacated = postEvent('PlaceVacated', { personId, on: data.assessedOn });
  return {
    kind: 'events',
    events: [assessed(input), ...removal.events],
    also: byStream([{ stream: `post/${postId}`, events: [vacated] }, ...removal.also]),
  };
}
