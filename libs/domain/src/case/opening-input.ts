import { caseKinds } from '../procedure/case-kinds.js';
import { stepDefinition } from '../procedure/definition.js';
import { holdsPlace } from '../registers/post.js';
import { invalid } from '../shared/decision.js';
import type { GovernedContext, OpenCase } from './open-case.js';
import { unitsOfPost } from './units-of-post.js';

/** What a case can't be opened with; null where nothing stands against it. */
export function unusableOpening(
  data: OpenCase,
  context: GovernedContext,
): ReturnType<typeof invalid> | null {
  const unfit = unfitInput(data, context);
  if (unfit) return invalid(unfit, 'not-applicable');
  const unknown = unknownInput(data, context);
  if (unknown) return invalid(unknown, 'unknown');
  // Of the unit or of one below it: nobody takes places of another unit in advance.
  const elsewhere = data.posts.findIndex(
    ({ postId }) => !unitsOfPost(postId, context.registers).includes(data.unitId),
  );
  if (elsewhere >= 0) return invalid(`posts.${elsewhere}.postId`, 'not-applicable');
  const stranger = notInPost(data, context);
  if (stranger >= 0) return invalid(`candidates.${stranger}`, 'not-applicable');
  const twice = namedTwice(data);
  return twice >= 0 ? invalid(`candidates.${twice}`, 'already-exists') : null;
}

function unknownInput(data: OpenCase, { registers, definition }: GovernedContext): string | null {
  if (data.reached && !stepDefinition(definition, data.reached)) return 'reached';
  if (registers.units[data.unitId]?.status !== 'registered') return 'unitId';
  const post = data.posts.findIndex(
    ({ postId }) => registers.posts[postId]?.status !== 'registered',
  );
  if (post >= 0) return `posts.${post}.postId`;
  const candidate = data.candidates.findIndex(
    ({ personId, postId }) =>
      registers.persons[personId]?.status !== 'registered' ||
      (postId !== null && !data.posts.some((each) => each.postId === postId)),
  );
  return candidate >= 0 ? `candidates.${candidate}` : null;
}

/** The field that does not fit the procedure: only one that knows a hand-over takes a case over from paper. */
function unfitInput(data: OpenCase, { definition }: GovernedContext): string | null {
  if (data.reached && !definition.acts['hand-over-case']) return 'reached';
  return otherSubject(data, caseKinds[definition.caseKind].about);
}

/** The field that does not fit what the procedure is about: posts with candidates for them, or one person. */
function otherSubject({ posts, candidates }: OpenCase, about: 'posts' | 'person'): string | null {
  if (posts.length > 0 !== (about === 'posts')) return 'posts';
  if (about === 'person') return candidates.length === 1 ? null : 'candidates';
  const postless = candidates.findIndex(({ postId }) => postId === null);
  return postless >= 0 ? `candidates.${postless}.postId` : null;
}

/** Who is removed holds the post that he is to leave. */
function notInPost({ candidates }: OpenCase, { definition, registers }: GovernedContext): number {
  if (caseKinds[definition.caseKind].result !== 'removed') return -1;
  return candidates.findIndex(
    ({ personId, postId }) => postId === null || !holdsPlace(registers.posts[postId], personId),
  );
}

/** One person cannot compete with himself for a post: he would count as several (D04, M06). */
function namedTwice({ candidates }: OpenCase): number {
  return candidates.findIndex(({ personId, postId }, index) =>
    candidates.slice(0, index).some((each) => each.personId === personId && each.postId === postId),
  );
}
