import { isIn } from '../../case/state.js';
import { type ActResult, events, invalid } from '../../shared/decision.js';
import { inFuture } from '../../shared/in-future.js';
import type { ActInput } from '../../shared/step-module.js';
import { inspectionEvent, inspectionFacts } from './events.js';
import type {
  AskBody,
  HoldJointMeeting,
  RecordBodyAnswer,
  RecordExtendedInspection,
} from './further-commands.js';

export function askBody(input: ActInput<AskBody>): ActResult {
  const { data, state, run } = input;
  if (!isIn(state, data.candidateId)) return invalid('candidateId', 'unknown');
  const { requests = {} } = inspectionFacts(run);
  const requestId = `b${Object.keys(requests).length + 1}`;
  const asked = inspectionEvent('BodyAsked', { ...data, requestId });
  return inFuture(input, 'askedOn') ?? events({ ...asked, occurredOn: data.askedOn });
}

/** The last answer to a request stands. */
export function recordBodyAnswer(input: ActInput<RecordBodyAnswer>): ActResult {
  const { data, run } = input;
  const request = inspectionFacts(run).requests?.[data.requestId];
  if (!request) return invalid('requestId', 'unknown');
  if (data.answeredOn < request.askedOn) return invalid('answeredOn', 'too-early');
  const answered = inspectionEvent('BodyAnswered', data);
  return inFuture(input, 'answeredOn') ?? events({ ...answered, occurredOn: data.answeredOn });
}

export function holdJointMeeting(input: ActInput<HoldJointMeeting>): ActResult {
  const held = inspectionEvent('JointMeetingHeld', input.data);
  return inFuture(input, 'heldOn') ?? events({ ...held, occurredOn: input.data.heldOn });
}

export function recordExtended(input: ActInput<RecordExtendedInspection>): ActResult {
  const { data, state } = input;
  if (!isIn(state, data.candidateId)) return invalid('candidateId', 'unknown');
  const held = inspectionEvent('ExtendedInspectionHeld', data);
  return inFuture(input, 'heldOn') ?? events({ ...held, occurredOn: data.heldOn });
}
