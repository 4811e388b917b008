import type { MeetingPage } from '@jishi/client';
import type { AgendaItem, SittingMember } from '../../../shared/contract.js';

export type Opinion = 'agree' | 'disagree' | 'defer';

/** What one person can do about one item, as the page of the sitting shows it; the API judges the act itself. */
export type VoteView =
  | { readonly kind: 'open' }
  | { readonly kind: 'cast'; readonly opinion: string }
  | { readonly kind: 'recused'; readonly leftAt: string }
  | { readonly kind: 'after-others'; readonly left: number }
  | { readonly kind: 'result'; readonly result: NonNullable<AgendaItem['result']> }
  | { readonly kind: 'paper' }
  | { readonly kind: 'not-introduced' }
  | { readonly kind: 'not-present' };

/** @param personId of the reader; null for an account without a registered person */
export function voteView(
  meeting: Pick<MeetingPage, 'method' | 'members'>,
  item: AgendaItem,
  personId: string | null,
): VoteView {
  const member = meeting.members.find((each) => each.personId === personId);
  const own = item.statements.find((each) => each.personId === personId);
  if (own) return { kind: 'cast', opinion: own.opinion };
  const recusal = item.recused.find((each) => each.personId === personId);
  if (recusal) return { kind: 'recused', leftAt: recusal.leftAt };
  if (item.result !== null) return { kind: 'result', result: item.result };
  if (meeting.method === 'paper-ballot') return { kind: 'paper' };
  if (member?.attendance !== 'present') return { kind: 'not-present' };
  if (item.introducedAt === null) return { kind: 'not-introduced' };
  const left = othersLeft(meeting.members, item);
  return member.principal && left > 0 ? { kind: 'after-others', left } : { kind: 'open' };
}

/** Members present, not recused and not the principal who have yet to state their opinion. */
export function othersLeft(members: readonly SittingMember[], item: AgendaItem): number {
  return votersOf(members, item).filter(
    ({ personId, principal }) =>
      !principal && !item.statements.some((each) => each.personId === personId),
  ).length;
}

/** Who states an opinion on the item, the principal last. */
export function votersOf(
  members: readonly SittingMember[],
  item: AgendaItem,
): readonly SittingMember[] {
  const recused = new Set(item.recused.map(({ personId }) => personId));
  return members
    .filter(({ attendance, personId }) => attendance === 'present' && !recused.has(personId))
    .toSorted((a, b) => Number(a.principal) - Number(b.principal));
}

export function attendanceOf(members: readonly SittingMember[]) {
  return {
    full: members.length,
    present: members.filter(({ attendance }) => attendance === 'present').length,
  };
}
