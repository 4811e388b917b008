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
}

const aboutPosts = (result: CaseOutcome) => ({ about: 'posts', result }) satisfies CaseKindFacts;

/** What a case is about. Rules that differ by it look at this, never at the name of a procedure. */
export const caseKinds = {
  promotion: aboutPosts('appointed'),
  'further-use': aboutPosts('appointed'),
  transfer: aboutPosts('appointed'),
  removal: aboutPosts('removed'),
  'exceptional-promotion': aboutPosts('appointed'),
  'internal-unit': aboutPosts('appointed'),
  principal: aboutPosts('appointed'),
  renewal: aboutPosts('appointed'),
  nomination: aboutPosts('nominated'),
  teaching: aboutPosts('decided'),
  'fault-tolerance': { about: 'person', result: 'tolerated' },
} as const satisfies { readonly [kind: string]: CaseKindFacts };

export type CaseKind = keyof typeof caseKinds;

/** Whether a case of this kind takes places at its posts in advance (E11). */
export function takesPlaces(kind: CaseKind): boolean {
  const { result } = caseKinds[kind];
  return result === 'appointed' || result === 'nominated';
}
