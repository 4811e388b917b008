import type { RuleList } from '@jishi/client';
import { Link } from '@tanstack/react-router';
import { Table, type TableColumnsType } from 'antd';
import { useWords, type Words } from '../../../shared/language.js';
import { EffectTags, NotVerified } from './marks.js';

type Line = RuleList['items'][number];

interface RulesTableProps {
  readonly label: string;
  readonly rules: readonly Line[];
}

/** The rules of one family. */
export function RulesTable({ label, rules }: RulesTableProps) {
  const words = useWords();
  return (
    <Table<Line>
      aria-label={label}
      size="small"
      rowKey="rule"
      columns={columnsOf(words)}
      dataSource={[...rules]}
      pagination={false}
      scroll={{ x: 620 }}
    />
  );
}

function columnsOf({ t, pick }: Words): TableColumnsType<Line> {
  return [
    {
      title: t('rules.rule'),
      render: (_, { rule, title, judged }) => (
        <>
          <Link to="/rules/$id" params={{ id: rule }}>
            <span className="number">{rule}</span> {pick(title)}
          </Link>
          {judged ? null : <div className="muted">{t('rules.notJudged')}</div>}
        </>
      ),
    },
    {
      title: t('rules.source'),
      width: 200,
      render: (_, { cite, verified }) => (
        <>
          {pick(cite)} {verified ? null : <NotVerified />}
        </>
      ),
    },
    {
      title: t('rules.effect'),
      width: 230,
      render: (_, { effects }) => <EffectTags of={effects} />,
    },
  ];
}
