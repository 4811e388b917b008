/** Leadership levels from low to high; a principal stands above the deputy of the same level. */
export const ranks = [
  'section-deputy',
  'section-principal',
  'division-deputy',
  'division-principal',
  'bureau-deputy',
  'bureau-principal',
  'ministry-deputy',
  'ministry-principal',
] as const;

export type Rank = (typeof ranks)[number];

/** Steps from one rank up to another; negative when it is lower. */
export function ranksBetween(from: Rank, to: Rank): number {
  return ranks.indexOf(to) - ranks.indexOf(from);
}

export function isPrincipal(rank: Rank): boolean {
  return rank.endsWith('-principal');
}

/** County level: the division ranks, to which the tenure conditions of art. 8(1) apply. */
export function isCountyLevel(rank: Rank): boolean {
  return rank.startsWith('division-');
}

/** Publicity (art. 42) and probation (art. 43) apply to bureau level and below. */
export function isBureauOrBelow(rank: Rank): boolean {
  return ranksBetween(rank, 'bureau-principal') >= 0;
}
