import type { Attempt } from '@jishi/client';
import { Table, type TableColumnsType } from 'antd';
import { useWords, type Words } from '../../../shared/language.js';
import { Icon } from '../../../shared/ui/icons.js';
import { Moment } from '../../../shared/ui/Stamp.js';
import { Tag } from '../../../shared/ui/Tag.js';
import { Actor } from './Actor.js';

interface AttemptTableProps {
  readonly attempts: readonly Attempt[];
  readonly refusedOnly: boolean;
}

export function AttemptTable({ attempts, refusedOnly }: AttemptTableProps) {
  const words = useWords();
  const { t } = words;
  const shown = attempts
    .filter(({ outcome }) => !refusedOnly || outcome !== 'recorded')
    .toSorted((a, b) => b.recordedAt.localeCompare(a.recordedAt));
  if (shown.length === 0)
    return <p className="empty">{t(refusedOnly ? 'attempts.emptyRefused' : 'attempts.empty')}</p>;
  return (
    <Table<Attempt>
      aria-label={t('attempts.caption')}
      size="small"
      rowKey={'number'}
      columns={columnsOf(words)}
      dataSource={shown}
      pagination={false}
    />
  );
}

function columnsOf({ t, pick }: Words): TableColumnsType<Attempt> {
  return [
    {
      title: t('attempts.when'),
      render: (_, { recordedAt }) => <Moment at={recordedAt} seconds />,
    },
    { title: t('attempts.act'), render: (_, { title }) => pick(title) },
    { title: t('timeline.by'), render: (_, attempt) => <Actor of={attempt} /> },
    { title: t('attempts.outcome'), render: (_, attempt) => <Outcome of={attempt} /> },
    {
      title: t('attempts.reasons'),
      className: 'sentences',
      render: (_, attempt) => <Reasons of={attempt} />,
    },
  ];
}

interface CellProps {
  readonly of: Attempt;
}

function Outcome({ of: { outcome, number, count } }: CellProps) {
  const { t } = useWords();
  const isRefused = outcome !== 'recorded';
  return (
    <>
      <Tag
        kind={isRefused ? 'refused' : 'done'}
        icon={<Icon of={isRefused ? 'refused' : 'done'} />}
      >
        {t(`attempts.${outcome}`)}
      </Tag>
      {isRefused ? <div className="muted">{t('attempts.number', { no: number })}</div> : null}
      {count > 1 ? <div className="muted">{t('attempts.times', { count })}</div> : null}
    </>
  );
}

function Reasons({ of: { refusals } }: CellProps) {
  const { language } = useWords();
  return (
    <ul>
      {refusals.map((refusal) => (
        <li key={`${refusal.rule}/${refusal.candidateId ?? ''}`}>
          {refusal.words[language === 'en' ? 'en' : 'zh'].sentence}
        </li>
      ))}
    </ul>
  );
}
