import type { SkippedDay } from '../../calendar/working-days.js';
import { type EventTable, put, set } from '../../case/fold.js';
import type { Deadline, Fact, StepRun } from '../../case/state.js';
import type { IsoDate } from '../../shared/event.js';
import type { Sealed } from '../../shared/sealed.js';
import type { LateEntry } from '../../shared/signature.js';
import type { ReportOutcome } from './commands.js';

export type PublicityEvents = {
  PublicityNoticePosted: {
    readonly startsOn: IsoDate;
    readonly endsOn: IsoDate;
    readonly counted: readonly IsoDate[];
    readonly skipped: readonly SkippedDay[];
    readonly calendarVersion: string;
    readonly notice: Sealed;
    readonly channelProof: Sealed;
    readonly exceptional?: Sealed;
    readonly deadlines: readonly Deadline[];
    readonly lateEntry?: LateEntry;
  };
  PublicityNotRequired: {
    readonly ground: 'special-post' | 'above-bureau' | 'no-promotion';
    readonly document: Sealed;
  };
  PublicityReportReceived: {
    readonly reportId: string;
    readonly receivedOn: IsoDate;
    readonly channel: 'letter' | 'visit' | 'phone' | 'online';
    readonly signed: boolean;
    readonly checkable: boolean;
    readonly content: Sealed;
  };
  PublicityReportHandled: {
    readonly reportId: string;
    readonly outcome: ReportOutcome;
    readonly document: Sealed;
    readonly deadlines: readonly Deadline[];
    readonly settles: readonly string[];
  };
  PublicityPeriodEnded: { readonly settles: readonly string[] };
  ReportDeferralEnded: { readonly reportId: string; readonly settles: readonly string[] };
};

export const publicityEvents = {
  PublicityNoticePosted: { schemaVersion: 1, fold: set('notice') },
  PublicityNotRequired: { schemaVersion: 1, fold: set('notRequired') },
  // What a reporter wrote can tell who he is: those who act on the case must not learn it.
  PublicityReportReceived: {
    schemaVersion: 1,
    fold: put('reports', 'reportId'),
    sealedTo: ['report-intake'],
  },
  PublicityReportHandled: { schemaVersion: 1, fold: put('handlings', 'reportId') },
  PublicityPeriodEnded: { schemaVersion: 1, fold: set('periodEnded') },
  ReportDeferralEnded: { schemaVersion: 1, fold: put('deferralsEnded', 'reportId') },
} as const satisfies EventTable;

export function publicityEvent<Type extends keyof PublicityEvents>(
  type: Type,
  data: PublicityEvents[Type],
) {
  return { type, schemaVersion: publicityEvents[type].schemaVersion, data } as const;
}

/** The facts of a run of publicity, by the names in the fold table. */
export type PublicityFacts = {
  readonly notice?: Fact<PublicityEvents['PublicityNoticePosted']>;
  readonly notRequired?: Fact<PublicityEvents['PublicityNotRequired']>;
  readonly reports?: {
    readonly [reportId: string]: Fact<PublicityEvents['PublicityReportReceived']>;
  };
  readonly handlings?: {
    readonly [reportId: string]: Fact<PublicityEvents['PublicityReportHandled']>;
  };
  readonly periodEnded?: Fact<PublicityEvents['PublicityPeriodEnded']>;
  readonly deferralsEnded?: {
    readonly [reportId: string]: Fact<PublicityEvents['ReportDeferralEnded']>;
  };
};

export function publicityFacts(run: StepRun): PublicityFacts {
  return run.facts;
}

/** Reports that have no final outcome yet: not handled, or not verifiable at once. */
export function openReports(facts: PublicityFacts): readonly string[] {
  return Object.keys(facts.reports ?? {}).filter((reportId) => {
    const outcome = facts.handlings?.[reportId]?.outcome;
    return outcome === undefined || outcome === 'not-verifiable';
  });
}
