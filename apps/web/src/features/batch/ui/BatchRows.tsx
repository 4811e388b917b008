import type { CasePage, OfferedAct } from '@jishi/client';
import { Link } from '@tanstack/react-router';
import { Table, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { useWords, type Words } from '../../../shared/language.js';
import { RuleCite } from '../../../shared/ui/RuleCite.js';
import type { Progress } from '../model/progress.js';
import { BatchResult } from './BatchResult.js';

/** One case of a batch: what would be recorded in it, or why not. */
export interface BatchRow {
  readonly page: CasePage;
  /** Null where the case offers the act to nobody as it stands. */
  readonly offered: OfferedAct | null;
  /** What stands in the record of this case alone. */
  readonly own: ReactNode;
}

interface BatchRowsProps {
  readonly rows: readonly BatchRow[];
  readonly progress: Progress;
  readonly onSigned: (caseId: string, idToken: string) => void;
}

export function BatchRows({ rows, progress, onSigned }: BatchRowsProps) {
  const words = useWords();
  return (
    <Table<BatchRow>
      aria-label={words.t('batch.caption')}
      size="small"
      rowKey={({ page }) => page.caseId}
      columns={columnsOf(words, progress, onSigned)}
      dataSource={[...rows]}
      pagination={false}
      scroll={{ x: 680 }}
    />
  );
}

function columnsOf(
  { t }: Words,
  progress: Progress,
  onSigned: BatchRowsProps['onSigned'],
): TableColumnsType<BatchRow> {
  return [
    {
      title: t('cases.caseTitle'),
      width: 230,
      render: (_, { page }) => (
        <Link to="/cases/$id" params={{ id: page.caseId }}>
          <span className="number">{page.caseNo}</span> {page.title}
        </Link>
      ),
    },
    { title: t('batch.willRecord'), render: (_, row) => <Preview row={row} /> },
    {
      title: t('batch.result'),
      width: 220,
      render: (_, { page }) => (
        <BatchResult
          of={progress.get(page.caseId)}
          onSigned={(idToken) => onSigned(page.caseId, idToken)}
        />
      ),
    },
  ];
}

function Preview({ row: { offered, own } }: { readonly row: BatchRow }) {
  const { t, language } = useWords();
  if (offered === null) return <span className="problem">{t('batch.notOffered')}</span>;
  if (offered.allowed) return own ?? t('batch.asAbove');
  return (
    <ul className="procedure-lines">
      {offered.refusals.map((refusal) => (
        <li key={`${refusal.rule}/${refusal.candidateId ?? ''}`}>
          <span className="problem">{t('batch.refused')}</span>{' '}
          {refusal.words[language === 'en' ? 'en' : 'zh'].facts} <RuleCite of={refusal} />
        </li>
      ))}
    </ul>
  );
}
