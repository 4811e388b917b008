import { armClock, clockOf, countPeriod, reminderName } from '../../case/clock.js';
import { deadlineInForce } from '../../case/recompute.js';
import { canReturnTo, returnToStep } from '../../case/return.js';
import type { Deadline } from '../../case/state.js';
import { type ActResult, events, invalid } from '../../shared/decision.js';
import { inFuture } from '../../shared/in-future.js';
import { type ActInput, act } from '../../shared/step-module.js';
import type {
  DetermineNoPublicity,
  EndPublicityPeriod,
  EndReportDeferral,
  HandleReport,
  PostPublicityNotice,
  ReceiveReport,
} from './commands.js';
import { openReports, type PublicityEvents, publicityEvent, publicityFacts } from './events.js';

const clock = 'publicityEnds';
const deferralClock = 'reportDeferral';

export const publicityActs = {
  'post-publicity-notice': act({ zh: '发布任前公示', en: 'Post publicity notice' }, postNotice),
  'determine-no-publicity': act(
    { zh: '认定无需公示', en: 'Determine that no publicity is required' },
    determineNone,
  ),
  'receive-report': act({ zh: '登记反映问题', en: 'Record a report received' }, receiveReport),
  'handle-report': act(
    { zh: '记录反映问题核查结果', en: 'Record the outcome of a report' },
    handleReport,
  ),
  'end-publicity-period': act({ zh: '公示期满', en: 'End publicity period' }, endPeriod),
  'end-report-deferral': act({ zh: '暂缓期满', en: 'End deferral of a report' }, endDeferral),
};

function postNotice({ data, step, calendar, run }: ActInput<PostPublicityNotice>): ActResult {
  if (publicityFacts(run).notice) return invalid('startsOn', 'already-exists');
  const definition = clockOf(step, clock);
  const period = countPeriod(definition, data.startsOn, calendar);
  const posted = publicityEvent('PublicityNoticePosted', {
    ...data,
    endsOn: period.to,
    counted: period.counted,
    skipped: period.skipped,
    calendarVersion: calendar.version,
    deadlines: armClock(definition, { name: clock, act: 'end-publicity-period' }, period, calendar),
  });
  return events({ ...posted, occurredOn: data.startsOn });
}

/** What was made public stays so until its period is over: nobody cuts it short by this. */
function determineNone({ data, run }: ActInput<DetermineNoPublicity>): ActResult {
  if (publicityFacts(run).notice) return invalid('ground', 'not-applicable');
  return events(publicityEvent('PublicityNotRequired', data));
}

function receiveReport(input: ActInput<ReceiveReport>): ActResult {
  const { data, run } = input;
  const reportId = `r${Object.keys(publicityFacts(run).reports ?? {}).length + 1}`;
  const received = publicityEvent('PublicityReportReceived', { reportId, ...data });
  return inFuture(input, 'receivedOn') ?? events({ ...received, occurredOn: data.receivedOn });
}

function handleReport(input: ActInput<HandleReport>): ActResult {
  const { data, run, state } = input;
  const facts = publicityFacts(run);
  if (!facts.reports?.[data.reportId]) return invalid('reportId', 'unknown');
  if (!openReports(facts).includes(data.reportId)) return invalid('reportId', 'already-exists');
  const handled = publicityEvent('PublicityReportHandled', { ...data, ...deferralOf(input) });
  if (data.outcome !== 'affects') return events(handled);
  if (!canReturnTo(state, 'decision')) return invalid('outcome', 'not-applicable');
  return events(
    handled,
    ...returnToStep(state, 'decision', { rule: 'A04', reason: data.document }),
  );
}

/** The deferral runs once, from the first time that the report could not be verified; any outcome ends it. */
function deferralOf(
  input: ActInput<HandleReport>,
): Pick<PublicityEvents['PublicityReportHandled'], 'deadlines' | 'settles'> {
  const { data, run } = input;
  const name = `${deferralClock}/${data.reportId}`;
  if (data.outcome !== 'not-verifiable')
    return { deadlines: [], settles: [name, reminderName(name)] };
  const deferred = publicityFacts(run).handlings?.[data.reportId] !== undefined;
  return { deadlines: deferred ? [] : deferral(input, name), settles: [] };
}

function deferral(
  { step, calendar, today }: ActInput<HandleReport>,
  name: string,
): readonly Deadline[] {
  const definition = clockOf(step, deferralClock);
  const period = countPeriod(definition, today, calendar);
  return armClock(definition, { name, act: 'end-report-deferral' }, period, calendar);
}

function endPeriod(input: ActInput<EndPublicityPeriod>): ActResult {
  const { data, now } = input;
  const deadline = deadlineInForce(input, data.deadline);
  if (deadline?.act !== 'end-publicity-period' || deadline.due > now)
    return invalid('deadline', 'not-applicable');
  return events(publicityEvent('PublicityPeriodEnded', { settles: [clock, reminderName(clock)] }));
}

function endDeferral({ data, run, now }: ActInput<EndReportDeferral>): ActResult {
  const deadline = run.deadlines[data.deadline];
  if (deadline?.act !== 'end-report-deferral' || deadline.due > now)
    return invalid('deadline', 'not-applicable');
  const reportId = data.deadline.slice(deferralClock.length + 1);
  return events(
    publicityEvent('ReportDeferralEnded', {
      reportId,
      settles: [data.deadline, reminderName(data.deadline)],
    }),
  );
}
