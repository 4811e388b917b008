import type { IsoDate } from '../shared/event.js';
import type { Rank } from '../shared/ranks.js';
import type { Text } from '../shared/text.js';
import type { Sourced } from './sourced.js';

/** Art. 40: the superior approves, or is informed. */
export type SuperiorPack = 'approval' | 'filing';

/** Who holds a place, by the document or the case that he has it from. */
export type PostHolder = Sourced & {
  readonly personId: string;
  readonly since: IsoDate;
  readonly caseId?: string;
};

/**
 * A post, or a class of equal posts in one unit, with the approved number of places (职数) and the document that says it.
 * `probation` says whether art. 43 applies to it.
 */
export type PostState =
  | { readonly status: 'unregistered'; readonly version: number }
  | (Sourced & {
      readonly status: 'registered';
      readonly version: number;
      readonly postId: string;
      readonly unitId: string;
      readonly title: Text;
      readonly rank: Rank;
      readonly quota: number;
      readonly probation: boolean;
      /** Years of Party membership that a Party post asks for (art. 8); 0 for any other post. */
      readonly partyYears: number;
      /** A post of economic responsibility: who leaves it is audited (art. 31). */
      readonly audited: boolean;
      /** Two parties manage the cadre (双重管理): the assisting one is consulted first (art. 34). */
      readonly dualManaged: boolean;
      /** A principal of a city or county team: the plenary decides by secret ballot (art. 37). */
      readonly plenary: boolean;
      /** What goes to the superior about the decision (art. 40); null for nothing. */
      readonly superior: SuperiorPack | null;
      /** The body that the authority matrix (干部管理权限) names for it; absent where it names none. */
      readonly decidedBy?: Sourced & { readonly bodyId: string };
      readonly holders: readonly PostHolder[];
      /** Places that open cases have taken in advance. */
      readonly reservations: readonly { readonly caseId: string; readonly candidateId: string }[];
    });

/** The places of a post, which is what E11 judges by: whatever shows them shows these. */
export interface Places {
  readonly quota: number;
  readonly filled: number;
  /** Taken in advance by open cases. */
  readonly inProcess: number;
  readonly vacant: number;
}

type Registered = Extract<PostState, { readonly status: 'registered' }>;

/** @param exceptCase a case whose own reservations are left out, because its own need is asked */
export function placesOf(
  { quota, holders, reservations }: Pick<Registered, 'quota' | 'holders' | 'reservations'>,
  exceptCase: string | null = null,
): Places {
  const filled = holders.length;
  const inProcess = reservations.filter(({ caseId }) => caseId !== exceptCase).length;
  return { quota, filled, inProcess, vacant: quota - filled - inProcess };
}

/** Whether the register names this person as a holder of the post. */
export function holdsPlace(post: PostState | undefined, personId: string): boolean {
  return (
    post?.status === 'registered' && post.holders.some((holder) => holder.personId === personId)
  );
}
