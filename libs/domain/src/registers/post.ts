import type { Rank } from '../shared/ranks.js';
import type { IsoDate } from '../shared/event.js';
import type { Text } from '../shared/text.js';

/**
 * A post, or a class of equal posts in one unit, with the approved number of places (职数).
 * `probation` says whether art. 43 applies to it.
 */
export type PostState =
  | { readonly status: 'unregistered'; readonly version: number }
  | {
      readonly status: 'registered';
      readonly version: number;
      readonly postId: string;
      readonly unitId: string;
      readonly title: Text;
      readonly rank: Rank;
      readonly quota: number;
      readonly probation: boolean;
      readonly holders: readonly { readonly personId: string; readonly since: IsoDate }[];
      /** Places that open cases have taken in advance. */
      readonly reservations: readonly { readonly caseId: string; readonly candidateId: string }[];
    };

/** What is recorded of a post. */
export type PostEvents = {
  PostRegistered: {
    readonly postId: string;
    readonly unitId: string;
    readonly title: Text;
    readonly rank: Rank;
    readonly quota: number;
    readonly probation: boolean;
  };
  QuotaChanged: { readonly quota: number };
  /** An open case takes a place in advance (E11). */
  PlaceReserved: { readonly caseId: string; readonly candidateId: string };
  PlaceReleased: { readonly caseId: string; readonly candidateId: string };
  /** Where the place had been reserved by a case, the reservation ends with it. */
  PlaceFilled: {
    readonly personId: string;
    readonly since: IsoDate;
    readonly caseId: string | null;
  };
  PlaceVacated: { readonly personId: string; readonly on: IsoDate };
};

export type PostEventType = keyof PostEvents;

/** A new event of a post, at its current schema version. */
export function postEvent<Type extends PostEventType>(type: Type, data: PostEvents[Type]) {
  return { type, schemaVersion: 1, data } as const;
}
