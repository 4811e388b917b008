import type { Run } from './course.js';
import { all, type Evidence, failing, last, type Row } from './evidence.js';
import { office } from './office.js';
import { bodyOf, voteStands } from './vote.js';

interface Vote {
  readonly meetingId: string;
  readonly itemId: string;
  readonly candidateId: string;
  readonly decidedOn: string;
  readonly track?: string;
}

/**
 * Art. 37 (B05): on a post that the plenary decides on, its secret ballot decided, on whom the standing committee has
 * nominated; or, between plenaries, the committee, when every member of the plenary had been asked.
 */
export function plenaryDecided(
  outcome: Row,
  run: Run,
  { meetings, posts }: Evidence,
): readonly string[] {
  const vote = outcome.data as unknown as Vote;
  const sitting = meetings.get(vote.meetingId) ?? [];
  const item = sitting.findLast(
    ({ type, data }) => type === 'ItemEntered' && data.itemId === vote.itemId,
  );
  const post = posts.get((item?.data.postId as string | undefined) ?? '') ?? [];
  if (last(post, 'PostRegistered')?.data.plenary !== true) return [];
  return vote.track === 'urgent'
    ? solicited(vote, run)
    : balloted(vote, { run, sitting, meetings });
}

function balloted(
  { candidateId, decidedOn }: Vote,
  {
    run,
    sitting,
    meetings,
  }: {
    readonly run: Run;
    readonly sitting: readonly Row[];
    readonly meetings: Evidence['meetings'];
  },
): readonly string[] {
  const nominated = all(run.rows, 'NominationRecorded').findLast(
    ({ data }) => data.candidateId === candidateId,
  );
  return [
    ...failing([
      [bodyOf(sitting).plenary, 'no plenary decided on a post of the plenary'],
      [last(sitting, 'MeetingCalled')?.data.method === 'paper-ballot', 'no secret ballot'],
      [nominated?.data.result === 'passed', 'decided on by the plenary without a nomination'],
      [((nominated?.data.decidedOn ?? '9') as string) <= decidedOn, 'nominated afterwards'],
    ]),
    ...(nominated ? nominationStands(nominated, meetings) : []),
  ];
}

function nominationStands({ data }: Row, meetings: Evidence['meetings']): readonly string[] {
  const { meetingId, itemId } = data as unknown as Vote;
  const rows = meetings.get(meetingId) ?? [];
  const concluded = rows.findLast(
    (row) => row.type === 'ItemConcluded' && row.data.itemId === itemId,
  );
  const until = rows.filter(({ version }) => version <= (concluded?.version ?? 0));
  return voteStands(until, itemId).map((words) => `nomination: ${words}`);
}

interface Solicited {
  readonly asked: number;
  readonly replied: number;
  readonly agree: number;
  readonly disagree: number;
  readonly other: number;
  readonly closedOn: string;
}

function solicited({ candidateId, decidedOn }: Vote, run: Run): readonly string[] {
  const row = all(run.rows, 'OpinionsSolicited').findLast(
    ({ data }) => data.candidateId === candidateId,
  );
  if (!row) return ['decided on urgently, and the plenary was not asked'];
  const { asked, replied, agree, disagree, other, closedOn } = row.data as unknown as Solicited;
  const plenary = Object.values(office.bodies).find((body) => body.plenary);
  return failing([
    [asked === plenary?.members.length, 'not every member of the plenary was asked'],
    [replied <= asked && agree + disagree + other === replied, 'the opinions do not add up'],
    [closedOn <= decidedOn, 'asked after it was decided'],
  ]);
}
