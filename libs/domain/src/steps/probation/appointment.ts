import { decidedOn } from '../../case/decided-on.js';
import {
  type CandidateState,
  candidatesIn,
  completedRun,
  isIn,
  type OpenedCase,
} from '../../case/state.js';
import { returnsToRank } from '../../registers/career.js';
import { type Registered, registered } from '../../registers/folding.js';
import type { PostState } from '../../registers/post.js';
import { postEvent } from '../../registers/post-events.js';
import type { Registers } from '../../registers/registers.js';
import { type ActResult, byStream, invalid, type StreamEvents } from '../../shared/decision.js';
import type { IsoDate, NewEvent } from '../../shared/event.js';
import { inFuture } from '../../shared/in-future.js';
import type { ActInput } from '../../shared/step-module.js';
import { decisionFacts } from '../decision/events.js';
import type { IssueAppointmentNotice, RecordAppointmentTalk } from './commands.js';
import { probationEvent, probationFacts } from './events.js';

/** Art. 45: where the committee decides, tenure starts on the date of its decision on this candidate. */
export function tenureStart(state: OpenedCase, candidateId: string): IsoDate | null {
  const decision = completedRun(state, 'decision');
  const outcome = decision && decisionFacts(decision).outcomes?.[candidateId];
  return outcome?.decidedOn ?? decidedOn(state);
}

/** The notice starts the tenure of every candidate still in, and with it each of them holds a place. */
export function issueAppointmentNotice(input: ActInput<IssueAppointmentNotice>): ActResult {
  const { data, state, run } = input;
  if (probationFacts(run).notice) return invalid('documentNo', 'already-exists');
  const appointed = candidatesIn(state).flatMap((candidate) => {
    const startsOn = tenureStart(state, candidate.candidateId);
    return startsOn === null ? [] : [{ ...candidate, startsOn }];
  });
  if (appointed.length === 0 || appointed.length < candidatesIn(state).length)
    return invalid('issuedOn', 'not-applicable');
  const issued = probationEvent('AppointmentNoticeIssued', data);
  return (
    inFuture(input, 'issuedOn') ?? {
      kind: 'events',
      events: [
        { ...issued, occurredOn: data.issuedOn },
        ...appointed.map((each) => tenureStarted(each, input)),
      ],
      also: byStream(appointed.flatMap((each) => placeFilled(each, input))),
    }
  );
}

type Appointed = CandidateState & { readonly startsOn: IsoDate };

function tenureStarted(
  { candidateId, personId, postId, startsOn }: Appointed,
  { registers, today }: ActInput<IssueAppointmentNotice>,
): NewEvent {
  const post = postOf(postId, registers);
  // A12: who comes back to a level at which he once led has been on probation there before.
  const probation = post.probation && !returnsToRank(registers.persons[personId], post.rank, today);
  const started = probationEvent('TenureStarted', { candidateId, postId, startsOn, probation });
  return { ...started, occurredOn: startsOn };
}

/** A case that came back after its appointment finds the place filled already. */
function placeFilled(
  { candidateId, personId, postId, startsOn }: Appointed,
  { state: { caseId }, registers }: ActInput<IssueAppointmentNotice>,
): readonly StreamEvents[] {
  const { holders } = postOf(postId, registers);
  if (holders.some((holder) => holder.personId === personId)) return [];
  const filled = postEvent('PlaceFilled', { personId, since: startsOn, caseId, candidateId });
  return [{ stream: `post/${postId}`, events: [filled] }];
}

function postOf(postId: string, { posts }: Registers): Registered<PostState> {
  const post = posts[postId];
  if (!post) throw new Error(`${postId} was not loaded`);
  return registered(post);
}

export function recordTalk(input: ActInput<RecordAppointmentTalk>): ActResult {
  const { data, state, registers } = input;
  if (!isIn(state, data.candidateId)) return invalid('candidateId', 'unknown');
  if (registers.persons[data.talker]?.status !== 'registered') return invalid('talker', 'unknown');
  const held = probationEvent('AppointmentTalkHeld', data);
  return (
    inFuture(input, 'heldOn') ?? {
      kind: 'events',
      events: [{ ...held, occurredOn: data.heldOn }],
    }
  );
}
