import { clockOf, countPeriod, isDue } from '../../case/clock.js';
import { type ActResult, events, invalid } from '../../shared/decision.js';
import type { IsoDate } from '../../shared/event.js';
import { inFuture } from '../../shared/in-future.js';
import { type ActInput, act } from '../../shared/step-module.js';
import { issueAppointmentNotice, recordCommitment, recordTalk } from './appointment.js';
import { recordAssessment } from './assessment.js';
import type {
  ConfirmTraining,
  DecideExtension,
  EndProbationEarly,
  EndProbationPeriod,
  EndTrainingPeriod,
  IssueAppointmentNotice,
  IssueProbationNotice,
  OpenProbationAssessment,
  RecordAppointmentTalk,
  RecordCommitment,
  RecordLeave,
  RecordProbationAssessment,
} from './commands.js';
import { probationEvent, probationFacts } from './events.js';
import {
  absenceWith,
  candidateOfClock,
  clockName,
  clocks,
  leavesOf,
  probationDeadlines,
  probationOf,
  withReminder,
} from './period.js';
import { endEarly } from './removal.js';
import { confirmTraining, endTraining } from './training.js';

export const probationActs = {
  'issue-appointment-notice': act<IssueAppointmentNotice>(
    { zh: '印发任职通知', en: 'Issue appointment notice' },
    issueAppointmentNotice,
  ),
  'record-appointment-talk': act<RecordAppointmentTalk>(
    { zh: '记录任职谈话', en: 'Record appointment talk' },
    recordTalk,
    ({ talker }) => [`person/${talker}`],
  ),
  'record-commitment': act<RecordCommitment>(
    { zh: '记录任职承诺', en: 'Record commitment' },
    recordCommitment,
  ),
  'end-training-period': act<EndTrainingPeriod>(
    { zh: '任职培训期满', en: 'End training period' },
    endTraining,
  ),
  'confirm-training': act<ConfirmTraining>(
    { zh: '确认补足培训', en: 'Confirm training' },
    confirmTraining,
  ),
  'issue-probation-notice': act<IssueProbationNotice>(
    { zh: '印发试用期通知', en: 'Issue probation notice' },
    startProbation,
  ),
  'record-leave': act<RecordLeave>({ zh: '记录试用期缺勤', en: 'Record leave' }, recordLeave),
  'decide-extension': act<DecideExtension>(
    { zh: '决定是否延长试用期', en: 'Decide extension of probation' },
    decideExtension,
  ),
  'end-probation-early': act<EndProbationEarly>(
    { zh: '提前结束试用期', en: 'End probation early' },
    endEarly,
  ),
  'open-probation-assessment': act<OpenProbationAssessment>(
    { zh: '启动试用期满考核', en: 'Open probation assessment' },
    openAssessment,
  ),
  'end-probation-period': act<EndProbationPeriod>(
    { zh: '试用期满', en: 'End probation period' },
    endPeriod,
  ),
  'record-probation-assessment': act<RecordProbationAssessment>(
    { zh: '记录试用期满考核结果', en: 'Record probation assessment' },
    recordAssessment,
  ),
};

function startProbation(input: ActInput<IssueProbationNotice>): ActResult {
  const { data, run, step, calendar } = input;
  const { candidateId, issuedOn } = data;
  if (!probationFacts(run).tenures?.[candidateId]) return invalid('candidateId', 'unknown');
  if (probationOf(run, candidateId)) return invalid('candidateId', 'already-exists');
  const period = countPeriod(clockOf(step, clocks.ends), issuedOn, calendar);
  const started = probationEvent('ProbationStarted', {
    ...data,
    endsOn: period.to,
    deadlines: probationDeadlines(candidateId, period, step, calendar),
  });
  return events({ ...started, occurredOn: issuedOn });
}

function recordLeave(input: ActInput<RecordLeave>): ActResult {
  const { data, run } = input;
  const probation = probationOf(run, data.candidateId);
  if (!probation) return invalid('candidateId', 'unknown');
  if (data.to < data.from) return invalid('to', 'too-early');
  if (data.to > probation.endsOn) return invalid('to', 'too-late');
  if (data.from < probation.startsOn) return invalid('from', 'too-early');
  const overlaps = leavesOf(run, data.candidateId).some(
    (leave) => leave.from <= data.to && data.from <= leave.to,
  );
  if (overlaps) return invalid('from', 'already-exists');
  const absence = absenceWith(data, probation.startsOn, input);
  const recorded = probationEvent('LeaveRecorded', { ...data, ...absence });
  return inFuture(input, 'to') ?? events({ ...recorded, occurredOn: data.to });
}

function decideExtension(input: ActInput<DecideExtension>): ActResult {
  const { data, run } = input;
  const probation = probationOf(run, data.candidateId);
  if (!probation || probationFacts(run).assessments?.[data.candidateId])
    return invalid('candidateId', 'not-applicable');
  const { until } = data;
  if (until !== null && until <= probation.endsOn) return invalid('until', 'too-early');
  const moved = until === null ? unchanged : extendedTo(until, probation.startsOn, input);
  const decided = probationEvent('ExtensionDecided', { ...data, ...moved });
  return inFuture(input, 'decidedOn') ?? events({ ...decided, occurredOn: data.decidedOn });
}

const unchanged = { deadlines: [], settles: [] };

/** A longer probation runs from the same first day; its clocks take the place of the ones before. */
function extendedTo(
  to: IsoDate,
  from: IsoDate,
  { data: { candidateId }, step, calendar }: ActInput<DecideExtension>,
) {
  const deadlines = probationDeadlines(candidateId, { from, to }, step, calendar);
  const names = deadlines.map(({ name }) => name);
  const settles = [clocks.ends, clocks.assessment]
    .flatMap((clock) => withReminder(clockName(clock, candidateId)))
    .filter((name) => !names.includes(name));
  return { deadlines, settles };
}

function openAssessment(input: ActInput<OpenProbationAssessment>): ActResult {
  const due = dueClock(input, 'open-probation-assessment');
  return due ? events(probationEvent('ProbationAssessmentOpened', due)) : notDue;
}

function endPeriod(input: ActInput<EndProbationPeriod>): ActResult {
  const due = dueClock(input, 'end-probation-period');
  return due ? events(probationEvent('ProbationPeriodEnded', due)) : notDue;
}

const notDue = invalid('deadline', 'not-applicable');

function dueClock({ data, run, now }: ActInput<{ readonly deadline: string }>, name: string) {
  const deadline = run.deadlines[data.deadline];
  if (deadline?.act !== name || !isDue(deadline, now)) return null;
  return {
    candidateId: candidateOfClock(data.deadline),
    settles: withReminder(data.deadline),
  };
}
