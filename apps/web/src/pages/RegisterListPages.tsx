import type { AccessItem, BodyItem, UnitItem } from '@jishi/client';
import { useRegister } from '../features/registers/api/registers.js';
import { EntryLink, RegisterList } from '../features/registers/ui/RegisterList.js';
import { useWords } from '../shared/language.js';

/** The registers that administrators keep, each as a plain list. */
export function UnitsPage() {
  const { t, pick } = useWords();
  const query = useRegister('units');
  const names = new Map(query.data?.map(({ unitId, name }) => [unitId, pick(name)]));
  return (
    <RegisterList<UnitItem>
      things="units"
      title={t('registers.units')}
      query={query}
      rowKey="unitId"
      columns={[
        {
          title: t('registers.name'),
          render: (_, { unitId, name }) => (
            <EntryLink things="units" id={unitId} name={pick(name)} />
          ),
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
  const query = useRegister('bodies');
  return (
    <RegisterList<BodyItem>
      things="bodies"
      title={t('registers.bodies')}
      query={query}
      rowKey="bodyId"
      columns={[
        {
          title: t('registers.name'),
          render: (_, { bodyId, name }) => (
            <EntryLink things="bodies" id={bodyId} name={pick(name)} />
          ),
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

export function AccessPage() {
  const { t, pick, join } = useWords();
  const query = useRegister('access');
  return (
    <RegisterList<AccessItem>
      things="access"
      title={t('registers.access')}
      query={query}
      rowKey="actorId"
      columns={[
        {
          title: t('registers.person'),
          render: (_, { actorId, name }) => (
            <EntryLink things="access" id={actorId} name={name ?? actorId} />
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
