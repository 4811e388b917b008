import type { RuleId } from '../ids.js';
import { afterOffice } from './after-office.js';
import { appointment } from './appointment.js';
import { decision } from './decision.js';
import { eligibility } from './eligibility.js';
import type { Explained } from './explanation.js';
import { faultTolerance } from './fault-tolerance.js';
import { inspection } from './inspection.js';
import { product } from './product.js';
import { proposal } from './proposal.js';
import { recommendation } from './recommendation.js';
import { supervision } from './supervision.js';

/** Every rule, explained; a rule without an explanation does not compile. */
export const explained: Explained<RuleId> = {
  ...eligibility,
  ...proposal,
  ...recommendation,
  ...inspection,
  ...decision,
  ...appointment,
  ...afterOffice,
  ...supervision,
  ...faultTolerance,
  ...product,
};
