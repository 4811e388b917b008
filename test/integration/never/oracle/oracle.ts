import { answersHold } from './answers.js';
import { probation, publicity } from './appointment.js';
import { concludedOpenly } from './conclusions.js';
import { type Closing, type Step, type Walk } from './course.js';
import { all, type Evidence, last, type Row } from './evidence.js';
import { inspection } from './inspection.js';
import { walk } from './order.js';
import { withinQuota } from './quota.js';
import { analysis, proposal, recommendation } from './selection.js';
import { decision } from './sitting.js';
import { chainsHold, waitsForOneThing } from './standing.js';

export interface Verdict {
  /** What the record shows and the regulation forbids. */
  readonly findings: readonly string[];
  /** The steps that were closed as completed. */
  readonly closed: readonly Step[];
}

/** What each article asks for before its step may be closed. */
const articles: {
  readonly [S in Step]: (closing: Closing, evidence: Evidence) => readonly string[];
} = { analysis, proposal, recommendation, inspection, decision, publicity, probation };

/**
 * Judges one desk by the regulation, from the raw events alone. It shares no rule, fold or calendar
 * with the product, except where it asks what the product itself says a case waits for.
 */
export function judge(evidence: Evidence): Verdict {
  const walks = [walk(evidence.case), walk(evidence.rival)] as const;
  const [own] = walks;
  const current = { step: own.runs.at(-1)?.step ?? '', ended: own.ended !== null };
  return {
    findings: [
      ...walks.flatMap(({ problems }) => problems),
      ...walks.flatMap(({ closings }) => closings.flatMap((each) => gatesHeld(each, evidence))),
      ...[evidence.case, evidence.rival].flatMap(concludedOpenly),
      ...dutiesApart(evidence.case),
      ...endedDuly(evidence.case, own),
      ...withinQuota(evidence),
      ...waitsForOneThing(evidence, current),
      ...chainsHold(evidence),
      ...answersHold(evidence),
    ],
    closed: own.closings.map(({ run }) => run.step),
  };
}

function gatesHeld(closing: Closing, evidence: Evidence): readonly string[] {
  const { step, opening } = closing.run;
  return articles[step](closing, evidence).map((words) => `${step}#${opening} closed: ${words}`);
}

const signing = ['department-head', 'unit-secretary', 'discipline-secretary'];

/** SYS-03: nobody both records facts and signs gates of one case. */
function dutiesApart(rows: readonly Row[]): readonly string[] {
  const recorders = rows.filter(({ role }) => role === 'officer').map(({ actor }) => actor);
  const both = rows.filter(
    ({ role, actor }) => signing.includes(role) && recorders.includes(actor),
  );
  return both.length > 0 ? [`${both[0]?.actor ?? ''} both records and signs`] : [];
}

/** A case is over when it ran through its order, when it was stopped by a head, or when probation was failed. */
function endedDuly(rows: readonly Row[], { ended, closings }: Walk): readonly string[] {
  if (!ended) return [];
  const { outcome } = ended.data as { readonly outcome: string };
  const completed = closings.at(-1)?.run.step === 'probation';
  const failed = all(rows, 'ProbationAssessed').some(({ data }) => data.result === 'fail');
  const cutShort = all(rows, 'ProbationEndedEarly').some(({ role }) => role === 'department-head');
  const duly = {
    appointed: completed,
    removed: failed || cutShort,
    stopped: ended.role === 'department-head',
  };
  if (!Object.hasOwn(duly, outcome)) return [`an end as ${outcome}`];
  const right = duly[outcome as keyof typeof duly] && last(rows, 'CaseEnded') === ended;
  return right ? [] : [`the case ended as ${outcome} without its ground`];
}
