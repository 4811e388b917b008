import { armClock, countPeriod, isDue } from '../../case/clock.js';
import type { Deadline, StepRun } from '../../case/state.js';
import { isTrained, type TrainingAsked } from '../../registers/training.js';
import { type ActResult, events, invalid } from '../../shared/decision.js';
import type { IsoDate } from '../../shared/event.js';
import type { ActInput } from '../../shared/step-module.js';
import type { ConfirmTraining, EndTrainingPeriod } from './commands.js';
import { probationEvent, probationFacts } from './events.js';
import { candidateOfClock, clockName, withReminder } from './period.js';

export const trainingClock = 'trainingDue';

/**
 * Art. 8(5): who is appointed without the training has a year for it. At its end the clock records what became of it,
 * beside the probation; a post without one ends the case first, and what stays is the warning of E06 in the case.
 */
export function trainingDue(
  appointed: {
    readonly candidateId: string;
    readonly personId: string;
    readonly startsOn: IsoDate;
  },
  { step, rules, registers, today, calendar }: Omit<ActInput, 'data'>,
): readonly Deadline[] {
  const length = step.clocks[trainingClock];
  if (!length || isComplete(appointed.personId, { rules, registers, today })) return [];
  const name = clockName(trainingClock, appointed.candidateId);
  const period = countPeriod(length, appointed.startsOn, calendar);
  return armClock(length, { name, act: 'end-training-period' }, period, calendar);
}

/** By the rules version's own measure (E06); one that has none asks nothing. */
function isComplete(
  personId: string,
  { rules, registers, today }: Pick<ActInput, 'rules' | 'registers' | 'today'>,
): boolean {
  const asked = rules.rules.E06?.parameters as TrainingAsked | undefined;
  return !asked || isTrained(registers.persons[personId], asked, today);
}

/** The year is over: the register says whether the training was made good within it. */
export function endTraining(input: ActInput<EndTrainingPeriod>): ActResult {
  const { data, run, now } = input;
  const deadline = run.deadlines[data.deadline];
  if (deadline?.act !== 'end-training-period' || !isDue(deadline, now))
    return invalid('deadline', 'not-applicable');
  const candidateId = candidateOfClock(data.deadline);
  const outcome = isCompleteOf(candidateId, input) ? 'completed' : 'overdue';
  const settles = withReminder(data.deadline);
  return events(probationEvent('TrainingConcluded', { candidateId, outcome, settles }));
}

/** Whether training is still to be made good: its year runs, or is over without it. */
export function isTrainingOpen(run: StepRun, candidateId: string): boolean {
  const overdue = probationFacts(run).trainings?.[candidateId]?.outcome === 'overdue';
  return overdue || run.deadlines[clockName(trainingClock, candidateId)] !== undefined;
}

/** Refused while the register does not confirm it; late is better than never. */
export function confirmTraining(input: ActInput<ConfirmTraining>): ActResult {
  const { data, run } = input;
  const { candidateId } = data;
  if (!isTrainingOpen(run, candidateId)) return invalid('candidateId', 'not-applicable');
  if (!isCompleteOf(candidateId, input)) return invalid('candidateId', 'too-early');
  const settles = withReminder(clockName(trainingClock, candidateId));
  return events(probationEvent('TrainingConcluded', { ...data, outcome: 'completed', settles }));
}

function isCompleteOf(candidateId: string, input: Omit<ActInput, 'data'>): boolean {
  const appointed = input.state.candidates.filter((each) => each.candidateId === candidateId);
  return appointed.every(({ personId }) => isComplete(personId, input));
}
