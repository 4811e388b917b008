import { productRoles } from '../access/roles.js';
import { dateOf } from '../calendar/instants.js';
import { procedureStream } from '../procedure/publication.js';
import { confirmed } from '../registers/person.js';
import type { Registers } from '../registers/registers.js';
import type { Aggregate, Command } from '../shared/aggregate.js';
import { paperSignaturesIn, readsOfSignatures } from '../shared/paper-signers.js';
import { stepModules } from '../steps/index.js';
import { caseActs } from './acts.js';
import { decideCase } from './decide.js';
import { evolveCase } from './evolve.js';
import type { OpenCase } from './open-case.js';
import { type CaseState, currentRun, runName, unopened } from './state.js';
import { unitsOfPost } from './units-of-post.js';

/** A case: one stream from its opening to the end of probation. */
export const caseAggregate: Aggregate<CaseState> = {
  prefix: 'case',
  initial: unopened,
  creates: ['open-case'],
  evolve: evolveCase,
  decide: decideCase,
  unitOf: (state, command) =>
    state.status === 'unopened' ? (command.data as OpenCase).unitId : state.unitId,
  reads,
};

function reads(state: CaseState, command: Command, registers: Registers): readonly string[] {
  const subject = state.status === 'unopened' ? (command.data as OpenCase) : state;
  const procedure =
    state.status === 'unopened' ? (command.data as OpenCase).procedure : state.procedureVersion;
  return [
    ...(state.status === 'unopened'
      ? [`casenumbers/${subject.unitId}-${dateOf(registers.now).slice(0, 4)}`]
      : []),
    ...subject.candidates.flatMap(({ personId }) => [
      `person/${personId}`,
      ...postsAround(personId, registers),
    ]),
    ...subject.posts.map(({ postId }) => `post/${postId}`),
    procedureStream(procedure),
    ...readsOfSignatures(command.data),
    ...accountsOfRun(state, command),
    ...(state.status === 'unopened'
      ? unitsOfPosts(subject, registers)
      : readsOfAct(state, command, registers)),
  ];
}

/** SYS-06 compares the signer on a paper with the persons who acted before him in this step. */
function accountsOfRun(state: CaseState, { data }: Command): readonly string[] {
  if (state.status === 'unopened' || paperSignaturesIn(data).length === 0) return [];
  const run = runName(currentRun(state));
  const acts = state.acts.filter((each) => each.run === run && !productRoles.includes(each.role));
  return [...new Set(acts.map(({ actor }) => `access/${actor}`))];
}

/** I10 asks which posts a candidate holds, X03 where his relatives stand. */
function postsAround(personId: string, { persons }: Registers): readonly string[] {
  const relatives = confirmed(persons[personId], 'relation').map((relation) => relation.personId);
  return [
    ...relatives.map((relative) => `person/${relative}`),
    ...[personId, ...relatives].flatMap((each) =>
      confirmed(persons[each], 'post-held').flatMap(({ postId }) =>
        postId === null ? [] : [`post/${postId}`],
      ),
    ),
  ];
}

/** The units of the posts and those above them: a case is opened only for posts of its own. */
function unitsOfPosts({ posts }: Pick<OpenCase, 'posts'>, registers: Registers): readonly string[] {
  return posts
    .flatMap(({ postId }) => unitsOfPost(postId, registers))
    .map((unitId) => `unit/${unitId}`);
}

function readsOfAct(
  state: Exclude<CaseState, { status: 'unopened' }>,
  command: Command,
  registers: Registers,
): readonly string[] {
  if (Object.hasOwn(caseActs, command.name))
    return caseActs[command.name]?.reads?.(command.data, registers, state) ?? [];
  const act = stepModules
    .map((module) => module.acts[command.name])
    .find((found) => found !== undefined);
  return act?.reads?.(command.data, state, registers) ?? [];
}
