import { endOfCase } from '../../case/end.js';
import { type CandidateState, candidatesIn } from '../../case/state.js';
import { withdrawal } from '../../case/withdraw.js';
import { postEvent } from '../../registers/post-events.js';
import { type ActResult, byStream, invalid } from '../../shared/decision.js';
import type { IsoDate, NewEvent } from '../../shared/event.js';
import { inFuture } from '../../shared/in-future.js';
import { knownSigner } from '../../shared/known-signer.js';
import type { Sealed } from '../../shared/sealed.js';
import type { ActInput } from '../../shared/step-module.js';
import type { EndProbationEarly } from './commands.js';
import { probationEvent } from './events.js';
import { clockName, clocks, probationOf, withReminder } from './period.js';

interface Removal {
  /** What is recorded of the candidate, on the day of his removal. */
  readonly event: NewEvent & { readonly occurredOn: IsoDate };
  readonly decision: Sealed;
}

/** The last candidate who is removed ends the case; before that the others go on without him. */
export function removed(
  { state, registers }: Pick<ActInput, 'state' | 'registers'>,
  { candidateId, personId, postId }: CandidateState,
  { event, decision }: Removal,
): ActResult {
  const removal =
    candidatesIn(state).length === 1
      ? endOfCase(state, 'removed', decision, registers)
      : withdrawal(state, [candidateId], decision, registers);
  const vacated = postEvent('PlaceVacated', { personId, on: event.occurredOn });
  return {
    kind: 'events',
    events: [event, ...removal.events],
    also: byStream([{ stream: `post/${postId}`, events: [vacated] }, ...removal.also]),
  };
}

/** A11: after a serious fault, with approval or filing. The clocks of his probation end with it. */
export function endEarly(input: ActInput<EndProbationEarly>): ActResult {
  const { data, run, state } = input;
  const { candidateId, endedOn } = data;
  const candidate = candidatesIn(state).find((each) => each.candidateId === candidateId);
  const probation = probationOf(run, candidateId);
  if (!candidate || !probation) return invalid('candidateId', 'unknown');
  if (endedOn < probation.startsOn) return invalid('endedOn', 'too-early');
  const signer = knownSigner(data.signature, input);
  if ('kind' in signer) return signer;
  const settles = [clocks.ends, clocks.assessment].flatMap((clock) =>
    withReminder(clockName(clock, candidateId)),
  );
  const ended = probationEvent('ProbationEndedEarly', { ...data, settles });
  const event = { ...ended, occurredOn: endedOn };
  return (
    inFuture(input, 'endedOn') ?? removed(input, candidate, { event, decision: data.decision })
  );
}
