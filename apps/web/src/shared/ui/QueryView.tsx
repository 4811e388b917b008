import type { UseQueryResult } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { ApiError, type Problem } from '../api.js';
import { useWords } from '../language.js';

interface QueryViewProps<Data> {
  readonly query: UseQueryResult<Data>;
  readonly children: (data: Data) => ReactNode;
  /** What stands in for the content while it is read, when the usual lines would be misleading. */
  readonly rows?: number;
}

/** A read in its states: skeleton, error with a way on, content. Old content stays while it is read again. */
export function QueryView<Data>({ query, children, rows = 6 }: QueryViewProps<Data>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  return <Waiting rows={rows} />;
}

/** A read that is acted upon: what was kept from before is not shown, because the act would rest on it. */
export function FreshQueryView<Data>(props: QueryViewProps<Data>) {
  const { refetch, isFetchedAfterMount } = props.query;
  // Joins the read that opening the page may have begun.
  useEffect(() => void refetch({ cancelRefetch: false }), [refetch]);
  return isFetchedAfterMount ? <QueryView {...props} /> : <Waiting rows={props.rows ?? 6} />;
}

const SHOW_AFTER_MS = 200;

function Waiting({ rows }: { readonly rows: number }) {
  const { t } = useWords();
  const [shown, show] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => show(true), SHOW_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div aria-busy="true">
      {shown ? (
        <>
          <span className="visually-hidden" role="status">
            {t('common.loading')}
          </span>
          <Skeleton title={false} paragraph={{ rows }} />
        </>
      ) : null}
    </div>
  );
}

interface FailureProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

export function Failure({ error, onRetry }: FailureProps) {
  const { t } = useWords();
  const { title, detail, retry } = useFailureWords(error);
  return (
    <div className="empty" role="alert">
      <h2>{title}</h2>
      <p>{detail}</p>
      {retry ? <Button onClick={onRetry}>{t('common.retry')}</Button> : null}
    </div>
  );
}

function useFailureWords(error: unknown) {
  const { t, pick, join } = useWords();
  const problem = error instanceof ApiError ? error.problem : null;
  const occurrence = useOccurrence(problem);
  if (problem?.status === 404)
    return { title: t('common.notFound'), detail: t('common.notFoundDetail'), retry: false };
  if (problem?.status === 0)
    return { title: t('common.failed'), detail: t('common.offline'), retry: true };
  // What was asked for cannot be read, however often it is asked.
  if (problem?.code === 'unreadable' && problem.fields)
    return {
      title: t('common.unreadable'),
      detail: join(problem.fields.map(({ words }) => pick(words))),
      retry: false,
    };
  return { title: t('common.failed'), detail: occurrence, retry: true };
}

/** What failed, with the number under which the log has it. */
function useOccurrence(problem: Problem | null): string {
  const { t, pick } = useWords();
  const said = problem?.words
    ? pick(problem.words)
    : t('common.failedDetail', { status: problem?.status ?? '' });
  const instance = problem?.instance?.replace('urn:uuid:', '');
  return instance ? `${said} ${t('common.correlation', { id: instance })}` : said;
}
