import type { CasePage, Text } from '@jishi/client';
import type { FormScope } from '../../acts/ui/form-context.js';

/** Acts that name a post which the case has not. */
const ofRegister = ['change-post'];

interface Words {
  readonly pick: (text: Text) => string;
  readonly unnamed: string;
}

/** What the forms of a case choose from: its own candidates, posts and matters. */
export function casePicks(
  page: CasePage,
  act: string,
  { pick, unnamed }: Words,
): FormScope['local'] {
  const candidate = page.candidates
    .filter(({ status }) => status === 'in')
    .map((each) => ({ value: each.candidateId, label: each.name ?? unnamed }));
  const post = page.posts.map(({ postId, title }) => ({ value: postId, label: pick(title) }));
  const matter = page.matters.map(({ matterId, title, sentOn }) => ({
    value: matterId,
    label: `${pick(title)} ${sentOn}`,
  }));
  return ofRegister.includes(act) ? { candidate, matter } : { candidate, post, matter };
}
