import type { CasePage } from '@jishi/client';
import { Link } from '@tanstack/react-router';
import { Button, Table, type TableColumnsType } from 'antd';
import { useDiscardDraft, useDraftedCases, useDrafts } from '../features/acts/api/drafts.js';
import {
  addressOfDraft,
  type DraftLine,
  draftedCases,
  latestFirst,
} from '../features/acts/model/draft-line.js';
import { isThings, things as kinds } from '../features/acts/model/things.js';
import { useCatalogue } from '../features/session/model/runtime.js';
import { useWords } from '../shared/language.js';
import { PageHeading } from '../shared/ui/PageHeading.js';
import { QueryView } from '../shared/ui/QueryView.js';
import { Moment } from '../shared/ui/Stamp.js';

/** What the person has typed into forms and not recorded; nobody else sees it. */
export function DraftsPage() {
  const { t } = useWords();
  const query = useDrafts();
  return (
    <>
      <PageHeading title={t('drafts.title')} facts={t('drafts.hint')} />
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="empty">{t('drafts.empty')}</p>
          ) : (
            <DraftTable items={latestFirst(items)} />
          )
        }
      </QueryView>
    </>
  );
}

function DraftTable({ items }: { readonly items: readonly DraftLine[] }) {
  const { t } = useWords();
  const discard = useDiscardDraft();
  const cases = useDraftedCases(draftedCases(items));
  const columns: TableColumnsType<DraftLine> = [
    { title: t('drafts.act'), render: (_, line) => <Act line={line} /> },
    { title: t('drafts.of'), render: (_, { id }) => <Of page={cases.get(id)} /> },
    { title: t('drafts.savedAt'), render: (_, { savedAt }) => <Moment at={savedAt} /> },
    {
      title: t('drafts.discard'),
      render: (_, line) => (
        <Button size="small" loading={discard.isPending} onClick={() => discard.mutate(line)}>
          {t('drafts.discard')}
        </Button>
      ),
    },
  ];
  return (
    <Table<DraftLine>
      aria-label={t('drafts.title')}
      size="small"
      rowKey={addressOfDraft}
      columns={columns}
      dataSource={[...items]}
      pagination={false}
      scroll={{ x: 620 }}
    />
  );
}

/** The act by its title, and the way on to its form. */
function Act({ line }: { readonly line: DraftLine }) {
  const { pick } = useWords();
  const { data: catalogue } = useCatalogue();
  const prefix = isThings(line.things) ? kinds[line.things].prefix : null;
  const act = catalogue?.acts.find((each) => each.prefix === prefix && each.name === line.act);
  return <Link to={addressOfDraft(line) as '/cases'}>{act ? pick(act.title) : line.act}</Link>;
}

function Of({ page }: { readonly page: CasePage | undefined }) {
  return page ? <>{`${page.caseNo} ${page.title}`}</> : null;
}
