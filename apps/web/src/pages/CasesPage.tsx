import type { CaseList } from '@jishi/client';
import { Button } from 'antd';
import { useMayCreate } from '../features/acts/api/may-create.js';
import { useSelection } from '../features/batch/api/selection.js';
import { BatchActs } from '../features/batch/ui/BatchActs.js';
import { useCases } from '../features/cases/api/cases.js';
import { type ListQuery, readListQuery, views } from '../features/cases/model/list-query.js';
import { CasesFilters } from '../features/cases/ui/CasesFilters.js';
import { CasesTable } from '../features/cases/ui/CasesTable.js';
import { NoCases } from '../features/cases/ui/NoCases.js';
import { ChangesNote } from '../features/live/ChangesNote.js';
import { useAddress } from '../shared/address.js';
import { useWords } from '../shared/language.js';
import { DroppedNote } from '../shared/ui/DroppedNote.js';
import { LinkButton } from '../shared/ui/LinkButton.js';
import { PageHeading } from '../shared/ui/PageHeading.js';
import { QueryView } from '../shared/ui/QueryView.js';
import { TabLink } from '../shared/ui/TabLink.js';

/** What needs attention first; every filter stands in the address. */
export function CasesPage() {
  const { t } = useWords();
  const { search } = useAddress();
  const { query, dropped } = readListQuery(search);
  const cases = useCases(query);
  const mayOpen = useMayCreate('case');
  return (
    <>
      <PageHeading
        title={t('cases.title')}
        actions={
          mayOpen && query.asOf === null ? (
            <LinkButton to="/cases/new" primary>
              {t('cases.open')}
            </LinkButton>
          ) : null
        }
      />
      <DroppedNote names={[...dropped, ...(cases.data?.dropped ?? [])]} />
      <ViewTabs query={query} />
      <CasesFilters query={query} />
      {query.asOf === null ? <ChangesNote prefix="case" listKey="cases" /> : null}
      <QueryView query={cases}>
        {(page) => <Rows page={page} query={query} busy={cases.isFetching} />}
      </QueryView>
    </>
  );
}

function ViewTabs({ query }: { readonly query: ListQuery }) {
  const { t } = useWords();
  return (
    <nav className="tabs" aria-label={t('cases.views')}>
      {views.map((view) => (
        <TabLink
          key={view}
          to="/cases"
          search={(before) => ({ ...before, view, after: '' })}
          current={view === query.view}
        >
          {t(`cases.${view === 'open' ? 'openCases' : view}`)}
        </TabLink>
      ))}
    </nav>
  );
}

interface RowsProps {
  readonly page: CaseList;
  readonly query: ListQuery;
  readonly busy: boolean;
}

function Rows({ page, query, busy }: RowsProps) {
  const { t } = useWords();
  const { change } = useAddress();
  const selection = useSelection(query.asOf);
  const sort = t(query.sort === 'waiting' ? 'cases.byWaiting' : 'cases.byNumber');
  if (page.items.length === 0) return <NoCases query={query} readAt={page.now} />;
  return (
    <>
      <CasesTable
        items={page.items}
        caption={t('cases.caption', { sort })}
        asOf={query.asOf}
        busy={busy}
        selection={selection}
      />
      {selection ? <BatchActs selection={selection} /> : null}
      <div className="list-foot">
        <span className="muted">
          {page.total === undefined ? '' : t('common.result', { count: page.total })}
        </span>
        {page.next ? (
          <Button onClick={() => change({ after: page.next })}>{t('common.more')}</Button>
        ) : null}
      </div>
    </>
  );
}
