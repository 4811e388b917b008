import type { Closing, Run } from './course.js';
import { monthsLater } from './dates.js';
import { all, distinct, failing, last, type Row } from './evidence.js';

const sortedDates = (dates: readonly (string | undefined)[]) =>
  dates.every((date, index) => index === 0 || (dates[index - 1] ?? '9') <= (date ?? ''));

/** Arts. 11–12. */
export function analysis({ run, at }: Closing): readonly string[] {
  const recorded = last(run.rows, 'AnalysisRecorded');
  const concluded = last(run.rows, 'AnalysisConcluded');
  return failing([
    [recorded !== undefined, 'no analysis'],
    [isFresh(recorded, at), 'the analysis is six months old'],
    [concluded?.role === 'department-head', 'no conclusion by the head of the department'],
    [concluded?.data.conclusion === 'start', 'the conclusion is not to start'],
  ]);
}

function isFresh(recorded: Row | undefined, at: Row): boolean {
  return (
    recorded !== undefined && at.recordedOn < monthsLater(recorded.data.analysedOn as string, 6)
  );
}

const parts = ['posts', 'conditions', 'scope', 'manner', 'procedure', 'intendedPersons'];

/** Arts. 12–14, 22: what of a proposal the regulation asks for in this kind of case. */
export function proposal(closing: Closing): readonly string[] {
  const { run, at, before, regulation } = closing;
  return [
    ...failing([
      [
        isFresh(last(before.get('analysis')?.rows ?? [], 'AnalysisRecorded'), at),
        'no fresh analysis',
      ],
      [
        last(run.rows, 'ProposalAdopted')?.role === 'department-head',
        'nobody adopted the proposal',
      ],
    ]),
    ...(regulation.proposal === 'short' ? [] : prepared(run)),
    ...(regulation.proposal === 'nobody-nominated' ? [] : suggested(closing)),
  ];
}

/** Six parts, and a nomination of each. */
function suggested({ run, candidates }: Closing): readonly string[] {
  const suggestion = last(run.rows, 'InitialSuggestionRecorded');
  const persons = (suggestion?.data.intendedPersons ?? []) as readonly string[];
  return failing([
    [parts.every((part) => isStated(suggestion?.data[part])), 'the suggestion lacks a part'],
    [candidates.every((each) => persons.includes(each)), 'the suggestion leaves a candidate out'],
    [candidates.every((each) => isNominated(run, each)), 'a candidate without a due nomination'],
  ]);
}

/** What was prepared before, in its order. */
function prepared(run: Run): readonly string[] {
  const dates = preparedOn(run);
  return failing([
    [dates.every((date) => date !== undefined), 'report, communication or plan is missing'],
    [sortedDates(dates), 'report, communication and plan are not in order'],
  ]);
}

/** Suggestion, report, communication and plan, in the order in which they must stand. */
function preparedOn({ rows }: Run): readonly (string | undefined)[] {
  const suggestion = last(rows, 'InitialSuggestionRecorded');
  const dates = [
    ...(suggestion ? [suggestion.data.draftedOn] : []),
    last(rows, 'ProposalReported')?.data.reportedOn,
    last(rows, 'ProposalCommunicated')?.data.communicatedOn,
    last(rows, 'WorkPlanRecorded')?.data.plannedOn,
  ];
  return dates as readonly (string | undefined)[];
}

function isStated(part: unknown): boolean {
  return Array.isArray(part) ? part.length > 0 : part !== undefined;
}

/** Each nominator's latest word counts; a person nominates in writing. */
function isNominated(run: Run, candidateId: string): boolean {
  const rows = all(run.rows, 'CandidateNominated').filter(
    (row) => row.data.candidateId === candidateId,
  );
  const latest = new Map(
    rows.map((row) => [
      `${String(row.data.nominatorType)} ${String(row.data.nominator)}`,
      row.data,
    ]),
  );
  const list = [...latest.values()];
  return (
    list.length > 0 &&
    list.every((each) => each.nominatorType === 'organisation' || each.signedFile !== undefined)
  );
}

/** Arts. 16–22: talks and a meeting with its signed tally, or one of the two lighter paths. */
export function recommendation(closing: Closing): readonly string[] {
  const { run, candidates, regulation } = closing;
  const exempt = last(run.rows, 'RecommendationNotRequired');
  if (exempt) return exemptDuly(exempt);
  const tally = last(run.rows, 'RecommendationTallied');
  const named = tally ? linesOf(tally) : all(run.rows, 'RecommendationTalksHeld').flatMap(countsOf);
  return [
    ...failing([
      [all(run.rows, 'RecommendationTalksHeld').length > 0, 'no talks'],
      [candidates.every((each) => named.includes(each)), 'a candidate was not recommended'],
      [concludedByHead(run), 'no result by the head of the department'],
    ]),
    ...(tally ? tallyStands(closing, tally) : []),
    ...(tally || regulation.recommendation === 'talks' ? [] : droppedDuly(run)),
  ];
}

/** Art. 22: the superior has consented before. */
function exemptDuly({ role, data, recordedOn }: Row): readonly string[] {
  return failing([
    [role === 'department-head' && data.consent !== undefined, 'no consent'],
    [(data.consentedOn as string) <= recordedOn, 'a consent of a day to come'],
  ]);
}

function concludedByHead(run: Run): boolean {
  return last(run.rows, 'RecommendationConcluded')?.role === 'department-head';
}

function linesOf(tally: Row): readonly string[] {
  return (tally.data as unknown as Tally).candidates.map(({ candidateId }) => candidateId);
}

function countsOf(row: Row): readonly string[] {
  const { counts } = row.data as { readonly counts: readonly { readonly candidateId: string }[] };
  return counts.map(({ candidateId }) => candidateId);
}

interface Tally {
  readonly expected: number;
  readonly present: number;
  readonly issued: number;
  readonly returned: number;
  readonly valid: number;
  readonly spoiled: number;
  readonly participants: readonly { readonly category: string }[];
  readonly candidates: readonly {
    readonly candidateId: string;
    readonly agree: number;
    readonly disagree: number;
    readonly abstain: number;
  }[];
}

/** D06, D10: two thirds of those expected, slips that add up, two signers of this very tally. */
function tallyStands({ run, regulation, places }: Closing, row: Row): readonly string[] {
  const { expected, present, issued, returned, valid, spoiled, candidates } =
    row.data as unknown as Tally;
  const came = (row.data as unknown as Tally).participants.map(({ category }) => category);
  const list = (last(run.rows, 'ReferenceListFixed')?.data.candidates ?? []) as readonly string[];
  const signers = all(run.rows, 'RecommendationTallySigned').filter(
    ({ data }) => data.tally === row.version,
  );
  const of = (duty: string) => signers.findLast(({ data }) => data.duty === duty)?.data.signer;
  return failing([
    [3 * present >= 2 * expected, 'the recommendation meeting had no quorum'],
    [expected >= present && present >= issued && issued >= returned, 'the slips do not add up'],
    [returned === valid + spoiled, 'valid and spoiled slips are not those returned'],
    [
      candidates.every(({ agree, disagree, abstain }) => agree + disagree + abstain === valid),
      'the options are not the valid slips',
    ],
    [list.length > sumOf(places), 'the reference list gives no choice'],
    [
      regulation.participants.every((each) => came.includes(each)),
      'who belongs to it was left out',
    ],
    [of('scrutineer') !== undefined && of('counter') !== undefined, 'the tally lacks a signature'],
    [distinct([of('scrutineer'), of('counter')]), 'one person signed the tally twice'],
  ]);
}

function sumOf(places: ReadonlyMap<string, number>): number {
  return [...places.values()].reduce((sum, each) => sum + each, 0);
}

function droppedDuly(run: Run): readonly string[] {
  const dropped = last(run.rows, 'RecommendationMeetingDropped');
  const conditions = ['smallUnit', 'sameScope', 'concentrated'];
  return failing([
    [dropped !== undefined, 'neither a meeting nor its dropping'],
    [
      conditions.every((each) => dropped?.data[each] !== undefined),
      'the meeting was dropped without its three conditions',
    ],
  ]);
}
