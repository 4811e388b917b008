import { armClock, clockOf, countPeriod } from '../../case/clock.js';
import { deadlineInForce } from '../../case/recompute.js';
import type { StepRun } from '../../case/state.js';
import { type ActResult, events, invalid } from '../../shared/decision.js';
import type { IsoDate } from '../../shared/event.js';
import { inFuture } from '../../shared/in-future.js';
import type { ActInput } from '../../shared/step-module.js';
import type { EndNoticeLead, IssueInspectionNotice } from './commands.js';
import { inspectionEvent, inspectionFacts } from './events.js';

/** The clock of the days for which the notice stands before the inspection begins. */
export const noticeClock = 'inspectionNotice';

export function issueNotice(input: ActInput<IssueInspectionNotice>): ActResult {
  const { data, run, step, calendar } = input;
  if (inspectionFacts(run).notice) return invalid('issuedOn', 'already-exists');
  const clock = clockOf(step, noticeClock);
  const period = countPeriod(clock, data.issuedOn, calendar);
  const issued = inspectionEvent('InspectionNoticeIssued', {
    ...data,
    leadEndsOn: period.to,
    counted: period.counted,
    skipped: period.skipped,
    calendarVersion: calendar.version,
    deadlines: armClock(clock, { name: noticeClock, act: 'end-notice-lead' }, period, calendar),
  });
  return inFuture(input, 'issuedOn') ?? events({ ...issued, occurredOn: data.issuedOn });
}

export function endLead(input: ActInput<EndNoticeLead>): ActResult {
  const { data, now } = input;
  const deadline = deadlineInForce(input, data.deadline);
  if (deadline?.act !== 'end-notice-lead' || deadline.due > now)
    return invalid('deadline', 'not-applicable');
  return events(
    inspectionEvent('NoticeLeadEnded', {
      endedOn: deadline.to,
      settles: [noticeClock, `${noticeClock}Reminder`],
    }),
  );
}

/** The last day for which the notice has to stand alone. A newer calendar only ever moves it to a later one. */
export function leadEndsOn(run: StepRun, notice: { readonly leadEndsOn: IsoDate }): IsoDate {
  const moved = [run.deadlines[noticeClock]?.to, inspectionFacts(run).leadEnded?.endedOn];
  return moved.reduce<IsoDate>(
    (latest, date) => (date !== undefined && date > latest ? date : latest),
    notice.leadEndsOn,
  );
}
