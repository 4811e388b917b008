import type { ProcedureDefinition } from '@jishi/domain';
import { analysis } from './analysis.js';
import { caseActs } from './case-acts.js';
import { decision } from './decision.js';
import { inspection } from './inspection.js';
import { probation } from './probation.js';
import { proposal } from './proposal.js';
import { publicity } from './publicity.js';
import { recommendation } from './recommendation.js';

/** Promotion to a leading post by the Regulations of 2019. */
export const promotion: ProcedureDefinition = {
  id: 'promotion',
  version: 1,
  caseKind: 'promotion',
  title: { zh: '提拔任用', en: 'Promotion' },
  acts: caseActs,
  steps: [analysis, proposal, recommendation, inspection, decision, publicity, probation],
};
