import { decidedOnCandidate } from '../../case/decided-on.js';
import { candidatesIn, forPost, isIn, type Nominee } from '../../case/state.js';
import { isPromotion, returnsToRank } from '../../registers/career.js';
import { type Registered, registered } from '../../registers/folding.js';
import { holdsPlace, type PostState } from '../../registers/post.js';
import { postEvent } from '../../registers/post-events.js';
import type { Registers } from '../../registers/registers.js';
import {
  type ActResult,
  byStream,
  events,
  invalid,
  type StreamEvents,
} from '../../shared/decision.js';
import type { IsoDate, NewEvent } from '../../shared/event.js';
import { inFuture } from '../../shared/in-future.js';
import type { ActInput } from '../../shared/step-module.js';
import type {
  IssueAppointmentNotice,
  RecordAppointmentTalk,
  RecordCommitment,
} from './commands.js';
import { probationEvent, probationFacts } from './events.js';
import { clocks } from './period.js';
import { trainingDue } from './training.js';

/** The notice starts the tenure of every candidate still in, and with it each of them holds a place. */
export function issueAppointmentNotice(input: ActInput<IssueAppointmentNotice>): ActResult {
  const { data, state, run } = input;
  if (probationFacts(run).notice) return invalid('documentNo', 'already-exists');
  const appointed = candidatesIn(state)
    .map(forPost)
    .flatMap((candidate) => {
      const startsOn = decidedOnCandidate(state, candidate.candidateId);
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
      also: byStream(
        appointed.flatMap((each) => [...placeFilled(each, input), ...placesLeft(each, input)]),
      ),
    }
  );
}

type Appointed = Nominee & { readonly startsOn: IsoDate };

function tenureStarted(
  { candidateId, personId, postId, startsOn }: Appointed,
  input: ActInput<IssueAppointmentNotice>,
): NewEvent {
  const { registers } = input;
  const probation = isProbationDue(personId, postOf(postId, registers), input);
  const deadlines = trainingDue({ candidateId, personId, startsOn }, input);
  const started = probationEvent('TenureStarted', {
    candidateId,
    postId,
    startsOn,
    probation,
    deadlines,
  });
  return { ...started, occurredOn: startsOn };
}

/**
 * Art. 43 is about promotion: who stays on his level is not on trial, nor is (A12) who comes back to a
 * level at which he once led.
 */
function isProbationDue(
  personId: string,
  post: Registered<PostState>,
  { registers, step, today }: ActInput<IssueAppointmentNotice>,
): boolean {
  const person = registers.persons[personId];
  return (
    step.clocks[clocks.ends] !== undefined &&
    post.probation &&
    isPromotion(person, post.rank, today) &&
    !returnsToRank(person, post.rank, today)
  );
}

/**
 * A case that came back after its appointment finds the place filled already, and so does one whose candidate the
 * register has entered meanwhile: what it had taken in advance is then free.
 */
function placeFilled(
  { candidateId, personId, postId, startsOn }: Appointed,
  { state: { caseId }, registers }: ActInput<IssueAppointmentNotice>,
): readonly StreamEvents[] {
  const stream = `post/${postId}`;
  const place = { caseId, candidateId };
  const post = postOf(postId, registers);
  if (!holdsPlace(post, personId))
    return [
      { stream, events: [postEvent('PlaceFilled', { personId, since: startsOn, ...place })] },
    ];
  const isReserved = post.reservations.some(
    (each) => each.caseId === caseId && each.candidateId === candidateId,
  );
  return isReserved ? [{ stream, events: [postEvent('PlaceReleased', place)] }] : [];
}

/** Who takes up a post leaves the places that he holds at others, as far as the register names them to him. */
function placesLeft(
  { personId, startsOn }: Appointed,
  { state, registers }: ActInput<IssueAppointmentNotice>,
): readonly StreamEvents[] {
  const taken = candidatesIn(state).filter((each) => each.personId === personId);
  const left = Object.entries(registers.posts).filter(
    ([postId, post]) => holdsPlace(post, personId) && !taken.some((each) => each.postId === postId),
  );
  const vacated = postEvent('PlaceVacated', { personId, on: startsOn });
  return left.map(([postId]) => ({ stream: `post/${postId}`, events: [vacated] }));
}

function postOf(postId: string, { posts }: Registers): Registered<PostState> {
  const post = posts[postId];
  if (!post) throw new Error(`${postId} was not loaded`);
  return registered(post);
}

export function recordCommitment(input: ActInput<RecordCommitment>): ActResult {
  const { data, state } = input;
  if (!isIn(state, data.candidateId)) return invalid('candidateId', 'unknown');
  const recorded = probationEvent('CommitmentRecorded', data);
  return inFuture(input, 'signedOn') ?? events({ ...recorded, occurredOn: data.signedOn });
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
