import type { AccessItem, AccountabilityItem, BodyItem, UnitItem } from '@jishi/client';
import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Table, type TableColumnsType } from 'antd';
import { useAct, useMayCreate } from '../features/acts/api/may-create.js';
import { things as kinds, type Things } from '../features/acts/model/things.js';
import { ChangesNote } from '../features/live/ChangesNote.js';
import {
  useAccess,
  useAccountability,
  useBodies,
  useUnits,
} from '../features/registers/api/registers.js';
import { useWords } from '../shared/language.js';
import { LinkButton } from '../shared/ui/LinkButton.js';
import { PageHeading } from '../shared/ui/PageHeading.js';
import { QueryView } from '../shared/ui/QueryView.js';

/** The registers that administrators keep, each as a plain list. */
export function UnitsPage() {
  const { t, pick } = useWords();
  const query = useUnits();
  const names = new Map(query.data?.map(({ unitId, name }) => [unitId, pick(name)]));
  return (
    <RegisterList<UnitItem>
      things="units"
      query={query}
      rowKey="unitId"
      columns={[
        {
          title: t('registers.name'),
          render: (_, { unitId, name }) => <Entry things="units" id={unitId} name={pick(name)} />,
        },
        {
          title: t('registers.parent'),
          render: (_, { parentId }) => (parentId === null ? '' : (names.get(parentId) ?? parentId)),
        },
      ]}
    />
  );
}

export function BodiesPage() {
  const { t, pick } = useWords();
  const query = useBodies();
  return (
    <RegisterList<BodyItem>
      things="bodies"
      query={query}
      rowKey="bodyId"
      columns={[
        {
          title: t('registers.name'),
          render: (_, { bodyId, name }) => <Entry things="bodies" id={bodyId} name={pick(name)} />,
        },
        {
          title: t('registers.members'),
          className: 'number',
          align: 'right',
          dataIndex: 'memberCount',
        },
      ]}
    />
  );
}

export function AccountabilityPage() {
  const { t } = useWords();
  const query = useAccountability();
  return (
    <RegisterList<AccountabilityItem>
      things="accountability"
      query={query}
      rowKey="accountabilityId"
      columns={[
        {
          title: t('registers.matter'),
          render: (_, { accountabilityId, title }) => (
            <Entry things="accountability" id={accountabilityId} name={title} />
          ),
        },
        { title: t('registers.person'), dataIndex: 'name' },
        { title: t('registers.openedOn'), className: 'number', dataIndex: 'openedOn' },
      ]}
    />
  );
}

export function AccessPage() {
  const { t, pick, join } = useWords();
  const query = useAccess();
  return (
    <RegisterList<AccessItem>
      things="access"
      query={query}
      rowKey="actorId"
      columns={[
        {
          title: t('registers.person'),
          render: (_, { actorId, name }) => (
            <Entry things="access" id={actorId} name={name ?? actorId} />
          ),
        },
        {
          title: t('registers.roles'),
          render: (_, { grants }) =>
            grants.length === 0
              ? t('registers.noRoles')
              : join(grants.map(({ title, unitName }) => `${pick(title)} (${pick(unitName)})`)),
        },
      ]}
    />
  );
}

interface EntryProps {
  readonly things: Things;
  readonly id: string;
  readonly name: string;
}

function Entry({ things, id, name }: EntryProps) {
  return (
    <Link to="/$things/$id" params={{ things, id }}>
      {name}
    </Link>
  );
}

interface RegisterListProps<Item> {
  readonly things: 'units' | 'bodies' | 'accountability' | 'access';
  readonly query: UseQueryResult<readonly Item[]>;
  readonly rowKey: keyof Item & string;
  readonly columns: TableColumnsType<Item>;
}

function RegisterList<Item extends object>(props: RegisterListProps<Item>) {
  const { things, query, rowKey, columns } = props;
  const { t, pick } = useWords();
  const { prefix, creates } = kinds[things];
  const mayCreate = useMayCreate(prefix);
  const act = useAct(prefix, creates);
  const title = t(`registers.${things}`);
  return (
    <>
      <PageHeading
        title={title}
        actions={
          mayCreate && act ? (
            <LinkButton to="/$things/new" params={{ things }} primary>
              {pick(act.title)}
            </LinkButton>
          ) : null
        }
      />
      <ChangesNote prefix={prefix} listKey={things} />
      <QueryView query={query}>
        {(items) => (
          <Table<Item>
            aria-label={title}
            size="small"
            rowKey={rowKey}
            columns={columns}
            dataSource={[...items]}
            pagination={false}
            locale={{ emptyText: t('registers.empty') }}
          />
        )}
      </QueryView>
    </>
  );
}
