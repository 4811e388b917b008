import type { CasePage } from '@jishi/client';
import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useAddress } from '../../../shared/address.js';
import { useWords } from '../../../shared/language.js';
import { PageHeading } from '../../../shared/ui/PageHeading.js';
import { QueryView } from '../../../shared/ui/QueryView.js';

interface CaseFrameProps {
  readonly id: string;
  /** What the part of the case is called. */
  readonly screen: string;
  readonly query: UseQueryResult<CasePage>;
  readonly children: (page: CasePage) => ReactNode;
}

/** Head and tabs that all parts of a case share. */
export function CaseFrame({ id, screen, query, children }: CaseFrameProps) {
  const { t } = useWords();
  const { data: page } = query;
  const title = page ? `${page.caseNo} ${page.title}` : t('case.fallback');
  return (
    <>
      <PageHeading
        title={title}
        screen={screen}
        of={page?.caseNo}
        facts={page ? <Facts page={page} /> : null}
      />
      {query.isError && !page ? null : <Tabs id={id} />}
      <QueryView query={query} rows={10}>
        {children}
      </QueryView>
    </>
  );
}

function Facts({ page }: { readonly page: CasePage }) {
  const { t, pick } = useWords();
  return [
    pick(page.unit.name),
    ...(page.posts.length > 0
      ? [
          t('case.posts', { count: page.posts.length }),
          t('cases.candidates', { count: page.candidates.length }),
        ]
      : []),
    t('case.procedure', { version: page.procedureVersion }),
    t('case.position', { n: page.version }),
  ].join(' · ');
}

function Tabs({ id }: { readonly id: string }) {
  const { t } = useWords();
  const { search } = useAddress();
  const kept = search.asOf === undefined ? {} : { asOf: search.asOf };
  return (
    <nav className="tabs" aria-label={t('case.tabs')}>
      <Link
        to="/cases/$id"
        params={{ id }}
        search={kept}
        activeOptions={{ exact: true, includeSearch: false }}
      >
        {t('case.overview')}
      </Link>
      <Link to="/cases/$id/timeline" params={{ id }} search={kept}>
        {t('case.timeline')}
      </Link>
      <Link
        to="/cases/$id/acts"
        params={{ id }}
        search={kept}
        activeOptions={{ exact: true, includeSearch: false }}
      >
        {t('case.attempts')}
      </Link>
    </nav>
  );
}
