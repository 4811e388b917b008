import { heldAfterCheck } from './accountability.js';
import { answersHold } from './answers.js';
import { probation, publicity } from './appointment.js';
import { wrongAtOnce } from './at-once.js';
import { concludedOpenly } from './conclusions.js';
import type { Closing } from './course.js';
import { withinAuthority } from './deciding-body.js';
import { endedDuly } from './ending.js';
import type { Evidence, Row } from './evidence.js';
import { inspection } from './inspection.js';
import { enteredInTime } from './late.js';
import { walk } from './order.js';
import { reportedBefore } from './prior-report.js';
import { withinQuota } from './quota.js';
import { reconsideredDuly } from './reconsidered.js';
import type { Step } from './regulation.js';
import { analysis, proposal, recommendation } from './selection.js';
import { signedByTwo } from './signers.js';
import { decision, sittingsStand } from './sitting.js';
import { waitsForOneThing } from './standing.js';
import { tolerance } from './tolerance.js';
import { waiversGiven } from './waivers.js';

export interface Verdict {
  /** What the record shows and the regulation forbids. */
  readonly findings: readonly string[];
  /** The steps that were closed as completed. */
  readonly closed: readonly Step[];
}

/** What each article asks for before its step may be closed. */
const articles: {
  readonly [S in Step]: (closing: Closing, evidence: Evidence) => readonly string[];
} = {
  ...{ analysis, proposal, recommendation, inspection, decision, publicity, probation },
  ...tolerance,
};

/**
 * Judges one desk by the regulation, from the events alone. It shares no rule, fold or calendar
 * with the product, except where it asks what the product itself says a case waits for.
 */
export function judge(evidence: Evidence): Verdict {
  const { procedure } = evidence;
  const cases = [evidence.case, ...(evidence.rival.length > 0 ? [evidence.rival] : [])];
  const walks = cases.map((rows) => walk(rows, procedure));
  const [own] = walks;
  const all = [...cases, ...evidence.meetings.values()].flat();
  return {
    findings: [
      ...walks.flatMap(({ problems }) => problems),
      ...walks.flatMap(({ closings }) => closings.flatMap((each) => gatesHeld(each, evidence))),
      ...cases.flatMap(concludedOpenly),
      ...dutiesApart(evidence.case),
      ...(own ? endedDuly(evidence.case, own) : ['there is no case']),
      ...signedByTwo(all),
      ...wrongAtOnce(evidence),
      ...sittingsStand(evidence),
      ...withinAuthority(evidence),
      ...reconsideredDuly(evidence),
      ...enteredInTime(evidence),
      ...waiversGiven(evidence),
      ...reportedBefore(evidence),
      ...heldAfterCheck(evidence),
      ...withinQuota(evidence),
      ...waitsForOneThing(evidence),
      ...answersHold(evidence),
    ],
    closed: own?.closings.map(({ run }) => run.step) ?? [],
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
