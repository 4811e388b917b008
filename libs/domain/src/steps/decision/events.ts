import { type EventTable, put, set } from '../../case/fold.js';
import type { RecordDeferral } from '../../case/from-sitting.js';
import type { Deadline, Fact, StepRun } from '../../case/state.js';
import type { Track } from '../../meeting/state.js';
import type { IsoDate } from '../../shared/event.js';
import type {
  PackDue,
  ProveReceipt,
  RecordApproval,
  RecordConsultationReply,
  RecordCoordination,
  RecordMeetingOutcome,
  RecordSolicitation,
  SendConsultation,
  SendPack,
} from './commands.js';

export type DecisionEvents = {
  ConsultationSent: SendConsultation & { readonly consultationId: string };
  /** `replyBy`: last day on which an assisting party may answer; null for anybody else. */
  ConsultationReceived: ProveReceipt & {
    readonly replyBy: IsoDate | null;
    readonly deadlines: readonly Deadline[];
  };
  ConsultationReplied: RecordConsultationReply & { readonly settles: readonly string[] };
  /** A month after receipt and no reply: the assisting party is deemed to agree. */
  ConsentDeemed: { readonly consultationId: string; readonly settles: readonly string[] };
  DisagreementSettled: RecordCoordination;
  /** A sitting put the vote off; another one is needed. */
  ItemDeferred: Omit<RecordDeferral, 'opening'>;
  /** The vote on one candidate, as the sitting concluded it. */
  MeetingOutcomeRecorded: RecordMeetingOutcome & { readonly track?: Track };
  /** The standing committee's vote to nominate for the plenary (art. 37); it decides nothing yet. */
  NominationRecorded: RecordMeetingOutcome;
  OpinionsSolicited: RecordSolicitation;
  /** Every candidate still in has passed; `decidedOn` is the date of the last vote. */
  DecisionCompleted: {
    readonly decidedOn: IsoDate;
    readonly packs?: readonly PackDue[];
    readonly deadlines?: readonly Deadline[];
  };
  SubmittedForApproval: SendPack;
  ApprovalReplied: RecordApproval;
  FiledWithSuperior: SendPack & { readonly settles: readonly string[] };
  FilingOverdue: { readonly candidateId: string; readonly settles: readonly string[] };
};

export const decisionEvents = {
  ConsultationSent: { schemaVersion: 1, fold: put('consultations', 'consultationId') },
  ConsultationReceived: { schemaVersion: 1, fold: put('receipts', 'consultationId') },
  ConsultationReplied: { schemaVersion: 1, fold: put('replies', 'consultationId') },
  ConsentDeemed: { schemaVersion: 1, fold: put('deemed', 'consultationId') },
  DisagreementSettled: { schemaVersion: 1, fold: put('settlements', 'consultationId') },
  ItemDeferred: { schemaVersion: 1, fold: put('deferrals', 'candidateId') },
  MeetingOutcomeRecorded: { schemaVersion: 1, fold: put('outcomes', 'candidateId') },
  NominationRecorded: { schemaVersion: 1, fold: put('nominations', 'candidateId') },
  OpinionsSolicited: { schemaVersion: 1, fold: put('solicitations', 'candidateId') },
  DecisionCompleted: { schemaVersion: 1, fold: set('outcome') },
  SubmittedForApproval: { schemaVersion: 1, fold: put('submissions', 'candidateId') },
  ApprovalReplied: { schemaVersion: 1, fold: put('approvals', 'candidateId') },
  FiledWithSuperior: { schemaVersion: 1, fold: put('filings', 'candidateId') },
  FilingOverdue: { schemaVersion: 1, fold: put('overdue', 'candidateId') },
} as const satisfies EventTable;

export function decisionEvent<Type extends keyof DecisionEvents>(
  type: Type,
  data: DecisionEvents[Type],
) {
  return { type, schemaVersion: decisionEvents[type].schemaVersion, data } as const;
}

type ById<Type extends keyof DecisionEvents> = {
  readonly [id: string]: Fact<DecisionEvents[Type]>;
};

/** The facts of a run of discussion and decision, by the names in the fold table. */
export type DecisionFacts = {
  readonly consultations?: ById<'ConsultationSent'>;
  readonly receipts?: ById<'ConsultationReceived'>;
  readonly replies?: ById<'ConsultationReplied'>;
  readonly deemed?: ById<'ConsentDeemed'>;
  readonly settlements?: ById<'DisagreementSettled'>;
  readonly deferrals?: ById<'ItemDeferred'>;
  readonly outcomes?: ById<'MeetingOutcomeRecorded'>;
  readonly nominations?: ById<'NominationRecorded'>;
  readonly solicitations?: ById<'OpinionsSolicited'>;
  readonly submissions?: ById<'SubmittedForApproval'>;
  readonly approvals?: ById<'ApprovalReplied'>;
  readonly filings?: ById<'FiledWithSuperior'>;
  readonly overdue?: ById<'FilingOverdue'>;
  readonly outcome?: Fact<DecisionEvents['DecisionCompleted']>;
};

export function decisionFacts(run: StepRun): DecisionFacts {
  return run.facts;
}
