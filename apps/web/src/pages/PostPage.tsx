import type { PostPage as Post } from '@jishi/client';
import { Link } from '@tanstack/react-router';
import { RecordedNote } from '../features/acts/ui/RecordedNote.js';
import { useRankWord } from '../features/registers/api/rank-word.js';
import { usePost } from '../features/registers/api/registers.js';
import { RegisterActs } from '../features/registers/ui/RegisterActs.js';
import { Source } from '../features/registers/ui/Source.js';
import { StartCase } from '../features/registers/ui/StartCase.js';
import { useWords } from '../shared/language.js';
import { PageHeading } from '../shared/ui/PageHeading.js';
import { QueryView } from '../shared/ui/QueryView.js';
import { Day } from '../shared/ui/Stamp.js';

interface PostPageProps {
  readonly id: string;
}

export function PostPage({ id }: PostPageProps) {
  const { t, pick } = useWords();
  const query = usePost(id);
  const { data: post } = query;
  return (
    <>
      <PageHeading
        title={post ? pick(post.title) : t('posts.fallback')}
        facts={post ? <Facts post={post} /> : null}
        actions={post ? <RegisterActs things="posts" id={id} acts={post.acts} /> : null}
      />
      <QueryView query={query}>
        {(page) => (
          <>
            <RecordedNote shownVersion={page.version} />
            <Quota post={page} />
            <DecidedBy post={page} />
            <Holders post={page} />
          </>
        )}
      </QueryView>
    </>
  );
}

interface OfPost {
  readonly post: Post;
}

function Facts({ post: { unitName, rank, probation } }: OfPost) {
  const { t, pick } = useWords();
  const rankWord = useRankWord();
  const word = t(probation ? 'posts.probation' : 'posts.noProbation');
  return [pick(unitName), rankWord(rank), word].join(' · ');
}

function Quota({ post }: OfPost) {
  const { t } = useWords();
  const { postId, unitId, quota, filled, inProcess, vacant, reservations } = post;
  return (
    <section className="panel" aria-labelledby="quota">
      <h2 id="quota">{t('posts.quotaTitle')}</h2>
      <p className="number">{t('posts.sentence', { quota, filled, inProcess, vacant })}</p>
      <p>
        <Source address={post.source} />
      </p>
      <p>
        <StartCase {...{ postId, unitId, vacant }} />
      </p>
      <ul>
        {reservations.map(({ caseId, candidateId }) => (
          <li key={`${caseId}/${candidateId}`}>
            <ByCase caseId={caseId} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The post's line of the authority matrix. */
function DecidedBy({ post: { decidedBy, decidedBySource } }: OfPost) {
  const { t, pick } = useWords();
  return (
    <section className="panel" aria-labelledby="decided-by">
      <h2 id="decided-by">{t('posts.decidedBy')}</h2>
      <p>
        {decidedBy ? pick(decidedBy) : t('posts.noDecidingBody')}{' '}
        {decidedBy ? <Source address={decidedBySource} /> : null}
      </p>
    </section>
  );
}

function ByCase({ caseId }: { readonly caseId: string }) {
  const { t } = useWords();
  return (
    <Link to="/cases/$id" params={{ id: caseId }}>
      {t('posts.byCase')}
    </Link>
  );
}

function Holders({ post: { holders } }: OfPost) {
  const { t } = useWords();
  return (
    <section className="panel" aria-labelledby="holders">
      <h2 id="holders">{t('posts.holders')}</h2>
      {holders.length === 0 ? <p className="muted">{t('posts.noHolders')}</p> : null}
      <ul>
        {holders.map(({ personId, name, since, caseId, source }) => (
          <li key={personId}>
            <Link to="/people/$id" params={{ id: personId }}>
              {name}
            </Link>{' '}
            <span className="muted">
              {t('posts.since')} <Day on={since} />
            </span>{' '}
            {caseId === null ? <Source address={source} /> : <ByCase caseId={caseId} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
