import { Link } from '@tanstack/react-router';
import { useAddress } from '../../../shared/address.js';
import { useWords } from '../../../shared/language.js';
import { positionOf } from '../../../shared/search.js';
import { Moment } from '../../../shared/ui/Stamp.js';
import { useCaseEvents } from '../../cases/api/cases.js';
import { eventsUpTo } from '../model/event-view.js';
import { useSummary } from './summary.js';

const SHOWN = 5;

interface LatestEventsProps {
  readonly id: string;
  readonly asOf: string | null;
}

export function LatestEvents({ id, asOf }: LatestEventsProps) {
  const { t } = useWords();
  const summaryOf = useSummary();
  const { search } = useAddress();
  const { data: events } = useCaseEvents(id);
  if (!events) return null;
  const shown = eventsUpTo(events, positionOf(asOf)).slice(0, SHOWN);
  return (
    <section className="panel" aria-labelledby="latest-events">
      <div className="panel-head">
        <h2 id="latest-events">{t('case.latest')}</h2>
        <Link
          to="/cases/$id/timeline"
          params={{ id }}
          search={search.asOf === undefined ? {} : { asOf: search.asOf }}
        >
          {t('case.allEvents')}
        </Link>
      </div>
      <ol className="latest">
        {shown.map((event) => (
          <li key={event.version}>
            <span className="number right">{event.version}</span>
            <span>{summaryOf(event)}</span>
            <span className="muted">
              <Moment at={event.recordedAt} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
