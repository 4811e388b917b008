import type { CaseItem } from '@jishi/client';
import { Link } from '@tanstack/react-router';
import { Table, type TableColumnsType } from 'antd';
import type { Key } from 'react';
import { dayOf } from '../../../shared/dates.js';
import { useWords, type Words } from '../../../shared/language.js';
import { Icon, StepIcon } from '../../../shared/ui/icons.js';
import { Tag } from '../../../shared/ui/Tag.js';
import type { Selection } from '../model/selection.js';
import { BlockedCell } from './BlockedCell.js';
import { useRowKeys } from './row-keys.js';

interface CasesTableProps {
  readonly items: readonly CaseItem[];
  readonly caption: string;
  readonly asOf: string | null;
  readonly busy: boolean;
  /** Null where nothing is done with several cases. */
  readonly selection: Selection | null;
}

export function CasesTable({ items, caption, asOf, busy, selection }: CasesTableProps) {
  const words = useWords();
  const current = useRowKeys(items, selection);
  return (
    <Table<CaseItem>
      aria-label={caption}
      size="small"
      rowKey="caseId"
      columns={columnsOf(words, asOf)}
      dataSource={[...items]}
      pagination={false}
      aria-busy={busy}
      rowClassName={({ caseId }) => (caseId === current ? 'row-current' : '')}
      {...(selection ? { rowSelection: checkboxes(selection, words) } : {})}
    />
  );
}

function checkboxes({ chosen, choose }: Selection, { t }: Words) {
  return {
    selectedRowKeys: [...chosen],
    onChange: (keys: readonly Key[]) => choose(keys.map(String)),
    getCheckboxProps: ({ caseNo }: CaseItem) => ({
      'aria-label': t('batch.select', { no: caseNo }),
    }),
    getTitleCheckboxProps: () => ({ 'aria-label': t('batch.selectAll') }),
  };
}

function columnsOf(words: Words, asOf: string | null): TableColumnsType<CaseItem> {
  const { t, pick } = words;
  return [
    {
      title: t('cases.number'),
      className: 'nowrap number',
      render: (_, { caseNo }) => caseNo,
    },
    {
      title: t('cases.caseTitle'),
      className: 'prose',
      render: (_, item) => <TitleCell item={item} asOf={asOf} words={words} />,
    },
    {
      title: t('cases.step'),
      className: 'nowrap',
      render: (_, { step, stepTitle }) => (
        <>
          <StepIcon of={step} /> {pick(stepTitle)}
        </>
      ),
    },
    {
      title: t('cases.blockedOn'),
      className: 'prose',
      render: (_, item) => <BlockedCell item={item} />,
    },
    {
      title: t('cases.waiting'),
      className: 'nowrap number',
      align: 'right',
      render: (_, { ageWorkingDays: age }) => waitingOf(age, words),
    },
    {
      title: t('cases.due'),
      className: 'nowrap',
      render: (_, item) => <DueCell item={item} words={words} />,
    },
  ];
}

function waitingOf(age: number | null, { t }: Words): string {
  if (age === null) return '';
  return age === 0 ? t('common.today') : t('common.workingDays', { count: age });
}

interface CellProps {
  readonly item: CaseItem;
  readonly words: Words;
}

function TitleCell({ item, asOf, words }: CellProps & { readonly asOf: string | null }) {
  const { pick, join, t } = words;
  const candidates = t('cases.candidates', { count: item.candidateCount });
  return (
    <>
      <Link
        className="clamped"
        title={item.title}
        to="/cases/$id"
        params={{ id: item.caseId }}
        // A position counts one case's own records, so it does not carry over from a list.
        search={asOf === null || asOf.startsWith('pos:') ? {} : { asOf }}
      >
        {item.title}
      </Link>
      <div className="muted">
        {[pick(item.unitName), join(item.postTitles.map(pick))].join(' · ')}
        {' · '}
        <span className="nowrap">{candidates}</span>
      </div>
    </>
  );
}

function DueCell({ item: { status, overdue, expectedBy }, words: { t } }: CellProps) {
  if (status === 'ended') return t('cases.ended');
  if (expectedBy === null) return '';
  const date = dayOf(expectedBy);
  if (!overdue) return t('cases.dueBy', { date });
  return (
    <Tag kind="refused" icon={<Icon of="late" />}>
      {t('cases.overdue', { date })}
    </Tag>
  );
}
