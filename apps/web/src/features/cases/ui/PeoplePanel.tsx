import type { CasePage } from '@jishi/client';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../../shared/language.js';
import { Tag } from '../../../shared/ui/Tag.js';

/** Posts and candidates in the order fixed at the proposal, never by votes. */
export function PeoplePanel({ page }: { readonly page: CasePage }) {
  const { t, pick } = useWords();
  return (
    <section className="panel" aria-labelledby="people-and-posts">
      <h2 id="people-and-posts">{t('case.people')}</h2>
      <ul className="posts">
        {page.posts.map(({ postId, title }) => (
          <li key={postId}>
            <Link to="/posts/$id" params={{ id: postId }}>
              {pick(title)}
            </Link>
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
          </li>
        ))}
      </ul>
    </section>
  );
}
