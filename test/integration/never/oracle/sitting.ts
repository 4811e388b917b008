import type { Closing } from './course.js';
import { monthsLater } from './dates.js';
import { all, type Evidence, failing, last, type Row } from './evidence.js';
import { office } from './office.js';

/** Arts. 34–41: a passed vote on everyone who is in, in a sitting that could decide. */
export function decision({ run, candidates }: Closing, evidence: Evidence): readonly string[] {
  return [
    ...failing([
      [candidates.length > 0, 'nobody is left to be decided on'],
      [candidates.length <= office.places, 'more persons than places were decided on'],
      [last(run.rows, 'DecisionCompleted') !== undefined, 'the decision was not completed'],
    ]),
    ...all(run.rows, 'ConsultationSent').flatMap((sent) => answered(sent, run.rows)),
    ...candidates.flatMap((candidateId) => {
      const outcome = all(run.rows, 'MeetingOutcomeRecorded').findLast(
        ({ data }) => data.candidateId === candidateId,
      );
      if (!outcome) return [`${candidateId}: no vote`];
      return outcomeStands(outcome, { ...evidence, opening: run.opening });
    }),
  ];
}

/** Art. 34: nobody who was asked is passed over; only the silence of an assisting party speaks, a month after receipt. */
function answered(sent: Row, rows: readonly Row[]): readonly string[] {
  const about = rows.filter(({ data }) => data.consultationId === sent.data.consultationId);
  if (last(about, 'ConsultationReplied')) return [];
  const deemed = last(about, 'ConsentDeemed');
  const received = last(about, 'ConsultationReceived');
  if (!deemed || !received) return ['a consultation has no answer'];
  return failing([
    [sent.data.consultee === 'assisting-party', 'silence was taken for consent'],
    [
      deemed.recordedOn > monthsLater(received.data.receivedOn as string, 1),
      'silence was taken for consent within the month',
    ],
  ]);
}

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
    ...voteStands(until, about),
  ];
}

interface Carried {
  readonly meetingId: string;
  readonly itemId: string;
  readonly candidateId: string;
}

interface EnteredItem {
  readonly tourAndAudit: { readonly finding: string };
  readonly priorReport: { readonly matter: string };
  readonly otherReasons: boolean;
}

/** B06, B09, B12, B14, B16: recounted from the roster, the withdrawals and what each member said. */
function voteStands(rows: readonly Row[], about: readonly Row[]): readonly string[] {
  const present = (last(rows, 'RosterRecorded')?.data.present ?? []) as readonly string[];
  const withdrawn = all(about, 'MemberWithdrew').map(({ data }) => data.personId as string);
  const voters = present.filter((each) => !withdrawn.includes(each));
  const paper = last(rows, 'MeetingCalled')?.data.method === 'paper-ballot';
  const agree = paper ? ballotAgree(about) : saying(about, 'agree').length;
  return [
    ...failing([
      [present.every((each) => isMember(each)), 'somebody voted who is no member'],
      [3 * voters.length >= 2 * office.members.length, 'the sitting had no quorum'],
      [2 * agree > office.members.length, 'no majority of the full membership'],
    ]),
    ...(paper ? ballotStands(about, voters) : statementsStand(about, voters)),
  ];
}

function isMember(personId: string): boolean {
  return (office.members as readonly string[]).includes(personId);
}

function saying(about: readonly Row[], opinion: string): readonly Row[] {
  return all(about, 'OpinionStated').filter(({ data }) => data.opinion === opinion);
}

function ballotAgree(about: readonly Row[]): number {
  return (last(about, 'PaperBallotRecorded')?.data.agree ?? 0) as number;
}

/** B07: each voter once, the principal last. */
function statementsStand(about: readonly Row[], voters: readonly string[]): readonly string[] {
  const spoke = all(about, 'OpinionStated').map(({ data }) => data.personId as string);
  const [principal] = office.members;
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
  readonly scrutineer: { readonly signer?: string };
  readonly counter: { readonly signer?: string };
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
    [ballot.scrutineer.signer !== ballot.counter.signer, 'one person signed the ballot twice'],
  ]);
}
