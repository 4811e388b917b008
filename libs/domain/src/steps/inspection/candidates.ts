import { firstNotIn } from '../../case/candidate-list.js';
import { candidatesIn, isIn } from '../../case/state.js';
import { withdrawal } from '../../case/withdraw.js';
import { type ActResult, events, invalid } from '../../shared/decision.js';
import type { IsoDate, NewEvent } from '../../shared/event.js';
import { inFuture } from '../../shared/in-future.js';
import { knownSigner } from '../../shared/known-signer.js';
import type { Sealed } from '../../shared/sealed.js';
import type { ActInput } from '../../shared/step-module.js';
import type {
  AttestBars,
  FixInspectionCandidates,
  ProposeAppointment,
  RecordBar,
} from './commands.js';
import { inspectionEvent, inspectionFacts } from './events.js';
import { settledByFixing } from './recommendation-validity.js';

export function attestBars({ data, state }: ActInput<AttestBars>): ActResult {
  if (!isIn(state, data.candidateId)) return invalid('candidateId', 'unknown');
  return events(inspectionEvent('BarsAttested', data));
}

/** Art. 24: nobody decides on it any more. The case goes on with the others, or is ended when none is left. */
export function recordBar(input: ActInput<RecordBar>): ActResult {
  const { data, state, actor, registers } = input;
  if (!isIn(state, data.candidateId)) return invalid('candidateId', 'unknown');
  const signer = knownSigner(data.signature, { actor });
  if ('kind' in signer) return signer;
  const left = withdrawal(state, [data.candidateId], data.basis, registers);
  const list = [inspectionEvent('BarFound', { ...data, ...signer }), ...left.events].map(
    (each) => ({ ...each, occurredOn: data.foundOn }),
  );
  return inFuture(input, 'foundOn') ?? { kind: 'events', events: list, also: left.also };
}

export function fixCandidates(input: ActInput<FixInspectionCandidates>): ActResult {
  const { data, run } = input;
  const { fixedOn, minutes } = data;
  if (inspectionFacts(run).fixed) return invalid('candidateIds', 'already-exists');
  // I03 refuses before: there is no choice of candidates without a record of the meeting.
  if (!minutes) return invalid('minutes', 'unknown');
  const fixed = inspectionEvent('InspectionCandidatesFixed', { ...data, settles: settledByFixing });
  return inFuture(input, 'fixedOn') ?? chosen(input, fixed, fixedOn, minutes);
}

export function proposeAppointment(input: ActInput<ProposeAppointment>): ActResult {
  const { studiedOn, minutes } = input.data;
  const proposed = inspectionEvent('AppointmentProposed', input.data);
  return inFuture(input, 'studiedOn') ?? chosen(input, proposed, studiedOn, minutes);
}

/** A meeting goes on with these candidates; its minutes are the reason why the others leave the case. */
function chosen(
  { data, state, registers }: ActInput<{ readonly candidateIds: readonly string[] }>,
  event: NewEvent,
  on: IsoDate,
  minutes: Sealed,
): ActResult {
  if (data.candidateIds.length === 0) return invalid('candidateIds', 'too-few');
  const unknown = firstNotIn(state, data.candidateIds);
  if (unknown >= 0) return invalid(`candidateIds.${unknown}`, 'unknown');
  const others = candidatesIn(state)
    .map(({ candidateId }) => candidateId)
    .filter((candidateId) => !data.candidateIds.includes(candidateId));
  const left = withdrawal(state, others, minutes, registers);
  const list = [event, ...left.events].map((each) => ({ ...each, occurredOn: on }));
  return { kind: 'events', events: list, also: left.also };
}
