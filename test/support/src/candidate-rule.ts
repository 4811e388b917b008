import type { PersonFacts, PersonState, PostState, RuleId } from '@jishi/domain';
import { promotion } from '@jishi/procedures';
import { caseOpened, caseSpec, stepOpened } from './case-spec.js';
import { gate } from './gate.js';
import { registeredPerson } from './registered.js';
import { registeredPost } from './registered-post.js';
import type { Given } from './world.js';

type RegisteredPost = Extract<PostState, { readonly status: 'registered' }>;

/** One confirmed fact of a person, `[kind, content]`. */
export type KnownFact = NonNullable<Parameters<typeof registeredPerson>[1]>;

/** A leading post, as confirmed in the register. */
export function heldPost(
  rank: PersonFacts['post-held']['rank'],
  from: string,
  to: string | null = null,
  more: Partial<PersonFacts['post-held']> = {},
): KnownFact {
  const plain = { title: 't', postId: null, leading: true, grassroots: false };
  return ['post-held', { ...plain, rank, from, to, ...more }];
}

/** A case at its proposal with one candidate, p1, for post1, and what was recorded there. */
export function proposing(...events: readonly Given[]) {
  return caseSpec({ definition: promotion }).given(
    caseOpened(['proposal', 'recommendation', 'inspection', 'decision'], '2026-01-05'),
    stepOpened('proposal', '2026-01-05'),
    ...events,
  );
}

export interface Around {
  readonly on?: string;
  readonly post?: Partial<RegisteredPost>;
  readonly posts?: { readonly [postId: string]: PostState };
  readonly others?: { readonly [personId: string]: PersonState };
  readonly scenario?: ReturnType<typeof proposing>;
  readonly parameters?: { readonly [name: string]: string | number | boolean };
}

/** What a rule says of p1 with these facts, who is to hold post1, on a day; see `gate`. */
export function ruleOnCandidate(
  rule: RuleId,
  facts: readonly KnownFact[],
  {
    on = '2026-03-02',
    post = {},
    posts = {},
    others = {},
    scenario = proposing(),
    parameters = {},
  }: Around = {},
): string | undefined {
  const registers = {
    persons: { p1: registeredPerson('p1', ...facts), ...others },
    posts: { post1: registeredPost('post1', post), ...posts },
  };
  const world = { definition: promotion, registers };
  return gate(world, scenario.state, rule, { on, with: parameters })[0];
}
