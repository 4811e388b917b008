import type { Office } from '../../registers/unit.js';
import type { IsoDate } from '../../shared/event.js';
import type { Sealed } from '../../shared/sealed.js';
import type { Signature } from '../../shared/signature.js';

/** An inquiry letter (函询): what is in question stays sealed. */
export type SendInquiry = {
  readonly candidateId: string;
  readonly sender: 'organisation-department' | 'discipline-organ';
  /** A registered person, as a rule the candidate. */
  readonly addressee: string;
  readonly sentOn: IsoDate;
  readonly matter: Sealed;
  readonly letter: Sealed;
};

export type RecordInquiryReply = {
  readonly inquiryId: string;
  readonly repliedOn: IsoDate;
  readonly reply: Sealed;
};

/** Whether the reply is believed (采信), and why; who decides is who gives the act. */
export type JudgeInquiryReply = {
  readonly inquiryId: string;
  readonly judgedOn: IsoDate;
  readonly accepted: boolean;
  readonly reason: Sealed;
};

/** The addressee is told whether he was believed; with this the inquiry is closed. */
export type GiveInquiryFeedback = {
  readonly inquiryId: string;
  readonly givenOn: IsoDate;
  readonly record: Sealed;
};

/** With whom an extended inspection (延伸考察) speaks, beyond those of arts. 29 and 30. */
export type ExtendedCircle =
  | 'former-unit'
  | 'grassroots'
  | 'served-public'
  | 'superior-departments'
  | 'community'
  | 'others';

export type RecordExtendedInspection = {
  readonly candidateId: string;
  readonly heldOn: IsoDate;
  readonly asked: readonly { readonly circle: ExtendedCircle; readonly persons: number }[];
  readonly document: Sealed;
};

/** Bodies that know something of a candidate (art. 31, para. 1) or sit in the joint meeting on supervision. */
export type HeardBody =
  | 'own-personnel'
  | 'own-party'
  | 'discipline-and-supervision'
  | 'tour-inspection'
  | 'audit-office'
  | 'petition-office'
  | 'court'
  | 'procuratorate'
  | 'public-security'
  | 'other';

export type AskBody = {
  readonly candidateId: string;
  readonly body: HeardBody;
  readonly askedOn: IsoDate;
  readonly matter: Sealed;
};

/** `not-answered`: the body was asked and gives no answer; it is not heard then. */
export type RecordBodyAnswer = {
  readonly requestId: string;
  readonly answeredOn: IsoDate;
  readonly outcome: 'nothing-known' | 'informed' | 'not-answered';
  readonly document: Sealed;
};

/** The joint meeting on the supervision of cadres (干部监督联席会议), where it speaks about this case. */
export type HoldJointMeeting = {
  readonly heldOn: IsoDate;
  readonly bodies: readonly HeardBody[];
  readonly matter: Sealed;
  readonly minutes: Sealed;
};

/** Who may conclude on political quality: the Party secretary of the candidate's unit, or the head of the department. */
export type PoliticalOffice = Extract<Office, 'secretary' | 'department-head'>;

/**
 * One signed human conclusion, pass or bar, on a legal basis. Nothing else of it is kept: no score, no
 * text that anything reads.
 */
export type SignPoliticalConclusion = {
  readonly candidateId: string;
  readonly conclusion: 'pass' | 'bar';
  readonly office: PoliticalOffice;
  readonly basis: Sealed;
  readonly document: Sealed;
  readonly signature: Signature;
};

/** The person is told of the conclusion on him. */
export type GivePoliticalNotice = {
  readonly candidateId: string;
  readonly givenOn: IsoDate;
  readonly notice: Sealed;
};

export type RecordPoliticalReply = {
  readonly candidateId: string;
  readonly repliedOn: IsoDate;
  readonly reply: Sealed;
};
