import { Link } from '@tanstack/react-router';
import { shanghaiTime } from '../../../shared/dates.js';
import { useWords } from '../../../shared/language.js';
import { isFiltered, type ListQuery } from '../model/list-query.js';

interface NoCasesProps {
  readonly query: ListQuery;
  readonly readAt: string;
}

/** Nothing here: why, and where to look next. */
export function NoCases({ query, readAt }: NoCasesProps) {
  const { t } = useWords();
  const stuck = query.view === 'stuck' && !isFiltered(query);
  const time = shanghaiTime(readAt).slice(11);
  return (
    <div className="panel empty">
      <p>{stuck ? t('cases.emptyStuck', { time }) : t('cases.empty')}</p>
      <Link to="/cases" search={{ view: stuck ? 'open' : 'all' }}>
        {t(stuck ? 'cases.emptyStuckNext' : 'cases.emptyNext')}
      </Link>
    </div>
  );
}
