import type { CaseKind } from './case-kinds.js';
import type { StepKind } from './definition.js';

const promotion: readonly StepKind[] = [
  'analysis',
  'proposal',
  'recommendation',
  'inspection',
  'decision',
  'publicity',
  'probation',
];

/** The steps that no definition of this kind of case may leave out, in their order (SYS-01). */
export const mandatedSteps: { readonly [Kind in CaseKind]: readonly StepKind[] } = {
  promotion,
  'further-use': promotion,
  transfer: ['analysis', 'proposal', 'inspection', 'decision', 'publicity', 'probation'],
  removal: ['analysis', 'proposal', 'decision'],
  'exceptional-promotion': promotion,
  'internal-unit': promotion,
  principal: promotion,
  renewal: promotion,
  nomination: ['analysis', 'proposal', 'recommendation', 'inspection', 'decision'],
  teaching: ['decision'],
  'fault-tolerance': [
    'tolerance-start',
    'tolerance-acceptance',
    'tolerance-verification',
    'tolerance-determination',
    'tolerance-reply',
    'tolerance-correction',
    'tolerance-use',
  ],
};
