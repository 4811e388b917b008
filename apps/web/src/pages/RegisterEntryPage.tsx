import { useQuery } from '@tanstack/react-query';
import { things as kinds, type Things } from '../features/acts/model/things.js';
import { RecordedNote } from '../features/acts/ui/RecordedNote.js';
import { type RegisterPage, readRegisterPage } from '../features/registers/api/register-page.js';
import { RegisterActs } from '../features/registers/ui/RegisterActs.js';
import { RegisterLines } from '../features/registers/ui/RegisterLines.js';
import { useWords } from '../shared/language.js';
import { PageHeading } from '../shared/ui/PageHeading.js';
import { QueryView } from '../shared/ui/QueryView.js';

interface RegisterEntryPageProps {
  readonly things: Things;
  readonly id: string;
}

/** A unit, a body or an actor's duties, with what may be done there. */
export function RegisterEntryPage({ things, id }: RegisterEntryPageProps) {
  const { t, pick } = useWords();
  const query = useQuery({
    queryKey: [kinds[things].prefix, id, 'entry'],
    queryFn: () => readRegisterPage(things, id),
  });
  return (
    <>
      <PageHeading
        title={query.data ? nameOf(query.data, pick) : t('registers.entry')}
        actions={
          query.data ? <RegisterActs things={things} id={id} acts={query.data.acts} /> : null
        }
      />
      <QueryView query={query}>
        {(page) => (
          <>
            <RecordedNote shownVersion={page.version} />
            <RegisterLines page={page} />
          </>
        )}
      </QueryView>
    </>
  );
}

function nameOf({ name }: RegisterPage, pick: (text: { zh: string; en: string }) => string) {
  if (typeof name === 'object' && name !== null) return pick(name);
  return name ?? '';
}
