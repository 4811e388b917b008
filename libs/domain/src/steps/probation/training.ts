import { armClock, countPeriod } from '../../case/clock.js';
import type { Deadline } from '../../case/state.js';
import { isTrained, type TrainingAsked } from '../../registers/training.js';
import type { IsoDate } from '../../shared/event.js';
import type { ActInput } from '../../shared/step-module.js';
import { clockName } from './period.js';

export const trainingClock = 'trainingDue';

/**
 * Art. 8(5): who is appointed without the training has a year for it. The reminder at its end runs beside the probation;
 * a post without one ends the case first, and what stays is the warning of E06 in the case.
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
  const asked = rules.rules.E06?.parameters as TrainingAsked | undefined;
  if (!length || !asked || isTrained(registers.persons[appointed.personId], asked, today))
    return [];
  const name = clockName(trainingClock, appointed.candidateId);
  const period = countPeriod(length, appointed.startsOn, calendar);
  return armClock(length, { name, act: 'give-reminder' }, period, calendar);
}
