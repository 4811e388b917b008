import type { Text } from '../shared/text.js';

/**
 * As what a case may end, in words. `nominated`: another body elects or appoints, and what it decides
 * reaches the post by the register. `decided`: nothing follows. `stopped`: by an act, before its last
 * step was completed.
 */
export const caseOutcomes = {
  appointed: { zh: '任职', en: 'appointed' },
  removed: { zh: '免职', en: 'removed' },
  nominated: { zh: '提名', en: 'nominated' },
  decided: { zh: '决定', en: 'decided' },
  stopped: { zh: '终止', en: 'stopped' },
  tolerated: { zh: '予以容错', en: 'tolerated' },
  'not-tolerated': { zh: '不予容错', en: 'not tolerated' },
  'not-accepted': { zh: '不予受理', en: 'not accepted' },
} as const satisfies { readonly [outcome: string]: Text };

export type CaseOutcome = keyof typeof caseOutcomes;

interface CaseKindFacts {
  /** What it is opened about: posts, with candidates for them, or one person and no post. */
  readonly about: 'posts' | 'person';
  /** As what it ends when its last step is completed. */
  readonly result: CaseOutcome;
  /** The steps that no definition of this kind of case may leave out, in their order (SYS-01). */
  readonly mandated: readonly string[];
}

function aboutPosts<Step extends string>(result: CaseOutcome, ...mandated: readonly Step[]) {
  return { about: 'posts', result, mandated } as const satisfies CaseKindFacts;
}

const toDecision = ['analysis', 'proposal', 'recommendation', 'inspection', 'decision'] as const;
const appointing = [...toDecision, 'publicity', 'probation'] as const;

/** What a case is about. Rules that differ by it look at this, never at the name of a procedure. */
export const caseKinds = {
  promotion: aboutPosts('appointed', ...appointing),
  'further-use': aboutPosts('appointed', ...appointing),
  transfer: aboutPosts('appointed', ...appointing.filter((step) => step !== 'recommendation')),
  removal: aboutPosts('removed', 'analysis', 'proposal', 'decision'),
  'exceptional-promotion': aboutPosts('appointed', ...appointing),
  'internal-unit': aboutPosts('appointed', ...appointing),
  principal: aboutPosts('appointed', ...appointing),
  renewal: aboutPosts('appointed', ...appointing),
  nomination: aboutPosts('nominated', ...toDecision),
  teaching: aboutPosts('decided', 'decision'),
  'fault-tolerance': {
    about: 'person',
    result: 'tolerated',
    mandated: [
      'tolerance-start',
      'tolerance-acceptance',
      'tolerance-verification',
      'tolerance-determination',
      'tolerance-reply',
      'tolerance-correction',
      'tolerance-use',
    ],
  },
} as const satisfies { readonly [kind: string]: CaseKindFacts };

export type CaseKind = keyof typeof caseKinds;

/** A step that some kind of case mandates. Order and presence in a case come from its definition. */
export type StepKind = (typeof caseKinds)[CaseKind]['mandated'][number];

/** Every kind of step, in the order in which kinds of cases name them. */
export const stepKinds = [
  ...new Set(Object.values(caseKinds).flatMap(({ mandated }): readonly StepKind[] => mandated)),
];

/** Whether a case of this kind takes places at its posts in advance (E11). */
export function takesPlaces(kind: CaseKind): boolean {
  const { result } = caseKinds[kind];
  return result === 'appointed' || result === 'nominated';
}
