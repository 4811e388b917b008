import type { RulePage } from '@jishi/client';

export type RulePlace = RulePage['places'][number];

/** What asks for a rule, with every place in it. */
export interface PlacesOf {
  readonly key: string;
  readonly procedure: RulePlace['procedure'];
  readonly stream: string | null;
  readonly places: readonly RulePlace[];
}

/** The places of a rule by procedure, or by the stream that none governs, each in the order of the API. */
export function placesByOrigin(places: readonly RulePlace[]): readonly PlacesOf[] {
  const keys = [...new Set(places.map(originOf))];
  return keys.map((key) => {
    const own = places.filter((place) => originOf(place) === key);
    const [first] = own;
    return { key, procedure: first?.procedure ?? null, stream: first?.stream ?? null, places: own };
  });
}

function originOf({ procedure, stream }: RulePlace): string {
  return procedure?.name ?? stream ?? '';
}
