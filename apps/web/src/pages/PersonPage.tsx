import { RecordedNote } from '../features/acts/ui/RecordedNote.js';
import { usePerson } from '../features/registers/api/registers.js';
import { FactList } from '../features/registers/ui/FactList.js';
import { NominationList } from '../features/registers/ui/NominationList.js';
import { useWords } from '../shared/language.js';
import { LinkButton } from '../shared/ui/LinkButton.js';
import { PageHeading } from '../shared/ui/PageHeading.js';
import { QueryView } from '../shared/ui/QueryView.js';

interface PersonPageProps {
  readonly id: string;
}

export function PersonPage({ id }: PersonPageProps) {
  const { t, pick } = useWords();
  const query = usePerson(id);
  const { data: person } = query;
  const mayRecord = person?.acts.some(({ name, allowed }) => allowed && name === 'record-fact');
  return (
    <>
      <PageHeading
        title={person?.name ?? t('people.fallback')}
        screen={t('people.fallback')}
        facts={person ? pick(person.unitName) : null}
        actions={
          mayRecord ? (
            <LinkButton
              to="/$things/$id/acts/$name"
              params={{ things: 'people', id, name: 'record-fact' }}
              primary
            >
              {t('people.recordFact')}
            </LinkButton>
          ) : null
        }
      />
      <QueryView query={query}>
        {(page) => (
          <>
            <RecordedNote shownVersion={page.version} />
            <FactList person={page} />
            <NominationList personId={page.personId} />
          </>
        )}
      </QueryView>
    </>
  );
}
