import { useCase, useCaseEvents } from '../features/cases/api/cases.js';
import { CaseFrame } from '../features/cases/ui/CaseFrame.js';
import { eventsUpTo } from '../features/timeline/model/event-view.js';
import { EventTable } from '../features/timeline/ui/EventTable.js';
import { PositionControl } from '../features/timeline/ui/PositionControl.js';
import { useAddress } from '../shared/address.js';
import { useWords } from '../shared/language.js';
import { positionOf } from '../shared/search.js';
import { QueryView } from '../shared/ui/QueryView.js';

interface TimelinePageProps {
  readonly id: string;
}

/** Every event of the case, and the way to see the case as it stood at each of them. */
export function TimelinePage({ id }: TimelinePageProps) {
  const { t } = useWords();
  const { asOf } = useAddress();
  const query = useCase(id, asOf);
  const events = useCaseEvents(id);
  return (
    <CaseFrame id={id} screen={t('case.timeline')} query={query}>
      {({ acts }) => (
        <>
          <p className="hint">{t('timeline.hint')}</p>
          <PositionControl id={id} asOf={asOf} />
          <QueryView query={events}>
            {(all) =>
              all.length === 0 ? (
                <p className="empty">{t('timeline.empty')}</p>
              ) : (
                <EventTable
                  caseId={id}
                  events={eventsUpTo(all, positionOf(asOf))}
                  correctable={acts.some(({ name, allowed }) => name === 'correct-fact' && allowed)}
                />
              )
            }
          </QueryView>
        </>
      )}
    </CaseFrame>
  );
}
