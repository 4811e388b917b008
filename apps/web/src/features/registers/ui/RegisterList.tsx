import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Table, type TableColumnsType } from 'antd';
import { useWords } from '../../../shared/language.js';
import { LinkButton } from '../../../shared/ui/LinkButton.js';
import { PageHeading } from '../../../shared/ui/PageHeading.js';
import { QueryView } from '../../../shared/ui/QueryView.js';
import { useAct, useMayCreate } from '../../acts/api/may-create.js';
import { things as kinds, type Things } from '../../acts/model/things.js';
import { ChangesNote } from '../../live/ChangesNote.js';

interface EntryProps {
  readonly things: Things;
  readonly id: string;
  readonly name: string;
}

/** Its name leads to the entry's page. */
export function EntryLink({ things, id, name }: EntryProps) {
  return (
    <Link to="/$things/$id" params={{ things, id }}>
      {name}
    </Link>
  );
}

interface RegisterListProps<Item> {
  readonly things: Things;
  readonly title: string;
  readonly query: UseQueryResult<readonly Item[]>;
  readonly rowKey: keyof Item & string;
  readonly columns: TableColumnsType<Item>;
}

/** A register as a plain list, with the act that begins one where the reader may give it. */
export function RegisterList<Item extends object>(props: RegisterListProps<Item>) {
  const { things, title, query, rowKey, columns } = props;
  const { t, pick } = useWords();
  const { prefix, creates } = kinds[things];
  const mayCreate = useMayCreate(prefix);
  const act = useAct(prefix, creates);
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
