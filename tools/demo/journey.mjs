import { appointment } from './people.mjs';
import { analysis } from './steps/analysis.mjs';
import { decision } from './steps/decision.mjs';
import { inspection } from './steps/inspection.mjs';
import { opening } from './steps/opening.mjs';
import { probation } from './steps/probation.mjs';
import { proposal } from './steps/proposal.mjs';
import { publicity } from './steps/publicity.mjs';
import { recommendation } from './steps/recommendation.mjs';

/**
 * One appointment by the Regulations of 2019, as the people of the demo register act it out: who does
 * what in which step, what is refused on the way, and how far the one clock moves in between.
 */
export const journey = [
  ...opening,
  ...analysis(appointment),
  ...proposal(appointment),
  ...recommendation(appointment),
  ...inspection(appointment),
  ...decision(appointment),
  ...publicity,
  ...probation(appointment),
];
