import type { CasePage, Refusal } from '@jishi/client';
import { Link } from '@tanstack/react-router';
import { Table, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { useWords, type Words } from '../../../shared/language.js';
import { RuleCite } from '../../../shared/ui/RuleCite.js';
import type { Forecast } from '../model/forecast.js';
import type { Progress } from '../model/progress.js';
import { BatchResult } from './BatchResult.js';

/** One case of a batch: what would be recorded in it, or why not. */
export interface BatchRow {
  readonly page: CasePage;
  readonly forecast: Forecast;
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

function Preview({ row: { forecast, own } }: { readonly row: BatchRow }) {
  const { t, pick, join } = useWords();
  switch (forecast.kind) {
    case 'allowed':
      return own ?? t('batch.asAbove');
    case 'asking':
      return <span className="muted">{t('batch.asking')}</span>;
    case 'not-offered':
      return <span className="problem">{t('batch.notOffered')}</span>;
    case 'refused':
      return <Refused by={forecast.refusals} />;
    case 'unreadable': {
      const { fields = [], words } = forecast.problem;
      const said = fields.length > 0 ? fields.map((field) => field.words) : words ? [words] : [];
      return (
        <span className="problem">
          {t('batch.refused')} {join(said.map(pick))}
        </span>
      );
    }
  }
}

function Refused({ by }: { readonly by: readonly Refusal[] }) {
  const { t, language } = useWords();
  return (
    <ul className="procedure-lines">
      {by.map((refusal) => (
        <li key={`${refusal.rule}/${refusal.candidateId ?? ''}`}>
          <span className="problem">{t('batch.refused')}</span>{' '}
          {refusal.words[language === 'en' ? 'en' : 'zh'].facts} <RuleCite of={refusal} />
        </li>
      ))}
    </ul>
  );
}
