import type { Closing, Run } from './course.js';
import { monthsLater } from './dates.js';
import { all, distinct, failing, last, type Row } from './evidence.js';
import { office } from './office.js';

interface Team {
  readonly members: readonly { readonly personId: string }[];
  readonly leader: string;
}

/** Arts. 23–33. */
export function inspection(closing: Closing): readonly string[] {
  const { run, candidates } = closing;
  const fixed = last(run.rows, 'InspectionCandidatesFixed');
  const chosen = (fixed?.data.candidateIds ?? []) as readonly string[];
  const proposed = last(run.rows, 'AppointmentProposed');
  const preparers = all(run.rows, 'InspectionReportRecorded').map(({ actor }) => actor);
  return [
    ...failing([
      [candidates.length > 0, 'nobody is left to be proposed'],
      [fixed?.data.minutes !== undefined, 'the candidates were not fixed by a meeting'],
      [candidates.every((each) => chosen.includes(each)), 'a candidate was never fixed'],
      [isWithinValidity(closing, fixed), 'fixed when the recommendation had lapsed'],
      [proposed?.role === 'department-head', 'no proposal by the department'],
      [!preparers.includes(proposed?.actor ?? ''), 'who prepared the report proposed'],
    ]),
    ...teamStands(run),
    ...noticeStands(run),
    ...candidates.flatMap((each) => candidateStands(closing, each)),
  ];
}

/** D07: a year from the result, its corresponding day included. */
function isWithinValidity({ before }: Closing, fixed: Row | undefined): boolean {
  const result = last(before.get('recommendation')?.rows ?? [], 'RecommendationConcluded');
  if (!result || !fixed) return fixed !== undefined;
  return (fixed.data.fixedOn as string) <= monthsLater(result.data.resultDate as string, 12);
}

function teamOf(run: Run): readonly string[] {
  const formed = last(run.rows, 'InspectionTeamFormed');
  return formed ? (formed.data as unknown as Team).members.map(({ personId }) => personId) : [];
}

/** I04: two or more, led by one of them, none of them a candidate. */
function teamStands(run: Run): readonly string[] {
  const members = teamOf(run);
  const leader = last(run.rows, 'InspectionTeamFormed')?.data.leader as string;
  return failing([
    [new Set(members).size >= 2, 'the team has fewer than two members'],
    [members.includes(leader), 'nobody leads the team'],
    [
      !members.some((each) => (office.candidates as readonly string[]).includes(each)),
      'a candidate is in the team',
    ],
  ]);
}

const contents = ['task', 'time', 'personAndPost', 'team', 'phones', 'complaintLine'];

/** I06: plan and talk, then the notice with its six contents. */
function noticeStands(run: Run): readonly string[] {
  const notice = last(run.rows, 'InspectionNoticeIssued');
  if (!notice) return ['no notice of the inspection'];
  const issuedOn = notice.data.issuedOn as string;
  const earlier = run.rows.slice(0, run.rows.indexOf(notice));
  const plannedOn = last(earlier, 'InspectionPlanRecorded')?.data.plannedOn as string | undefined;
  const talkedOn = last(earlier, 'UnitTalkRecorded')?.data.heldOn as string | undefined;
  return failing([
    [contents.every((each) => notice.data[each] !== undefined), 'the notice lacks contents'],
    [plannedOn !== undefined && plannedOn <= issuedOn, 'no plan before the notice'],
    [talkedOn !== undefined && talkedOn <= issuedOn, 'no talk with the unit before the notice'],
  ]);
}

function candidateStands({ run, at }: Closing, candidateId: string): readonly string[] {
  const rows = run.rows.filter(({ data }) => data.candidateId === candidateId);
  const attested = last(rows, 'BarsAttested');
  const interviewers = all(rows, 'InterviewRecorded').map(
    ({ data }) => new Set(data.interviewers as readonly string[]).size,
  );
  return [
    ...failing([
      [attested?.role === 'department-head', 'the bars of art. 24 are not attested'],
      [interviewers.some((count) => count >= 2), 'no interview by two'],
    ]),
    ...checks.flatMap((check) => checkStands(rows, check, at)),
    ...conclusionStands(rows),
    ...reportStands(rows, teamOf(run)),
  ].map((words) => `${candidateId}: ${words}`);
}

const checks = [
  'discipline-own-unit',
  'discipline-department',
  'file-audit',
  'personal-matters',
  'petitions',
];

interface Reply {
  readonly answeredOn: string;
  readonly result: string;
  readonly validUntil?: string;
}

/** I08a–d: the answer to the last asking is clear and less than six months old. */
function checkStands(rows: readonly Row[], check: string, at: Row): readonly string[] {
  const ofCheck = rows.filter(({ data }) => data.check === check);
  const asked = last(ofCheck, 'CheckAsked');
  const replied = last(ofCheck, 'CheckReplied');
  if (!asked || !replied || replied.version < asked.version) return [`${check} is open`];
  const { answeredOn, result, validUntil } = replied.data as unknown as Reply;
  return failing([
    [['clear', 'nothing-found'].includes(result), `${check} ended in ${result}`],
    [at.recordedOn < monthsLater(answeredOn, 6), `${check} is no longer fresh`],
    [
      validUntil === undefined || at.recordedOn <= validUntil,
      `${check} was valid to ${String(validUntil)}`,
    ],
  ]);
}

/** I09: both secretaries of the candidate's own unit, on the version that stands. */
function conclusionStands(rows: readonly Row[]): readonly string[] {
  const version = last(rows, 'IntegrityConclusionRecorded')?.data.documentVersion;
  if (version === undefined) return ['no conclusion on integrity'];
  const signed = all(rows, 'IntegrityConclusionSigned').filter(
    ({ data }) => data.documentVersion === version,
  );
  const of = (name: string) => signed.findLast(({ data }) => data.office === name)?.data.signer;
  return failing([
    [of('secretary') === office.secretary, 'the conclusion lacks the secretary'],
    [
      of('discipline-secretary') === office.disciplineSecretary,
      'the conclusion lacks the discipline secretary',
    ],
  ]);
}

/** I11: a section on defects, and the signature of every member of the team on the version that stands. */
function reportStands(rows: readonly Row[], team: readonly string[]): readonly string[] {
  const report = last(rows, 'InspectionReportRecorded');
  const signers = all(rows, 'InspectionReportSigned')
    .filter(({ data }) => data.documentVersion === report?.data.documentVersion)
    .map(({ data }) => data.signer as string);
  return failing([
    [report?.data.defects !== undefined, 'no report with a section on defects'],
    [team.every((member) => signers.includes(member)), 'a member of the team has not signed'],
    [distinct(team), 'a member of the team is counted twice'],
  ]);
}
