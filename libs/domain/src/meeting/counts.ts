import { type BodyMember, type BodyState, membersOn } from '../registers/body.js';
import type { Registers } from '../registers/registers.js';
import type { AgendaItem, CalledMeeting, Counts, MeetingState } from './state.js';

/** One item of a sitting, with the body's members on its date. */
export interface Sitting {
  readonly meeting: CalledMeeting;
  readonly body: Extract<BodyState, { status: 'registered' }>;
  /** The full membership (应到会成员) on the date of the sitting. */
  readonly members: readonly BodyMember[];
}

/** Null before the meeting is called. */
export function sittingOf(
  meeting: MeetingState | null,
  { bodies }: Pick<Registers, 'bodies'>,
): Sitting | null {
  if (!meeting || meeting.status === 'uncalled') return null;
  const body = bodies[meeting.bodyId];
  if (body?.status !== 'registered') return null;
  return { meeting, body, members: membersOn(body, meeting.heldOn) };
}

/** More than half of the full membership, not of those present (art. 39). */
export function isMajority(agree: number, full: number): boolean {
  return 2 * agree > full;
}

/** The fewest in favour with which an item passes. */
export function majorityOf(full: number): number {
  return (full - (full % 2)) / 2 + 1;
}

/** The members recorded as present. */
export function presentMembers({ meeting, members }: Sitting): readonly BodyMember[] {
  const present = meeting.roster?.present ?? [];
  return members.filter(({ personId }) => present.includes(personId));
}

/** The present members who withdrew for this item, whether or not they are back. */
function recusedMembers(sitting: Sitting, item: AgendaItem): readonly BodyMember[] {
  return presentMembers(sitting).filter(({ personId }) => isRecused(item, personId));
}

export function isRecused(item: AgendaItem, personId: string): boolean {
  return item.recused.some((each) => each.personId === personId);
}

/**
 * Who votes on the item. Withdrawal takes the vote away; in a body that says otherwise (a plenary, by
 * the measure of 2004) it takes away the deliberation alone, so that the member joins a secret ballot.
 */
export function votersOf(sitting: Sitting, item: AgendaItem): readonly BodyMember[] {
  const keepsVote = !sitting.body.recusalEndsVote && sitting.meeting.method === 'paper-ballot';
  const present = presentMembers(sitting);
  return keepsVote ? present : present.filter(({ personId }) => !isRecused(item, personId));
}

/** Voters who have not stated their opinion yet. */
export function stillToSpeak(sitting: Sitting, item: AgendaItem): readonly BodyMember[] {
  return votersOf(sitting, item).filter(
    ({ personId }) => !item.statements.some((statement) => statement.personId === personId),
  );
}

/** The item as it is counted now. */
export function countsOf(sitting: Sitting, item: AgendaItem): Counts {
  const stated = (opinion: 'agree' | 'disagree' | 'defer') =>
    item.statements.filter((statement) => statement.opinion === opinion).length;
  const { agree, disagree, defer } = item.ballot ?? {
    agree: stated('agree'),
    disagree: stated('disagree'),
    defer: stated('defer'),
  };
  return {
    fullMembership: sitting.members.length,
    present: presentMembers(sitting).length,
    recused: recusedMembers(sitting, item).length,
    agree,
    disagree,
    defer,
  };
}
