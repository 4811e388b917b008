import { all, distinct, failing, last, type Row } from './evidence.js';
import { type Body, office } from './office.js';

/** The body that sits, as the register has it. */
export function bodyOf(rows: readonly Row[]): Body {
  const { bodyId } = (last(rows, 'MeetingCalled')?.data ?? {}) as { readonly bodyId?: string };
  return office.bodies[bodyId ?? ''] ?? { members: [], plenary: false };
}

/**
 * B06, B09, B12, B14, B16: recounted from the roster, the withdrawals and what each member said.
 * @param rows of the sitting, up to the conclusion of the item
 */
export function voteStands(rows: readonly Row[], itemId: string): readonly string[] {
  const about = rows.filter(({ data }) => data.itemId === itemId);
  const body = bodyOf(rows);
  const { members } = body;
  const present = (last(rows, 'RosterRecorded')?.data.present ?? []) as readonly string[];
  const withdrawn = all(about, 'MemberWithdrew').map(({ data }) => data.personId as string);
  const staying = present.filter((each) => !withdrawn.includes(each));
  const paper = last(rows, 'MeetingCalled')?.data.method === 'paper-ballot';
  const voters = paper && body.plenary ? present : staying;
  const agree = paper ? ballotAgree(about) : saying(about, 'agree').length;
  return [
    ...failing([
      [members.length > 0, 'no body that the register knows'],
      [present.every((each) => members.includes(each)), 'somebody voted who is no member'],
      [distinct(present), 'somebody is counted twice'],
      [3 * staying.length >= 2 * members.length, 'the sitting had no quorum'],
      [2 * agree > members.length, 'no majority of the full membership'],
    ]),
    ...(paper ? ballotStands(about, voters) : statementsStand(about, voters, body)),
  ];
}

function saying(about: readonly Row[], opinion: string): readonly Row[] {
  return all(about, 'OpinionStated').filter(({ data }) => data.opinion === opinion);
}

function ballotAgree(about: readonly Row[]): number {
  return (last(about, 'PaperBallotRecorded')?.data.agree ?? 0) as number;
}

/** B07: each voter once, the principal last. */
function statementsStand(
  about: readonly Row[],
  voters: readonly string[],
  { members }: Body,
): readonly string[] {
  const spoke = all(about, 'OpinionStated').map(({ data }) => data.personId as string);
  const [principal = ''] = members;
  return failing([
    [spoke.toSorted().join() === voters.toSorted().join(), 'not every voter spoke once'],
    [!voters.includes(principal) || spoke.at(-1) === principal, 'the principal did not speak last'],
    [
      all(about, 'OpinionStated').every(({ role }) => role === 'committee-member'),
      'an opinion was stated by no member',
    ],
  ]);
}

interface Ballot {
  readonly issued: number;
  readonly returned: number;
  readonly valid: number;
  readonly spoiled: number;
  readonly agree: number;
  readonly disagree: number;
  readonly defer: number;
}

function ballotStands(about: readonly Row[], voters: readonly string[]): readonly string[] {
  const row = last(about, 'PaperBallotRecorded');
  if (!row) return ['no ballot'];
  const ballot = row.data as unknown as Ballot;
  const { issued, returned, valid, spoiled, agree, disagree, defer } = ballot;
  return failing([
    [
      issued === voters.length && returned <= issued,
      'the ballots issued are not those of the voters',
    ],
    [
      valid + spoiled === returned && agree + disagree + defer === valid,
      'the ballots do not add up',
    ],
  ]);
}
