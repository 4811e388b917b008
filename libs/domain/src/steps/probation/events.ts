import { add, type EventTable, put, set } from '../../case/fold.js';
import type { Deadline, Fact, StepRun } from '../../case/state.js';
import type { IsoDate } from '../../shared/event.js';
import type { Sealed } from '../../shared/sealed.js';
import type {
  DecideExtension,
  EndProbationEarly,
  IssueAppointmentNotice,
  IssueProbationNotice,
  RecordAppointmentTalk,
  RecordCommitment,
  RecordLeave,
  RecordProbationAssessment,
} from './commands.js';

type Settled = { readonly candidateId: string; readonly settles: readonly string[] };

export type ProbationEvents = {
  AppointmentNoticeIssued: IssueAppointmentNotice;
  /** Art. 45; `probation` says whether art. 43 applies to the post. Where training is lacking, its clock runs (E06). */
  TenureStarted: {
    readonly candidateId: string;
    readonly postId: string;
    readonly startsOn: IsoDate;
    readonly probation: boolean;
    readonly deadlines: readonly Deadline[];
  };
  AppointmentTalkHeld: RecordAppointmentTalk;
  CommitmentRecorded: RecordCommitment;
  /** Art. 8(5): what became of the training that was lacking. */
  TrainingConcluded: Settled & {
    readonly outcome: 'completed' | 'overdue';
    readonly document?: Sealed;
  };
  ProbationStarted: IssueProbationNotice & {
    readonly endsOn: IsoDate;
    readonly deadlines: readonly Deadline[];
  };
  /** With all days of absence so far, and the days of half a year from the start of probation. */
  LeaveRecorded: RecordLeave & { readonly absentDays: number; readonly limitDays: number };
  ExtensionDecided: DecideExtension & {
    readonly deadlines: readonly Deadline[];
    readonly settles: readonly string[];
  };
  ProbationAssessmentOpened: Settled;
  ProbationPeriodEnded: Settled;
  ProbationAssessed: RecordProbationAssessment;
  ProbationEndedEarly: EndProbationEarly & { readonly settles: readonly string[] };
  FormallyAppointed: {
    readonly candidateId: string;
    readonly postId: string;
    readonly appointedOn: IsoDate;
  };
};

export const probationEvents = {
  AppointmentNoticeIssued: { schemaVersion: 1, fold: set('notice') },
  TenureStarted: { schemaVersion: 1, fold: put('tenures', 'candidateId') },
  AppointmentTalkHeld: { schemaVersion: 1, fold: put('talks', 'candidateId') },
  CommitmentRecorded: { schemaVersion: 1, fold: put('commitments', 'candidateId') },
  TrainingConcluded: { schemaVersion: 1, fold: put('trainings', 'candidateId') },
  ProbationStarted: { schemaVersion: 1, fold: put('probations', 'candidateId') },
  LeaveRecorded: { schemaVersion: 1, fold: add('leaves') },
  ExtensionDecided: { schemaVersion: 1, fold: put('extensions', 'candidateId') },
  ProbationAssessmentOpened: { schemaVersion: 1, fold: put('opened', 'candidateId') },
  ProbationPeriodEnded: { schemaVersion: 1, fold: put('ended', 'candidateId') },
  ProbationAssessed: { schemaVersion: 1, fold: put('assessments', 'candidateId') },
  ProbationEndedEarly: { schemaVersion: 1, fold: put('cutShort', 'candidateId') },
  FormallyAppointed: { schemaVersion: 1, fold: put('appointed', 'candidateId') },
} as const satisfies EventTable;

export function probationEvent<Type extends keyof ProbationEvents>(
  type: Type,
  data: ProbationEvents[Type],
) {
  return { type, schemaVersion: probationEvents[type].schemaVersion, data } as const;
}

type ByCandidate<Type extends keyof ProbationEvents> = {
  readonly [candidateId: string]: Fact<ProbationEvents[Type]>;
};

/** The facts of a run of appointment and probation, by the names in the fold table. */
export type ProbationFacts = {
  readonly notice?: Fact<ProbationEvents['AppointmentNoticeIssued']>;
  readonly tenures?: ByCandidate<'TenureStarted'>;
  readonly talks?: ByCandidate<'AppointmentTalkHeld'>;
  readonly commitments?: ByCandidate<'CommitmentRecorded'>;
  readonly trainings?: ByCandidate<'TrainingConcluded'>;
  readonly probations?: ByCandidate<'ProbationStarted'>;
  readonly leaves?: readonly Fact<ProbationEvents['LeaveRecorded']>[];
  readonly extensions?: ByCandidate<'ExtensionDecided'>;
  readonly opened?: ByCandidate<'ProbationAssessmentOpened'>;
  readonly ended?: ByCandidate<'ProbationPeriodEnded'>;
  readonly assessments?: ByCandidate<'ProbationAssessed'>;
  readonly cutShort?: ByCandidate<'ProbationEndedEarly'>;
  readonly appointed?: ByCandidate<'FormallyAppointed'>;
};

export function probationFacts(run: StepRun): ProbationFacts {
  return run.facts;
}
