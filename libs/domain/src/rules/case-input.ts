import {
  type CandidateState,
  forPost,
  type Nominee,
  type OpenedCase,
  type StepRun,
} from '../case/state.js';
import type { StepDefinition, StepKind } from '../procedure/definition.js';
import { isPromotion } from '../registers/career.js';
import type { Registered } from '../registers/folding.js';
import type { PersonState } from '../registers/person.js';
import type { PostState } from '../registers/post.js';
import type { RuleInput } from './input.js';

/** The case and the run that a rule of a step is judged in. A definition that lists it elsewhere is wrong. */
export function caseOf({ state, run }: RuleInput): {
  readonly state: OpenedCase;
  readonly run: StepRun;
} {
  if (!state || !run) throw new Error('a rule of a step is judged on an opened case');
  return { state, run };
}

/** The definition of the step that a rule is judged in. */
export function stepOf({ step }: RuleInput): StepDefinition {
  if (!step) throw new Error('a rule of a step is judged in a step');
  return step;
}

/** The candidate that is judged. */
export function candidateOf({ candidate }: RuleInput): CandidateState {
  if (!candidate) throw new Error('a rule with the subject candidate is judged on one');
  return candidate;
}

/** The candidate that is judged, with his person and the post he is to hold. A case names registered posts only. */
export function nomineeOf(input: RuleInput): {
  readonly candidate: Nominee;
  readonly person: PersonState | undefined;
  readonly post: Registered<PostState>;
} {
  const candidate = forPost(candidateOf(input));
  const { persons, posts } = input.registers;
  const post = posts[candidate.postId];
  if (post?.status !== 'registered')
    throw new Error('a rule of a candidate is judged on a candidate for a registered post');
  return { candidate, person: persons[candidate.personId], post };
}

/** How many of the candidates still in would rise above the level that the register confirms for them. */
export function promotedAmong(input: RuleInput): number {
  return input.candidates.filter((candidate) => {
    const { person, post } = nomineeOf({ ...input, candidate });
    return isPromotion(person, post.rank, input.today);
  }).length;
}

/** Whether the case's procedure has this step; where it has none, its facts are nobody's to ask for. */
export function hasStep(input: RuleInput, kind: StepKind): boolean {
  return caseOf(input).state.order.includes(kind);
}
