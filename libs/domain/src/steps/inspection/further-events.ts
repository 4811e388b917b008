import { add, type EventTable, put } from '../../case/fold.js';
import type { Fact } from '../../case/state.js';
import type { IsoDate } from '../../shared/event.js';
import type {
  AskBody,
  GiveInquiryFeedback,
  GivePoliticalNotice,
  HoldJointMeeting,
  JudgeInquiryReply,
  RecordBodyAnswer,
  RecordExtendedInspection,
  RecordInquiryReply,
  RecordPoliticalReply,
  SendInquiry,
  SignPoliticalConclusion,
} from './further-commands.js';

/** Inquiries, requests and conclusions beside the ordered course of an inspection. */
export type FurtherEvents = {
  InquirySent: SendInquiry & { readonly inquiryId: string };
  InquiryReplied: RecordInquiryReply;
  InquiryReplyJudged: JudgeInquiryReply;
  InquiryFeedbackGiven: GiveInquiryFeedback;
  ExtendedInspectionHeld: RecordExtendedInspection;
  BodyAsked: AskBody & { readonly requestId: string };
  BodyAnswered: RecordBodyAnswer;
  JointMeetingHeld: HoldJointMeeting;
  PoliticalConclusionSigned: SignPoliticalConclusion & {
    readonly signer: string;
    readonly signedOn: IsoDate;
  };
  PoliticalNoticeGiven: GivePoliticalNotice;
  PoliticalReplyReceived: RecordPoliticalReply;
};

/** Who has to answer for such a conclusion, or examines the case, reads it; nobody else. */
const politicalReaders = ['department-head', 'unit-secretary', 'auditor', 'inspector'] as const;

export const furtherEvents = {
  InquirySent: { schemaVersion: 1, fold: put('inquiries', 'inquiryId') },
  InquiryReplied: { schemaVersion: 1, fold: put('inquiryReplies', 'inquiryId') },
  InquiryReplyJudged: { schemaVersion: 1, fold: put('inquiryJudgements', 'inquiryId') },
  InquiryFeedbackGiven: { schemaVersion: 1, fold: put('inquiryFeedbacks', 'inquiryId') },
  ExtendedInspectionHeld: { schemaVersion: 1, fold: add('extended') },
  BodyAsked: { schemaVersion: 1, fold: put('requests', 'requestId') },
  BodyAnswered: { schemaVersion: 1, fold: put('answers', 'requestId') },
  JointMeetingHeld: { schemaVersion: 1, fold: add('jointMeetings') },
  PoliticalConclusionSigned: {
    schemaVersion: 1,
    fold: put('political', 'candidateId'),
    sealedTo: politicalReaders,
  },
  PoliticalNoticeGiven: {
    schemaVersion: 1,
    fold: put('politicalNotices', 'candidateId'),
    sealedTo: politicalReaders,
  },
  PoliticalReplyReceived: {
    schemaVersion: 1,
    fold: put('politicalReplies', 'candidateId'),
    sealedTo: politicalReaders,
  },
} as const satisfies EventTable;

type FactsBy<Type extends keyof FurtherEvents> = {
  readonly [key: string]: Fact<FurtherEvents[Type]>;
};

export type FurtherFacts = {
  readonly inquiries?: FactsBy<'InquirySent'>;
  readonly inquiryReplies?: FactsBy<'InquiryReplied'>;
  readonly inquiryJudgements?: FactsBy<'InquiryReplyJudged'>;
  readonly inquiryFeedbacks?: FactsBy<'InquiryFeedbackGiven'>;
  readonly extended?: readonly Fact<FurtherEvents['ExtendedInspectionHeld']>[];
  readonly requests?: FactsBy<'BodyAsked'>;
  readonly answers?: FactsBy<'BodyAnswered'>;
  readonly jointMeetings?: readonly Fact<FurtherEvents['JointMeetingHeld']>[];
  readonly political?: FactsBy<'PoliticalConclusionSigned'>;
  readonly politicalNotices?: FactsBy<'PoliticalNoticeGiven'>;
  readonly politicalReplies?: FactsBy<'PoliticalReplyReceived'>;
};
