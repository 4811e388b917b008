import type { ProcedureDefinition } from '@jishi/domain';
import { caseActs } from './case-acts.js';
import { publicity } from './publicity.js';

/** Promotion to a leading post by the Regulations of 2019. */
export const promotion: ProcedureDefinition = {
  id: 'promotion',
  version: 1,
  caseKind: 'promotion',
  title: { zh: '提拔任用', en: 'Promotion' },
  acts: caseActs,
  steps: [publicity],
};
