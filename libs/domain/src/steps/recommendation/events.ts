import { add, type EventTable, put, set } from '../../case/fold.js';
import type { Fact, StepRun } from '../../case/state.js';
import type { IsoDate } from '../../shared/event.js';
import type {
  ConcludeRecommendation,
  DropMeeting,
  ExemptFromRecommendation,
  RecordReferenceList,
  RecordTalks,
  RecordTally,
  SignTally,
  TallyDuty,
} from './commands.js';

export type RecommendationEvents = {
  RecommendationTalksHeld: RecordTalks;
  ReferenceListFixed: RecordReferenceList;
  RecommendationMeetingDropped: DropMeeting;
  RecommendationTallied: RecordTally;
  RecommendationTallySigned: SignTally & { readonly signer: string };
  RecommendationConcluded: ConcludeRecommendation & {
    /** Last day on which candidates for inspection can be fixed by it. */
    readonly validTo: IsoDate;
    readonly postIds: readonly string[];
  };
  RecommendationNotRequired: ExemptFromRecommendation;
};

export const recommendationEvents = {
  RecommendationTalksHeld: { schemaVersion: 1, fold: add('talks') },
  ReferenceListFixed: { schemaVersion: 1, fold: set('referenceList') },
  RecommendationMeetingDropped: { schemaVersion: 1, fold: set('meetingDropped') },
  RecommendationTallied: { schemaVersion: 1, fold: set('tally') },
  RecommendationTallySigned: { schemaVersion: 1, fold: put('signatures', 'tally', 'duty') },
  RecommendationConcluded: { schemaVersion: 1, fold: set('conclusion') },
  RecommendationNotRequired: { schemaVersion: 1, fold: set('notRequired') },
} as const satisfies EventTable;

export function recommendationEvent<Type extends keyof RecommendationEvents>(
  type: Type,
  data: RecommendationEvents[Type],
) {
  return { type, schemaVersion: recommendationEvents[type].schemaVersion, data } as const;
}

/** The facts of a run of recommendation, by the names in the fold table. */
export type RecommendationFacts = {
  readonly talks?: readonly Fact<RecordTalks>[];
  readonly referenceList?: Fact<RecordReferenceList>;
  readonly meetingDropped?: Fact<DropMeeting>;
  readonly tally?: Fact<RecordTally>;
  readonly signatures?: {
    readonly [tallyAndDuty: string]: Fact<RecommendationEvents['RecommendationTallySigned']>;
  };
  readonly conclusion?: Fact<RecommendationEvents['RecommendationConcluded']>;
  readonly notRequired?: Fact<ExemptFromRecommendation>;
};

export function recommendationFacts(run: StepRun): RecommendationFacts {
  return run.facts;
}

export const tallyDuties: readonly TallyDuty[] = ['scrutineer', 'counter'];

/** Who signed the tally as it stands now, by duty; a signature on an earlier version is none. */
export function tallySigner(facts: RecommendationFacts, duty: TallyDuty): string | null {
  const version = facts.tally?.at.version ?? 0;
  return facts.signatures?.[`${version}/${duty}`]?.signer ?? null;
}
