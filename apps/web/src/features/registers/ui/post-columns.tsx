import type { PostItem } from '@jishi/client';
import { Link } from '@tanstack/react-router';
import type { TableColumnType } from 'antd';
import type { Words } from '../../../shared/language.js';

/** The counts of a post's places, as E11 counts them, in the order in which they are read. */
export const placeCounts = ['quota', 'filled', 'inProcess', 'vacant'] as const;

export function postColumn({ t, pick }: Words): TableColumnType<PostItem> {
  return {
    title: t('posts.post'),
    render: (_, { postId, title }) => (
      <Link to="/posts/$id" params={{ id: postId }}>
        {pick(title)}
      </Link>
    ),
  };
}

export function placeColumns({ t }: Words): readonly TableColumnType<PostItem>[] {
  return placeCounts.map((name) => ({
    title: t(`posts.${name}`),
    className: 'number',
    align: 'right',
    dataIndex: name,
  }));
}
