import type { ProcedureDefinition } from '@jishi/domain';
import { gated, without } from './adapt.js';
import { analysis } from './promotion/analysis.js';
import { caseActs } from './promotion/case-acts.js';
import { decision } from './promotion/decision.js';
import { inspection } from './promotion/inspection.js';
import { publicity } from './promotion/publicity.js';
import { recommendation } from './promotion/recommendation.js';
import { appointment, proposalOnLevel } from './same-level.js';

/** Art. 16, 20: talks are enough for who stays on his level. */
const talks = gated(
  without(recommendation, {
    acts: ['record-reference-list', 'drop-meeting', 'record-tally', 'sign-tally'],
    rules: ['D04', 'D05', 'D06', 'D10'],
    documents: ['meeting-record', 'tally'],
  }),
  { rule: 'D02', with: { meeting: false } },
);

/** Further use: a weightier post on the same level, by a lighter recommendation. */
export const furtherUse: ProcedureDefinition = {
  id: 'further-use',
  version: 1,
  caseKind: 'further-use',
  title: { zh: '进一步使用', en: 'Further use' },
  acts: caseActs,
  steps: [analysis, proposalOnLevel, talks, inspection, decision, publicity, appointment],
};
