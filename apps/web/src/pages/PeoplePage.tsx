import type { PersonItem } from '@jishi/client';
import { Link } from '@tanstack/react-router';
import { Input, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useMayCreate } from '../features/acts/api/may-create.js';
import { ChangesNote } from '../features/live/ChangesNote.js';
import { useRegister } from '../features/registers/api/registers.js';
import { useWords, type Words } from '../shared/language.js';
import { LinkButton } from '../shared/ui/LinkButton.js';
import { PageHeading } from '../shared/ui/PageHeading.js';
import { QueryView } from '../shared/ui/QueryView.js';
import { Tag } from '../shared/ui/Tag.js';

export function PeoplePage() {
  const { t } = useWords();
  const people = useRegister('people');
  const mayRegister = useMayCreate('person');
  return (
    <>
      <PageHeading
        title={t('people.title')}
        actions={
          mayRegister ? (
            <>
              <LinkButton to="/import">{t('people.importLink')}</LinkButton>
              <LinkButton to="/people/new" primary>
                {t('people.register')}
              </LinkButton>
            </>
          ) : null
        }
      />
      <ChangesNote prefix="person" listKey="people" />
      <QueryView query={people}>{(items) => <Rows items={items} />}</QueryView>
    </>
  );
}

/** A name that is sought stays on this page: addresses hold ids and no names. */
function Rows({ items }: { readonly items: readonly PersonItem[] }) {
  const words = useWords();
  const { t } = words;
  const [sought, seek] = useState('');
  const shown = items.filter(({ name }) => name.includes(sought.trim()));
  return (
    <>
      <label className="filter filters">
        <span>{t('people.search')}</span>
        <Input
          style={{ width: 220 }}
          value={sought}
          autoComplete="off"
          onChange={(event) => seek(event.target.value)}
        />
      </label>
      {shown.length === 0 ? (
        <div className="panel empty">
          <p>{t(items.length === 0 ? 'people.empty' : 'people.emptySearch')}</p>
        </div>
      ) : (
        <Table<PersonItem>
          aria-label={t('people.caption')}
          size="small"
          rowKey="personId"
          columns={columnsOf(words)}
          dataSource={shown}
          pagination={false}
        />
      )}
    </>
  );
}

function columnsOf({ t, pick }: Words): TableColumnsType<PersonItem> {
  return [
    {
      title: t('people.name'),
      render: (_, { personId, name }) => (
        <Link to="/people/$id" params={{ id: personId }}>
          {name}
        </Link>
      ),
    },
    { title: t('people.unit'), render: (_, { unitName }) => pick(unitName) },
    {
      title: t('people.proposed'),
      className: 'number',
      align: 'right',
      render: (_, { proposed }) =>
        proposed > 0 ? <Tag kind="waiting">{String(proposed)}</Tag> : '0',
    },
  ];
}
