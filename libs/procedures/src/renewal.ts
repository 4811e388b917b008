import type { ProcedureDefinition } from '@jishi/domain';
import { gated, judgedBy } from './adapt.js';
import { analysis } from './promotion/analysis.js';
import { caseActs } from './promotion/case-acts.js';
import { decision } from './promotion/decision.js';
import { inspection } from './promotion/inspection.js';
import { probation } from './promotion/probation.js';
import { proposal } from './promotion/proposal.js';
import { publicity } from './promotion/publicity.js';
import { recommendation } from './promotion/recommendation.js';

/** Art. 18–19: the talks come first, and the meeting brings together who the article names. */
const recommendationOfTeam = gated(
  recommendation,
  { rule: 'D03' },
  {
    rule: 'D05',
    with: {
      categories: [
        'party-committee',
        'peoples-congress',
        'government',
        'consultative-conference',
        'discipline-commission',
        'court-and-procuratorate',
        'departments',
        'mass-organisations',
        'next-lower-principals',
      ],
      blocks: true,
    },
  },
);

/** Art. 25: more are inspected than there are places. */
const inspectionOfTeam = judgedBy(inspection, 'fix-inspection-candidates', {
  rule: 'I02',
  with: { blocks: true },
});

/** Arts. 17–19: a team whose term is over is renewed, several posts in one case. */
export const renewal: ProcedureDefinition = {
  id: 'renewal',
  version: 1,
  caseKind: 'renewal',
  title: { zh: '领导班子换届', en: 'Team renewal' },
  acts: caseActs,
  steps: [
    analysis,
    proposal,
    recommendationOfTeam,
    inspectionOfTeam,
    decision,
    publicity,
    probation,
  ],
};
