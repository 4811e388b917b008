import type { OfferedAct } from './case.js';
import type { Refusal, Text } from './refusal.js';

export type Opinion = 'agree' | 'disagree' | 'defer';

export interface MeetingItem {
  readonly meetingId: string;
  readonly bodyId: string;
  readonly bodyName?: Text | null;
  readonly unitId: string;
  readonly heldOn: string;
  readonly method: 'open-statements' | 'paper-ballot';
  readonly status: 'called' | 'open' | 'closed';
  readonly itemCount?: number;
}

export interface RosterMember {
  readonly personId: string;
  readonly name: string | null;
  readonly principal: boolean;
  readonly attendance: 'present' | 'absent' | null;
}

export interface AgendaItem {
  readonly itemId: string;
  readonly caseId: string;
  readonly caseNo?: string | null;
  readonly candidateId: string;
  readonly candidateName: string | null;
  readonly postId: string;
  readonly postTitle: Text | null;
  readonly introducedAt: string | null;
  readonly recused: readonly {
    readonly personId: string;
    readonly leftAt: string;
    readonly returnedAt: string | null;
  }[];
  readonly statements: readonly {
    readonly personId: string;
    readonly opinion: Opinion | null;
    readonly at: string;
  }[];
  readonly ballot: {
    readonly issued: number;
    readonly returned: number;
    readonly valid: number;
    readonly spoiled: number;
    readonly agree: number;
    readonly disagree: number;
    readonly defer: number;
    readonly envelopeNo: string;
  } | null;
  readonly result: 'passed' | 'not-passed' | 'postponed' | null;
  readonly counts: {
    readonly fullMembership: number;
    readonly present: number;
    readonly recused: number;
    readonly agree: number;
    readonly disagree: number;
    readonly defer: number;
  } | null;
  /** Why the reader cannot state an opinion now; empty when the vote is open to them. */
  readonly voteRefusals?: readonly Refusal[];
}

export interface MeetingPageData extends MeetingItem {
  readonly version: number;
  readonly members: readonly RosterMember[];
  readonly rosterRecorded: boolean;
  readonly items: readonly AgendaItem[];
  readonly acts: readonly OfferedAct[];
  readonly now: string;
}
