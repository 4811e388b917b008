import { answered, consulted } from './consultation.js';
import type { Closing } from './course.js';
import { all, type Evidence, failing, last, type Row } from './evidence.js';
import { plenaryDecided } from './plenary.js';
import { wentUp } from './superior.js';
import { voteStands } from './vote.js';

/** Arts. 34–41: a passed vote on everyone who is in, in a sitting that could decide. */
export function decision(closing: Closing, evidence: Evidence): readonly string[] {
  const { run, candidates } = closing;
  return [
    ...failing([
      [candidates.length > 0, 'nobody is left to be decided on'],
      [isWithinPlaces(closing), 'more persons than places were decided on'],
      [last(run.rows, 'DecisionCompleted') !== undefined, 'the decision was not completed'],
    ]),
    ...all(run.rows, 'ConsultationSent').flatMap((sent) => answered(sent, run.rows)),
    ...candidates.flatMap((candidateId) => [
      ...consulted(closing, candidateId),
      ...decidedOn(closing, candidateId, evidence),
      ...wentUp(closing, candidateId, evidence),
    ]),
  ];
}

/** Whoever competes for the places of a post has left before. A post that a candidate changed to counts once. */
function isWithinPlaces({ candidates, posts, places }: Closing): boolean {
  const sought = candidates.map((each) => posts.get(each) ?? '');
  return sought.every(
    (post) => sought.filter((each) => each === post).length <= (places.get(post) ?? 1),
  );
}

function decidedOn({ run }: Closing, candidateId: string, evidence: Evidence): readonly string[] {
  const outcome = all(run.rows, 'MeetingOutcomeRecorded').findLast(
    ({ data }) => data.candidateId === candidateId,
  );
  if (!outcome) return [`${candidateId}: no vote`];
  return [
    ...outcomeStands(outcome, { ...evidence, opening: run.opening }),
    ...plenaryDecided(outcome, run, evidence),
  ];
}

interface Carried {
  readonly meetingId: string;
  readonly itemId: string;
  readonly candidateId: string;
}

/** What a sitting decided on a candidate, as the case has it, stands in that sitting. */
function outcomeStands(
  outcome: Row,
  { meetings, opening }: Evidence & { readonly opening: number },
): readonly string[] {
  const { meetingId, itemId, candidateId } = outcome.data as unknown as Carried;
  const rows = meetings.get(meetingId) ?? [];
  const about = rows.filter(({ data }) => data.itemId === itemId);
  const entered = last(about, 'ItemEntered');
  const concluded = last(about, 'ItemConcluded');
  if (!entered || !concluded) return ['no such vote in the sitting'];
  const item = entered.data as unknown as EnteredItem;
  const until = rows.filter(({ version }) => version <= concluded.version);
  return [
    ...failing([
      [outcome.data.result === 'passed', 'the vote did not pass'],
      [entered.data.candidateId === candidateId, 'the vote is on somebody else'],
      [entered.data.opening === opening, 'the vote is of another opening of the step'],
      [item.tourAndAudit.finding === 'clear', 'tour or audit is open'],
      [item.priorReport.matter !== 'missing', 'the prior report is missing'],
      [!item.otherReasons, 'another reason stood against the vote'],
      [last(about, 'ItemIntroduced') !== undefined, 'the person was not introduced'],
      [outcome.data.decidedOn === last(rows, 'MeetingCalled')?.data.heldOn, 'another date'],
    ]),
    ...voteStands(until, itemId),
  ];
}

interface EnteredItem {
  readonly tourAndAudit: { readonly finding: string };
  readonly priorReport: { readonly matter: string };
  readonly otherReasons: boolean;
}

/**
 * Whatever a sitting lets pass, whether or not a case goes on with it, it lets pass with a quorum and a majority; and
 * it takes no vote on what it flagged as widely disagreed on (B10).
 */
export function sittingsStand({ meetings }: Evidence): readonly string[] {
  return [...meetings.values()].flatMap((rows) => [
    ...all(rows, 'ItemConcluded')
      .filter(({ data }) => data.result === 'passed')
      .flatMap(({ version, data }) =>
        voteStands(
          rows.filter((row) => row.version <= version),
          data.itemId as string,
        ),
      ),
    ...all(rows, 'DisagreementFlagged').flatMap((flagged) => noVoteAfter(flagged, rows)),
  ]);
}

const votes = ['OpinionStated', 'PaperBallotRecorded', 'ItemConcluded'];

function noVoteAfter({ version, data }: Row, rows: readonly Row[]): readonly string[] {
  const later = rows.find(
    (row) => votes.includes(row.type) && row.version > version && row.data.itemId === data.itemId,
  );
  return later ? [`${later.type} on an item of wide disagreement`] : [];
}
