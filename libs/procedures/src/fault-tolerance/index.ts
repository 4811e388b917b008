import type { ProcedureDefinition } from '@jishi/domain';
import { caseActs } from './case-acts.js';
import { determination, reply } from './determination.js';
import { correction, use } from './follow-up.js';
import { acceptance, start, verification } from './intake.js';

/**
 * Fault tolerance and correction on its straight path (容错纠错), in stages that local texts share.
 * No national text states them: every period and number here is a local setting.
 */
export const faultTolerance: ProcedureDefinition = {
  id: 'fault-tolerance',
  version: 1,
  caseKind: 'fault-tolerance',
  title: { zh: '容错纠错', en: 'Fault tolerance and correction' },
  acts: caseActs,
  steps: [start, acceptance, verification, determination, reply, correction, use],
};
