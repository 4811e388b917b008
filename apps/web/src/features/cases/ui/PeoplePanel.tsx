import type { CasePage } from '@jishi/client';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../../shared/language.js';
import { Tag } from '../../../shared/ui/Tag.js';

/** Posts and candidates in the order fixed at the proposal, never by votes; or the one person concerned. */
export function PeoplePanel({ page }: { readonly page: CasePage }) {
  const { t, pick } = useWords();
  const isAboutPerson = page.posts.length === 0;
  return (
    <section className="panel" aria-labelledby="people-and-posts">
      <h2 id="people-and-posts">{t(isAboutPerson ? 'case.person' : 'case.people')}</h2>
      {isAboutPerson ? <People page={page} postId={null} /> : null}
      <ul className="posts">
        {page.posts.map(({ postId, title }) => (
          <li key={postId}>
            <Link to="/posts/$id" params={{ id: postId }}>
              {pick(title)}
            </Link>
            <People page={page} postId={postId} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The candidates for a post; with null those who stand for none. */
function People({ page, postId }: { readonly page: CasePage; readonly postId: string | null }) {
  const { t } = useWords();
  return (
    <ul>
      {page.candidates
        .filter((candidate) => candidate.postId === postId)
        .map(({ candidateId, personId, name, status }) => (
          <li key={candidateId}>
            <Link to="/people/$id" params={{ id: personId }}>
              {name ?? t('common.unnamed')}
            </Link>{' '}
            {status === 'withdrawn' ? <Tag kind="plain">{t('case.withdrawn')}</Tag> : null}
          </li>
        ))}
    </ul>
  );
}
