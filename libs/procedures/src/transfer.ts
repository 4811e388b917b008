import type { ProcedureDefinition } from '@jishi/domain';
import { without } from './adapt.js';
import { analysis } from './promotion/analysis.js';
import { caseActs } from './promotion/case-acts.js';
import { decision } from './promotion/decision.js';
import { inspection } from './promotion/inspection.js';
import { publicity } from './promotion/publicity.js';
import { appointment, proposalOnLevel } from './same-level.js';

/** Nothing of it rests on a recommendation. */
const inspectionAlone = without(inspection, {
  acts: ['lapse-recommendation'],
  rules: ['D07', 'D08', 'D09'],
  clocks: ['recommendationValid'],
});

/** A move to another post of the same level: no recommendation, no probation, and publicity where it is wished. */
export const transfer: ProcedureDefinition = {
  id: 'transfer',
  version: 1,
  caseKind: 'transfer',
  title: { zh: '平级调动', en: 'Same-level transfer' },
  acts: caseActs,
  steps: [analysis, proposalOnLevel, inspectionAlone, decision, publicity, appointment],
};
