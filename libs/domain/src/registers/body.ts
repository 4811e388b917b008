import type { IsoDate } from '../shared/event.js';
import type { Text } from '../shared/text.js';
import type { Sourced } from './sourced.js';

export type BodyMember = Sourced & {
  readonly personId: string;
  readonly from: IsoDate;
  /** Last day of membership; null while it lasts. */
  readonly to: IsoDate | null;
  /** The principal speaks last. */
  readonly principal: boolean;
};

/** A body that decides: its members on a date are its full membership (应到会成员). */
export type BodyState =
  | { readonly status: 'unregistered'; readonly version: number }
  | {
      readonly status: 'registered';
      readonly version: number;
      readonly bodyId: string;
      readonly unitId: string;
      readonly name: Text;
      /** Whether withdrawal takes away the vote (standing committee) or only the deliberation (plenary). */
      readonly recusalEndsVote: boolean;
      /** A plenary (全体会议), which decides on principals of city and county teams (art. 37). */
      readonly plenary: boolean;
      readonly members: readonly BodyMember[];
    };

/** The members on a date, both ends of a membership inclusive. */
export function membersOn(
  body: Extract<BodyState, { status: 'registered' }>,
  date: IsoDate,
): readonly BodyMember[] {
  return body.members.filter(
    (member) => member.from <= date && (member.to === null || date <= member.to),
  );
}

/** The loaded bodies of which the person is a member on a date. */
export function membershipsOf(
  personId: string | null,
  registers: { readonly bodies: { readonly [bodyId: string]: BodyState } },
  date: IsoDate,
): readonly string[] {
  return Object.values(registers.bodies).flatMap((body) =>
    body.status === 'registered' &&
    membersOn(body, date).some((member) => member.personId === personId)
      ? [body.bodyId]
      : [],
  );
}
