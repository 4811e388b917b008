import type { PostItem } from '@jishi/client';
import { Table, type TableColumnsType } from 'antd';
import { useWords, type Words } from '../../../shared/language.js';
import { useRankWord } from '../api/rank-word.js';
import type { Team } from '../model/team.js';
import { placeColumns, placeCounts, postColumn } from './post-columns.js';
import { StartCase } from './StartCase.js';

/** The posts of one unit: approved, held, taken by open cases, vacant. */
export function TeamTable({ of: { unitName, posts, total } }: { readonly of: Team }) {
  const words = useWords();
  const rankWord = useRankWord();
  const { t, pick } = words;
  return (
    <Table<PostItem>
      aria-label={t('posts.teamOf', { unit: pick(unitName) })}
      size="small"
      rowKey="postId"
      columns={columnsOf(words, rankWord)}
      dataSource={[...posts]}
      pagination={false}
      scroll={{ x: 640 }}
      summary={() => (
        <Table.Summary.Row>
          <Table.Summary.Cell index={0} colSpan={2}>
            <strong>{t('posts.total')}</strong>
          </Table.Summary.Cell>
          {placeCounts.map((name, index) => (
            <Table.Summary.Cell key={name} index={index + 2} align="right" className="number">
              <strong>{total[name]}</strong>
            </Table.Summary.Cell>
          ))}
          <Table.Summary.Cell index={placeCounts.length + 2} />
        </Table.Summary.Row>
      )}
    />
  );
}

function columnsOf(words: Words, rankWord: (rank: string) => string): TableColumnsType<PostItem> {
  const { t } = words;
  return [
    postColumn(words),
    { title: t('posts.rank'), width: 120, render: (_, { rank }) => rankWord(rank) },
    ...placeColumns(words).map((column) => ({ ...column, width: 80 })),
    {
      title: t('posts.nextAct'),
      width: 150,
      render: (_, { postId, unitId, vacant }) => <StartCase {...{ postId, unitId, vacant }} />,
    },
  ];
}
