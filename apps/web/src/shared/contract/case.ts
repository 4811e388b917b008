import type { Refusal, RuleWords, Text } from './refusal.js';

export type WaitCause = 'person' | 'clock' | 'quorum' | 'document' | 'external-reply' | 'gate';

/** The one cause for which an open case stands still. */
export interface BlockedOn {
  readonly cause: WaitCause;
  readonly words: Text;
  readonly who: readonly { readonly role: string; readonly title: Text }[];
  readonly rule: string;
  readonly article: Text;
  readonly since: string;
  readonly until: string | null;
  /** How many more things the step waits for. */
  readonly more: number;
}

export interface CaseListItem {
  readonly caseId: string;
  readonly caseNo: string;
  readonly title: string;
  readonly unitId: string;
  readonly unitName: Text;
  readonly postTitles: readonly Text[];
  readonly candidateCount: number;
  readonly step: string;
  readonly stepTitle: Text;
  readonly opening: number;
  readonly status: 'open' | 'ended';
  readonly blockedOn: BlockedOn | null;
  readonly since: string;
  readonly ageWorkingDays: number | null;
  readonly overdue: boolean;
  readonly expectedBy: string | null;
  readonly owner: string | null;
  readonly procedureVersion: string;
  readonly version: number;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly total?: number;
  /** The cursor of the next page; null on the last one. */
  readonly next: string | null;
  /** Parameters that the API did not understand. */
  readonly dropped?: readonly string[];
}

export type StepState = 'done' | 'current' | 'next' | 'not-started' | 'returned';

export interface CaseStep {
  readonly kind: string;
  readonly title: Text;
  readonly state: StepState;
  readonly opening: number | null;
  readonly openedAt: string | null;
  readonly closedAt: string | null;
}

export interface Gate {
  readonly rule: string;
  readonly article: Text;
  readonly verified: boolean;
  readonly title: Text;
  readonly state: 'met' | 'open' | 'not-required' | 'warned';
  readonly candidateId?: string;
  readonly facts: { readonly [name: string]: unknown };
  readonly words: { readonly zh: RuleWords; readonly en: RuleWords } | null;
}

export interface OfferedAct {
  readonly name: string;
  readonly title: Text;
  readonly allowed: boolean;
  readonly signs: boolean;
  readonly roles: readonly string[];
  readonly refusals: readonly Refusal[];
}

export interface Clock {
  readonly name: string;
  readonly act: string;
  readonly from: string;
  readonly to: string;
  readonly due: string;
  readonly provisional: boolean;
  readonly calendarVersion: string | null;
}

export interface Candidate {
  readonly candidateId: string;
  readonly personId: string;
  readonly name: string | null;
  readonly postId: string;
  readonly status: 'in' | 'withdrawn';
}

export interface CaseBlockedOn extends BlockedOn {
  readonly needs: Text;
  readonly you: { readonly act: string | null };
  readonly others: readonly { readonly role: string; readonly title: Text }[];
  readonly earliest?: string;
}

export interface CasePageData {
  readonly caseId: string;
  readonly caseNo: string;
  readonly title: string;
  readonly kind: string;
  readonly status: 'open' | 'ended';
  readonly version: number;
  readonly unit: { readonly id: string; readonly name: Text };
  readonly posts: readonly {
    readonly postId: string;
    readonly title: Text;
    readonly rank: string | null;
  }[];
  readonly candidates: readonly Candidate[];
  readonly procedureVersion: string;
  readonly rulesVersion: string;
  readonly steps: readonly CaseStep[];
  readonly blockedOn: CaseBlockedOn | null;
  readonly gates: readonly Gate[];
  readonly acts: readonly OfferedAct[];
  readonly clocks: readonly Clock[];
  readonly facts: { readonly [name: string]: unknown };
  readonly end: { readonly outcome: string; readonly at: { readonly recordedAt: string } } | null;
  readonly now: string;
  readonly asOf?: string | null;
}

/** One recorded event with every stored column. */
export interface StoredEvent {
  readonly seq?: number | string;
  readonly stream: string;
  readonly version: number;
  readonly type: string;
  readonly data: unknown;
  readonly occurredOn: string | null;
  readonly recordedAt: string;
  readonly actor: string;
  readonly actorName?: string | null;
  readonly actingRole: string | null;
  readonly actingFor?: string | null;
  readonly commandId: string;
  readonly prevHash: string;
  readonly hash: string;
  readonly summary: Text;
}

/** One attempt to act on a case: recorded, or refused. */
export interface Attempt {
  readonly recordedAt: string;
  readonly act: string;
  readonly title: Text;
  readonly outcome: 'recorded' | 'refused';
  readonly actor: string;
  readonly actorName?: string | null;
  readonly actingRole: string | null;
  readonly number?: string | null;
  readonly count?: number;
  readonly version?: number | null;
  readonly refusals: readonly Refusal[];
}
