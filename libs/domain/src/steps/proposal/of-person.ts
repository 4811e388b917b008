import type { OpenedCase, StepRun } from '../../case/state.js';
import type { ExceptionalGround, NominatorType } from './commands.js';
import { nominationsOf, proposalFacts } from './events.js';
import type { Qualification } from './qualification.js';

/** One nomination of a person, with what became of it in its case. */
export type NominationOfPerson = {
  readonly candidateId: string;
  readonly postId: string | null;
  readonly nominatorType: NominatorType;
  /** A unit, or a registered person. */
  readonly nominator: string;
  readonly nominatedOn: string;
  readonly recordedAt: string;
  /** Whether it was given in writing and signed. */
  readonly signed: boolean;
  /** Whether the nominator stated that he answers for it. */
  readonly liable: boolean;
  readonly exceptional: ExceptionalGround | null;
  readonly qualification: Qualification | null;
  /** Whether the case came back to its proposal since, so that it no longer counts. */
  readonly superseded: boolean;
};

/** Every nomination of a person in a case, of earlier openings of its proposal too: who named him stays on record. */
export function nominationsOfPerson(
  state: OpenedCase,
  personId: string,
): readonly NominationOfPerson[] {
  const candidates = state.candidates.filter((each) => each.personId === personId);
  const runs = state.runs.filter(({ kind }) => kind === 'proposal');
  return runs.flatMap((run, index) =>
    candidates.flatMap(({ candidateId }) =>
      inRun(run, candidateId).map((each) => ({ ...each, superseded: index < runs.length - 1 })),
    ),
  );
}

function inRun(run: StepRun, candidateId: string) {
  const facts = proposalFacts(run);
  const qualification = facts.reviews?.[candidateId]?.qualification ?? null;
  return nominationsOf(facts, candidateId).map((each) => ({
    ...{ candidateId, qualification },
    postId: each.postId,
    nominatorType: each.nominatorType,
    nominator: each.nominator,
    nominatedOn: each.nominatedOn,
    recordedAt: each.at.recordedAt,
    signed: each.signedFile !== undefined,
    liable: each.liability !== undefined,
    exceptional: each.exceptional ?? null,
  }));
}
