import {
  addWorkingDays,
  type Blocked,
  blockedOn,
  type CaseKind,
  currentRun,
  dateOf,
  type IsoDate,
  type OpenedCase,
  ownerOf,
  type ProcedureDefinition,
  type Sealed,
  type StepKind,
  stepDefinition,
} from '@jishi/domain';
import type { Library } from '@jishi/procedures';

/** A case as lists show it. Names and titles stay sealed; whoever shows the row opens them. */
export interface CaseRow {
  readonly caseId: string;
  readonly caseNo: string;
  readonly caseKind: CaseKind;
  readonly title: Sealed;
  readonly unitId: string;
  readonly status: 'open' | 'ended';
  readonly step: StepKind;
  readonly opening: number;
  readonly stepSince: string;
  readonly blockedOn: Blocked | null;
  readonly postIds: readonly string[];
  readonly personIds: readonly string[];
  /** The actor who handles the case. */
  readonly owner: string;
  readonly procedureVersion: string;
  readonly version: number;
  readonly outcome: string | null;
}

/** What lists sort and filter by, beside the row itself. */
export interface Listed<Row extends object = object> {
  readonly unitId: string | null;
  readonly since: string;
  readonly expectedBy: IsoDate | null;
  readonly row: Row;
}

/** The list row of a case: a function of its state alone, so that it can be rebuilt at any position. */
export function listCase(state: OpenedCase, library: Library): Listed<CaseRow> {
  const run = currentRun(state);
  const definition = library.procedure(state.procedureVersion);
  if (!definition) throw new Error(`this build does not have ${state.procedureVersion}`);
  const blocked = blockedOn(state, definition);
  return {
    unitId: state.unitId,
    since: blocked?.since ?? run.lastEventAt,
    expectedBy: state.status === 'open' ? expectedBy(state, definition, library) : null,
    row: {
      caseId: state.caseId,
      caseNo: state.caseNo,
      caseKind: state.caseKind,
      title: state.title,
      unitId: state.unitId,
      status: state.status,
      step: run.kind,
      opening: run.opening,
      stepSince: run.since,
      blockedOn: blocked,
      postIds: state.posts.map(({ postId }) => postId),
      personIds: state.candidates.map(({ personId }) => personId),
      owner: ownerOf(state),
      procedureVersion: state.procedureVersion,
      version: state.version,
      outcome: state.end?.outcome ?? null,
    },
  };
}

/** The day by which the current step should be over by its definition, or by its clock where that runs longer. */
function expectedBy(
  state: OpenedCase,
  definition: ProcedureDefinition,
  library: Library,
): IsoDate | null {
  const run = currentRun(state);
  const step = stepDefinition(definition, run.kind);
  if (!step) return null;
  const period = addWorkingDays(library.calendar, dateOf(run.since), step.sla, {
    countStartDay: false,
  });
  const days = [
    period.kind === 'covered' ? period.end : period.provisionalEnd,
    ...Object.values(run.deadlines).map((deadline) => deadline.to),
  ];
  return days.reduce((latest, day) => (day > latest ? day : latest));
}
