import type { PostItem } from '@jishi/client';
import { Table, type TableColumnsType } from 'antd';
import { useMayCreate } from '../features/acts/api/may-create.js';
import { ChangesNote } from '../features/live/ChangesNote.js';
import { useRankWord } from '../features/registers/api/rank-word.js';
import { useRegister } from '../features/registers/api/registers.js';
import { placeColumns, postColumn } from '../features/registers/ui/post-columns.js';
import { useWords, type Words } from '../shared/language.js';
import { LinkButton } from '../shared/ui/LinkButton.js';
import { PageHeading } from '../shared/ui/PageHeading.js';
import { QueryView } from '../shared/ui/QueryView.js';

export function PostsPage() {
  const { t } = useWords();
  const posts = useRegister('posts');
  const mayRegister = useMayCreate('post');
  return (
    <>
      <PageHeading
        title={t('posts.title')}
        actions={
          <>
            <LinkButton to="/team">{t('posts.team')}</LinkButton>
            {mayRegister ? (
              <LinkButton to="/posts/new" primary>
                {t('posts.register')}
              </LinkButton>
            ) : null}
          </>
        }
      />
      <ChangesNote prefix="post" listKey="posts" />
      <QueryView query={posts}>{(items) => <Rows items={items} />}</QueryView>
    </>
  );
}

function Rows({ items }: { readonly items: readonly PostItem[] }) {
  const words = useWords();
  const rankWord = useRankWord();
  const { t } = words;
  if (items.length === 0) return <p className="panel empty">{t('posts.empty')}</p>;
  return (
    <Table<PostItem>
      aria-label={t('posts.caption')}
      size="small"
      rowKey="postId"
      columns={columnsOf(words, rankWord)}
      dataSource={[...items]}
      pagination={false}
    />
  );
}

function columnsOf(words: Words, rankWord: (rank: string) => string): TableColumnsType<PostItem> {
  const { t, pick } = words;
  return [
    postColumn(words),
    { title: t('posts.unit'), render: (_, { unitName }) => pick(unitName) },
    { title: t('posts.rank'), render: (_, { rank }) => rankWord(rank) },
    {
      title: t('posts.decidedBy'),
      render: (_, { decidedBy }) => (decidedBy ? pick(decidedBy) : t('posts.noDecidingBody')),
    },
    ...placeColumns(words),
  ];
}
