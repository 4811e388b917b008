import { Link } from '@tanstack/react-router';
import { Table, type TableColumnsType } from 'antd';
import { useWords, type Words } from '../../../shared/language.js';
import { Day } from '../../../shared/ui/Stamp.js';
import type { ListedVersion, Procedure } from '../model/procedure-view.js';
import { VersionTag } from './VersionTag.js';

interface VersionsTableProps {
  readonly label: string;
  readonly versions: readonly ListedVersion[];
}

export function VersionsTable({ label, versions }: VersionsTableProps) {
  const words = useWords();
  return (
    <Table<ListedVersion>
      aria-label={label}
      size="small"
      rowKey="name"
      columns={columnsOf(words)}
      dataSource={[...versions]}
      pagination={false}
    />
  );
}

function columnsOf({ t, pick }: Words): TableColumnsType<ListedVersion> {
  return [
    {
      title: t('procedures.name'),
      render: (_, { title, name, version, base, procedure }) => (
        <>
          <Link
            to="/procedures/$id/versions/$version"
            params={{ id: procedure.id, version: String(version) }}
          >
            {pick(title)} <span className="number">{name}</span>
          </Link>
          <div className="muted">
            <Origin of={procedure} />
            {base === null ? '' : ` · ${t('procedures.base', { base })}`}
          </div>
        </>
      ),
    },
    { title: t('procedures.status'), render: (_, { status }) => <VersionTag status={status} /> },
    {
      title: t('procedures.from'),
      className: 'number',
      render: (_, { effectiveFrom }) => (effectiveFrom === null ? '' : <Day on={effectiveFrom} />),
    },
    {
      title: t('procedures.running'),
      className: 'number',
      align: 'right',
      dataIndex: 'runningCases',
    },
  ];
}

function Origin({ of: { shipped, unitName } }: { readonly of: Procedure }) {
  const { t, pick } = useWords();
  if (shipped || unitName === null) return t('procedures.shipped');
  return t('procedures.own', { unit: pick(unitName) });
}
