import type { AccountabilityItem } from '@jishi/client';
import { useRegister } from '../features/registers/api/registers.js';
import { EntryLink, RegisterList } from '../features/registers/ui/RegisterList.js';
import { useWords } from '../shared/language.js';

/** Matters of accountability. */
export function MattersPage() {
  const { t } = useWords();
  const query = useRegister('accountability');
  return (
    <RegisterList<AccountabilityItem>
      things="accountability"
      title={t('matters.title')}
      query={query}
      rowKey="accountabilityId"
      columns={[
        {
          title: t('matters.matter'),
          render: (_, { accountabilityId, title }) => (
            <EntryLink things="accountability" id={accountabilityId} name={title} />
          ),
        },
        { title: t('registers.person'), dataIndex: 'name' },
        { title: t('matters.openedOn'), className: 'number', dataIndex: 'openedOn' },
      ]}
    />
  );
}
