import type { Closing, Run } from './course.js';
import { monthsLater, nextDay, workingDay } from './dates.js';
import { all, type Evidence, failing, last, type Row } from './evidence.js';

/** Art. 42: five working days in public after the decision, and every report closed without harm. */
export function publicity(closing: Closing, evidence: Evidence): readonly string[] {
  const { run, candidates, regulation } = closing;
  return [
    ...failing([[candidates.length > 0, 'nobody is left to be appointed']]),
    ...reportsClosed(run),
    ...(last(run.rows, 'PublicityNotRequired')
      ? exempted(run, regulation.promoted ? ['special-post'] : ['special-post', 'no-promotion'])
      : madePublic(closing, evidence)),
  ];
}

function exempted(run: Run, grounds: readonly string[]): readonly string[] {
  const determined = last(run.rows, 'PublicityNotRequired');
  return failing([
    [determined?.role === 'department-head', 'no determination by the head of the department'],
    [grounds.includes(determined?.data.ground as string), 'publicity was left out without ground'],
    [determined?.data.document !== undefined, 'a determination without a document'],
  ]);
}

function madePublic({ run, before }: Closing, evidence: Evidence): readonly string[] {
  const notice = last(run.rows, 'PublicityNoticePosted');
  const ended = last(run.rows, 'PublicityPeriodEnded');
  if (!notice || !ended) return ['the publicity has not run'];
  const startsOn = notice.data.startsOn as string;
  const decision = last(before.get('decision')?.rows ?? [], 'DecisionCompleted');
  const days = publicDays(notice, evidence);
  const { calendars } = evidence;
  return failing([
    [startsOn >= (decision?.data.decidedOn as string), 'publicity before the decision'],
    [
      ended.recordedOn > workingDay(startsOn, days, { calendars, at: ended }),
      `publicity of fewer than ${days} working days`,
    ],
  ]);
}

/** Five, or the seven of the office's own procedure for a case that was moved to it. */
function publicDays({ version }: Row, { case: rows }: Evidence): number {
  const moved = rows.findLast((row) => row.type === 'ProcedureMoved' && row.version < version);
  return moved && moved.data.to !== 'promotion@1' ? 7 : 5;
}

function reportsClosed(run: Run): readonly string[] {
  return all(run.rows, 'PublicityReportReceived').flatMap(({ data: { reportId } }) => {
    const handled = all(run.rows, 'PublicityReportHandled').findLast(
      ({ data }) => data.reportId === reportId,
    );
    const outcome = handled?.data.outcome as string | undefined;
    return outcome === 'untrue' || outcome === 'shortcoming'
      ? []
      : [`report ${String(reportId)} stands at ${outcome ?? 'no outcome'}`];
  });
}

/** Arts. 43–45: notice, talk, and a year of probation that was passed. */
export function probation(closing: Closing, { calendars }: Evidence): readonly string[] {
  const { run, candidates, before, at } = closing;
  const notice = last(run.rows, 'AppointmentNoticeIssued');
  const posted = last(before.get('publicity')?.rows ?? [], 'PublicityNoticePosted');
  const publicTo = posted
    ? workingDay(posted.data.startsOn as string, 5, { calendars, at: notice ?? at })
    : '';
  return [
    ...failing([
      [candidates.length > 0, 'nobody is left who was appointed'],
      [notice !== undefined, 'no notice of appointment'],
      [((notice?.data.issuedOn ?? '') as string) > publicTo, 'appointed before publicity was over'],
    ]),
    ...candidates.flatMap((each) => appointedDuly(closing, each)),
  ];
}

function appointedDuly(
  { run, before, regulation }: Closing,
  candidateId: string,
): readonly string[] {
  const rows = run.rows.filter(({ data }) => data.candidateId === candidateId);
  const outcome = all(before.get('decision')?.rows ?? [], 'MeetingOutcomeRecorded').findLast(
    ({ data }) => data.candidateId === candidateId,
  );
  const tenure = last(rows, 'TenureStarted');
  return [
    ...failing([
      [
        tenure?.data.startsOn === outcome?.data.decidedOn,
        'tenure does not start with the decision',
      ],
      [last(rows, 'AppointmentTalkHeld') !== undefined, 'no talk'],
    ]),
    ...(regulation.onProbation ? probationPassed(rows) : []),
  ].map((words) => `${candidateId}: ${words}`);
}

/** A05–A07. */
function probationPassed(rows: readonly Row[]): readonly string[] {
  const started = last(rows, 'ProbationStarted');
  const ended = last(rows, 'ProbationPeriodEnded');
  const assessed = last(rows, 'ProbationAssessed');
  if (!started || !ended || !assessed) return ['probation has not run'];
  const over = endOf(rows, started);
  const signers = [assessed.data.assessor, assessed.data.signature] as readonly {
    readonly signer?: string;
  }[];
  return failing([
    [ended.recordedOn >= over, 'probation was shorter than a year'],
    [ended.version < assessed.version && assessed.recordedOn >= over, 'assessed while it ran'],
    [assessed.data.result === 'pass', 'probation was not passed'],
    [signers[0]?.signer !== (signers[1]?.signer ?? 'demo-p03'), 'one person signed twice'],
    [!isUndecided(rows), 'a long absence without a decision on extension'],
  ]);
}

/** The first day after probation, with its last extension. */
function endOf(rows: readonly Row[], started: Row): string {
  const until = last(rows, 'ExtensionDecided')?.data.until as string | null | undefined;
  return until ? nextDay(until) : monthsLater(started.data.issuedOn as string, 12);
}

/** Absent for over half a year, and nothing was decided since the last absence. */
function isUndecided(rows: readonly Row[]): boolean {
  const leaves = all(rows, 'LeaveRecorded');
  const days = leaves.reduce(
    (sum, { data }) =>
      sum + (Date.parse(data.to as string) - Date.parse(data.from as string)) / 86_400_000 + 1,
    0,
  );
  const decided = last(rows, 'ExtensionDecided');
  return days > 184 && (decided?.version ?? 0) < (leaves.at(-1)?.version ?? 0);
}
