import type { Fact, Stamp } from '../case/state.js';
import type { IsoDate } from '../shared/event.js';

export type Opinion = 'agree' | 'disagree' | 'defer';

export type Statement = {
  readonly personId: string;
  readonly opinion: Opinion;
  readonly at: Stamp;
};

/** Totals of a secret ballot on paper; no link from voter to vote exists anywhere. */
export type PaperBallot = Fact<{
  readonly issued: number;
  readonly returned: number;
  readonly valid: number;
  readonly spoiled: number;
  readonly agree: number;
  readonly disagree: number;
  readonly defer: number;
  readonly envelopeNo: string;
  readonly scrutineer: string;
  readonly counter: string;
}>;

/** One candidate for one post, put to the sitting. */
export type AgendaItem = {
  readonly itemId: string;
  readonly caseId: string;
  readonly candidateId: string;
  readonly postId: string;
  readonly enteredAt: Stamp;
  readonly introducedAt: Stamp | null;
  /** In the order in which they were made. */
  readonly statements: readonly Statement[];
  readonly ballot: PaperBallot | null;
  readonly recused: readonly { readonly personId: string; readonly at: Stamp }[];
  readonly result: 'passed' | 'not-passed' | 'postponed' | null;
};

export type MeetingState =
  | { readonly status: 'uncalled'; readonly version: number }
  | {
      readonly status: 'called' | 'open' | 'closed';
      readonly version: number;
      readonly meetingId: string;
      readonly bodyId: string;
      readonly unitId: string;
      readonly heldOn: IsoDate;
      readonly method: 'open-statements' | 'paper-ballot';
      readonly rulesVersion: string;
      /** Null until the roster is recorded. */
      readonly roster: Fact<{
        readonly present: readonly string[];
        readonly absent: readonly string[];
      }> | null;
      readonly items: { readonly [itemId: string]: AgendaItem };
    };
