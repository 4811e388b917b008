import type { Stamp } from '../case/state.js';
import type { IsoDate } from '../shared/event.js';
import type { Rank } from '../shared/ranks.js';
import type { Sealed } from '../shared/sealed.js';
import type { Sourced } from './sourced.js';

/** What is known of a person; every content stands in the vault. */
export type PersonFacts = {
  identity: {
    readonly name: string;
    readonly sex: 'male' | 'female';
    /** `YYYY-MM`. */
    readonly birthMonth: string;
    /** The first day of service, from which the years of art. 8(1) run. */
    readonly workStart: IsoDate | null;
    readonly partyDate: IsoDate | null;
  };
  'post-held': {
    readonly title: string;
    /** Null where the post is not in this register. */
    readonly postId: string | null;
    /** Null below the leadership levels. */
    readonly rank: Rank | null;
    /** A leading post (领导职务), not a rank without one. */
    readonly leading: boolean;
    /** Whether the time in it counts as work at the grassroots (art. 8(1)). */
    readonly grassroots: boolean;
    readonly from: IsoDate;
    /** Last day; null while it lasts. */
    readonly to: IsoDate | null;
    /** Set where the promotion into it was exceptional (art. 9). */
    readonly exceptional?: boolean;
    /** Last day of its probation (art. 43), where there was one. */
    readonly probationTo?: IsoDate;
  };
  education: { readonly level: EducationLevel; readonly fullTime: boolean; readonly on: IsoDate };
  /** Time at a Party school, school of administration or other institution that art. 8(5) names. */
  training: { readonly from: IsoDate; readonly to: IsoDate; readonly days: number };
  /** The result of a yearly assessment (bar 3 of art. 24). */
  grade: {
    readonly year: number;
    readonly grade: 'excellent' | 'competent' | 'basically-competent' | 'incompetent';
  };
  /** What blocks a promotion for so many months from its effective date (bar 6 of art. 24). */
  'impact-period': {
    readonly kind: ImpactKind;
    readonly from: IsoDate;
    readonly months: number;
  };
  /** The declaration on which bar 5 of art. 24 is computed. */
  'family-status': {
    readonly spouse: 'none' | 'resident' | 'emigrated';
    readonly children: 'none' | 'not-all-emigrated' | 'all-emigrated';
    readonly asOf: IsoDate;
  };
  relation: { readonly kin: Kin; readonly personId: string };
  /** What the person himself has stated to the department, in his words or a summary of them. */
  declaration: { readonly matter: DeclaredMatter; readonly on: IsoDate; readonly says: string };
};

/** From low to high. */
export const educationLevels = [
  'secondary',
  'junior-college',
  'bachelor',
  'master',
  'doctor',
] as const;

export type EducationLevel = (typeof educationLevels)[number];

/** The yearly report on personal matters, a change reported in between, a ground of recusal, a commitment. */
export type DeclaredMatter = 'personal-matters' | 'change' | 'recusal' | 'commitment' | 'other';

/** The classes of kinship of art. 52. */
export type Kin = 'spouse' | 'direct-blood' | 'collateral-within-three' | 'near-in-law';

/**
 * The measures that have an impact period: administrative and Party sanctions, loss of office by
 * accountability, removal as unsuited, admonition. Ordinary removal has none.
 */
export type ImpactKind =
  | 'administrative-warning'
  | 'demerit'
  | 'serious-demerit'
  | 'administrative-downgrade'
  | 'administrative-removal'
  | 'party-warning'
  | 'serious-party-warning'
  | 'removal-of-party-post'
  | 'probation-in-party'
  | 'accountability-removal'
  | 'unsuited-to-post'
  | 'admonition';

export type PersonFactKind = keyof PersonFacts;

/** One line of what is known: proposed until a person confirms it; no rule reads a proposed line. */
export type PersonFact<Kind extends PersonFactKind = PersonFactKind> = Sourced & {
  readonly factId: string;
  readonly kind: Kind;
  readonly status: 'proposed' | 'confirmed' | 'withdrawn';
  readonly content: Sealed;
  readonly at: Stamp;
  /** The opened content; absent in the bare fold, and when it was erased. */
  readonly value?: PersonFacts[Kind];
};

export type PersonState =
  | { readonly status: 'unregistered'; readonly version: number }
  | {
      readonly status: 'registered';
      readonly version: number;
      readonly personId: string;
      /** The unit that manages the person; decides who may read. */
      readonly unitId: string;
      readonly facts: { readonly [factId: string]: PersonFact };
    };

/** A fact by its id, which comes from outside and may name anything. */
export function factOf(
  person: Extract<PersonState, { status: 'registered' }>,
  factId: string,
): PersonFact | undefined {
  return Object.hasOwn(person.facts, factId) ? person.facts[factId] : undefined;
}

/** The confirmed facts of one kind with their opened contents, in the order of recording. */
export function confirmed<Kind extends PersonFactKind>(
  person: PersonState | undefined,
  kind: Kind,
): readonly PersonFacts[Kind][] {
  if (person?.status !== 'registered') return [];
  return Object.values(person.facts)
    .filter((fact): fact is PersonFact<Kind> => fact.kind === kind && fact.status === 'confirmed')
    .flatMap((fact) => (fact.value === undefined ? [] : [fact.value]));
}

/** Whether the register, from either side, names the two as relatives of the classes of art. 52. */
export function areRelated(one: PersonState | undefined, other: PersonState | undefined): boolean {
  return names(one, other) || names(other, one);
}

function names(one: PersonState | undefined, other: PersonState | undefined): boolean {
  if (other?.status !== 'registered') return false;
  return confirmed(one, 'relation').some((relation) => relation.personId === other.personId);
}
