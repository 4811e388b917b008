import type { ProcedureDiff, ProcedureVersion } from '@jishi/client';
import { lazy, Suspense } from 'react';
import { useHoldsRoleFor } from '../features/acts/api/may-create.js';
import { RecordedNote } from '../features/acts/ui/RecordedNote.js';
import {
  useProcedureDiff,
  useProcedures,
  useProcedureVersion,
} from '../features/procedures/api/procedures.js';
import { listedVersions, marksOf } from '../features/procedures/model/procedure-view.js';
import { CompareWith } from '../features/procedures/ui/CompareWith.js';
import { Differences } from '../features/procedures/ui/Differences.js';
import { StepsTable } from '../features/procedures/ui/StepsTable.js';
import { VersionsTable } from '../features/procedures/ui/VersionsTable.js';
import { VersionTag } from '../features/procedures/ui/VersionTag.js';
import { useAddress } from '../shared/address.js';
import { useWords } from '../shared/language.js';
import { LinkButton } from '../shared/ui/LinkButton.js';
import { PageHeading } from '../shared/ui/PageHeading.js';
import { QueryView } from '../shared/ui/QueryView.js';
import { TabLink } from '../shared/ui/TabLink.js';

/** Loaded when somebody looks at a graph. */
const ProcedureGraph = lazy(async () => {
  const { ProcedureGraph: Graph } = await import('../features/procedures/ui/ProcedureGraph.js');
  return { default: Graph };
});

interface ProcedurePageProps {
  readonly id: string;
  readonly version: string;
}

/** One version of a procedure, and what it has otherwise than another. */
export function ProcedurePage(path: ProcedurePageProps) {
  const { t, pick } = useWords();
  const query = useProcedureVersion(path);
  const { data: shown } = query;
  return (
    <>
      <PageHeading
        title={shown ? pick(shown.title) : t('procedures.fallback')}
        of={shown?.name}
        facts={shown ? <Facts of={shown} /> : null}
        actions={shown?.status === 'proposed' ? <Publish of={path} /> : null}
      />
      <RecordedNote shownVersion={Infinity} />
      <QueryView query={query} rows={10}>
        {(version) => <Compared version={version} path={path} />}
      </QueryView>
    </>
  );
}

/** The link to the second approver's own screen. */
function Publish({ of: params }: { readonly of: ProcedurePageProps }) {
  const { t } = useWords();
  const mayPublish = useHoldsRoleFor('procedure', 'publish-procedure');
  if (!mayPublish) return null;
  return (
    <LinkButton to="/procedures/$id/versions/$version/publish" params={{ ...params }} primary>
      {t('procedures.publish')}
    </LinkButton>
  );
}

function Facts({ of: { name, status, runningCases } }: { readonly of: ProcedureVersion }) {
  const { t } = useWords();
  return (
    <>
      <span className="number">{name}</span> <VersionTag status={status} />{' '}
      {t('procedures.runningCases', { count: runningCases })}
    </>
  );
}

interface OfVersion {
  readonly version: ProcedureVersion;
  readonly path: ProcedurePageProps;
}

function Compared({ version, path }: OfVersion) {
  const { search } = useAddress();
  const from = search.with ?? null;
  const diff = useProcedureDiff(path, from);
  return (
    <div className="stack">
      <CompareWith name={version.name} from={from} />
      {from === null ? (
        <Definition version={version} path={path} diff={null} />
      ) : (
        <QueryView query={diff}>
          {(found) => (
            <>
              <Differences of={found} />
              <Definition version={version} path={path} diff={found} />
            </>
          )}
        </QueryView>
      )}
      <Versions id={path.id} />
    </div>
  );
}

interface DefinitionProps extends OfVersion {
  readonly diff: ProcedureDiff | null;
}

function Definition({ version, path, diff }: DefinitionProps) {
  const { search } = useAddress();
  return (
    <div>
      <Tabs path={path} />
      {search.view === 'graph' ? (
        <Suspense fallback={<div aria-busy="true" />}>
          <ProcedureGraph of={version} marks={marksOf(diff ?? { items: [] })} />
        </Suspense>
      ) : (
        <StepsTable of={version} />
      )}
    </div>
  );
}

function Tabs({ path: { id, version } }: Pick<OfVersion, 'path'>) {
  const { t } = useWords();
  const { search } = useAddress();
  const kept = search.with === undefined ? {} : { with: search.with };
  const to = { to: '/procedures/$id/versions/$version', params: { id, version } } as const;
  return (
    <nav className="tabs" aria-label={t('procedures.views')}>
      <TabLink {...to} search={kept} current={search.view !== 'graph'}>
        {t('procedures.table')}
      </TabLink>
      <TabLink {...to} search={{ ...kept, view: 'graph' }} current={search.view === 'graph'}>
        {t('procedures.graph')}
      </TabLink>
    </nav>
  );
}

function Versions({ id }: Pick<ProcedurePageProps, 'id'>) {
  const { t } = useWords();
  const query = useProcedures();
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{t('procedures.versionsOf')}</h2>
      <QueryView query={query}>
        {({ items }) => (
          <VersionsTable
            label={t('procedures.versionsOf')}
            versions={listedVersions(items.filter((each) => each.id === id))}
          />
        )}
      </QueryView>
    </section>
  );
}
