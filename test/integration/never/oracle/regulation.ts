/** What the regulation asks of one kind of case beside what it asks of all, written down from it by hand. */
export interface Regulation {
  /** The steps as the Regulations of 2019 order them, or the local texts on fault tolerance. */
  readonly order: readonly Step[];
  /** As what a case ends that ran through its order. */
  readonly outcome: string;
  /** Arts. 16, 20: a meeting that votes, or talks alone for who stays on his level. */
  readonly recommendation: 'meeting' | 'talks';
  /** Arts. 19, 21: whom the meeting brings together. */
  readonly participants: readonly string[];
  /** Art. 12: what of the proposal is to be written, and whether anybody is nominated. */
  readonly proposal: 'whole' | 'short' | 'nobody-nominated';
  /** Art. 25: more are inspected than there are places. */
  readonly choice: boolean;
  /** Art. 9: the superior consents to the exception beforehand. */
  readonly exception: boolean;
  /** Arts. 46–50: who is no Party member is heard first. */
  readonly consulted: readonly string[];
  /** Art. 42: where nobody is promoted there need be no publicity. */
  readonly promoted: boolean;
  /** Art. 43. */
  readonly onProbation: boolean;
}

const toDecision = ['analysis', 'proposal', 'recommendation', 'inspection', 'decision'] as const;

const tolerance = [
  'tolerance-start',
  'tolerance-acceptance',
  'tolerance-verification',
  'tolerance-determination',
  'tolerance-reply',
  'tolerance-correction',
  'tolerance-use',
] as const;

export type Step =
  | (typeof toDecision)[number]
  | 'publicity'
  | 'probation'
  | (typeof tolerance)[number];

const promotion: Regulation = {
  order: [...toDecision, 'publicity', 'probation'],
  outcome: 'appointed',
  recommendation: 'meeting',
  participants: [],
  proposal: 'whole',
  choice: false,
  exception: false,
  consulted: [],
  promoted: true,
  onProbation: true,
};

const onLevel: Regulation = { ...promotion, promoted: false, onProbation: false };

/** Art. 19. */
const wholeCircle = [
  'party-committee',
  'peoples-congress',
  'government',
  'consultative-conference',
  'discipline-commission',
  'court-and-procuratorate',
  'departments',
  'mass-organisations',
  'next-lower-principals',
];

const regulations: { readonly [procedure: string]: Regulation } = {
  promotion,
  'further-use': { ...onLevel, recommendation: 'talks' },
  transfer: { ...onLevel, order: onLevel.order.filter((step) => step !== 'recommendation') },
  removal: {
    ...onLevel,
    order: ['analysis', 'proposal', 'decision'],
    outcome: 'removed',
    proposal: 'nobody-nominated',
  },
  'exceptional-promotion': { ...promotion, exception: true },
  'internal-unit': { ...promotion, participants: ['own-leaders', 'internal-units'] },
  principal: promotion,
  renewal: { ...promotion, participants: wholeCircle, choice: true },
  nomination: {
    ...promotion,
    order: toDecision,
    outcome: 'nominated',
    consulted: ['non-party-leaders'],
  },
  teaching: {
    ...promotion,
    order: ['analysis', 'proposal', 'decision'],
    outcome: 'decided',
    proposal: 'short',
  },
  'fault-tolerance': { ...onLevel, order: tolerance, outcome: 'tolerated' },
};

/** @param version of a procedure that ships, `<id>@<version>` */
export function regulationOf(version: string): Regulation {
  const found = regulations[version.slice(0, version.indexOf('@'))];
  if (!found) throw new Error(`the oracle knows no regulation for ${version}`);
  return found;
}
