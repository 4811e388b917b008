import { addDays, addMonths } from '../../calendar/dates.js';
import { dayNumber } from '../../calendar/day-number.js';
import type { WorkingCalendar } from '../../calendar/working-calendar.js';
import { armClock, clockOf, countPeriod, reminderName } from '../../case/clock.js';
import type { Deadline, Fact, StepRun } from '../../case/state.js';
import type { StepDefinition } from '../../procedure/definition.js';
import type { IsoDate } from '../../shared/event.js';
import type { ActInput } from '../../shared/step-module.js';
import type { ProbationEvents } from './events.js';
import { probationFacts } from './events.js';

export const clocks = { ends: 'probationEnds', assessment: 'probationAssessment' } as const;

/** A length alone, never armed: how long an absence may last before an extension is decided. */
const absence = 'absence';

/** Each candidate has clocks of his own: `<clock>/<candidate>`. */
export function clockName(clock: string, candidateId: string): string {
  return `${clock}/${candidateId}`;
}

export function candidateOfClock(name: string): string {
  return name.slice(name.indexOf('/') + 1);
}

/** A clock with its reminder, as an event settles them. */
export function withReminder(name: string): readonly string[] {
  return [name, reminderName(name)];
}

/**
 * The clocks of a period of probation: its end, and the opening of the assessment, as many months
 * before the day after the end as the definition says.
 */
export function probationDeadlines(
  candidateId: string,
  { from, to }: { readonly from: IsoDate; readonly to: IsoDate },
  step: StepDefinition,
  calendar: WorkingCalendar,
): readonly Deadline[] {
  const ends = clockOf(step, clocks.ends);
  const lead = clockOf(step, clocks.assessment);
  const opensOn = addMonths(addDays(to, 1), -lead.length);
  const endName = { name: clockName(clocks.ends, candidateId), act: 'end-probation-period' };
  const leadName = {
    name: clockName(clocks.assessment, candidateId),
    act: 'open-probation-assessment',
  };
  return [
    ...armClock(ends, endName, { from, to, covered: true }, calendar),
    ...armClock(lead, leadName, { from, to: addDays(opensOn, -1), covered: true }, calendar),
  ];
}

/** A candidate's probation as it stands, or null before it has started. */
export function probationOf(
  run: StepRun,
  candidateId: string,
): { readonly startsOn: IsoDate; readonly endsOn: IsoDate; readonly over: boolean } | null {
  const facts = probationFacts(run);
  const started = facts.probations?.[candidateId];
  if (!started) return null;
  const running = run.deadlines[clockName(clocks.ends, candidateId)];
  return {
    startsOn: started.issuedOn,
    endsOn: facts.extensions?.[candidateId]?.until ?? started.endsOn,
    over: !running && facts.ended?.[candidateId] !== undefined,
  };
}

export function leavesOf(
  run: StepRun,
  candidateId: string,
): readonly Fact<ProbationEvents['LeaveRecorded']>[] {
  return (probationFacts(run).leaves ?? []).filter((leave) => leave.candidateId === candidateId);
}

/** The days of absence with one more leave, beside those that need no decision on an extension (A07). */
export function absenceWith(
  leave: { readonly candidateId: string; readonly from: IsoDate; readonly to: IsoDate },
  startsOn: IsoDate,
  { run, step, calendar }: Pick<ActInput, 'run' | 'step' | 'calendar'>,
): { readonly absentDays: number; readonly limitDays: number } {
  const leaves = [...leavesOf(run, leave.candidateId), leave];
  return {
    absentDays: leaves.reduce((days, each) => days + daysOf(each), 0),
    limitDays: daysOf(countPeriod(clockOf(step, absence), startsOn, calendar)),
  };
}

/** The last leave, where with it the absence is too long and nothing was decided since. */
export function undecidedAbsence(run: StepRun, candidateId: string) {
  const last = leavesOf(run, candidateId).at(-1);
  const decided = probationFacts(run).extensions?.[candidateId];
  if (!last || last.absentDays <= last.limitDays) return null;
  return decided && decided.at.version > last.at.version ? null : last;
}

/** Days from the first to the last, both counted. */
function daysOf({ from, to }: { readonly from: IsoDate; readonly to: IsoDate }): number {
  return dayNumber(to) - dayNumber(from) + 1;
}
