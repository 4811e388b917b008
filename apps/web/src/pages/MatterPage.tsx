import type { AccountabilityPage as Matter } from '@jishi/client';
import { Link } from '@tanstack/react-router';
import { RecordedNote } from '../features/acts/ui/RecordedNote.js';
import { useMatter } from '../features/registers/api/registers.js';
import { RegisterActs } from '../features/registers/ui/RegisterActs.js';
import { useWords } from '../shared/language.js';
import { PageHeading } from '../shared/ui/PageHeading.js';
import { QueryView } from '../shared/ui/QueryView.js';
import { Day } from '../shared/ui/Stamp.js';

interface MatterPageProps {
  readonly id: string;
}

/** A matter of accountability: whom it is about, the checks of it, and how it was decided. */
export function MatterPage({ id }: MatterPageProps) {
  const { t } = useWords();
  const query = useMatter(id);
  const { data: matter } = query;
  return (
    <>
      <PageHeading
        title={matter?.title ?? t('matters.matter')}
        facts={matter ? <Facts matter={matter} /> : null}
        actions={
          matter ? <RegisterActs things="accountability" id={id} acts={matter.acts} /> : null
        }
      />
      <QueryView query={query}>
        {(page) => (
          <>
            <RecordedNote shownVersion={page.version} />
            <Checks matter={page} />
            <Decision matter={page} />
          </>
        )}
      </QueryView>
    </>
  );
}

interface OfMatter {
  readonly matter: Matter;
}

function Facts({ matter: { personId, name, unitName, openedOn } }: OfMatter) {
  const { t, pick } = useWords();
  return (
    <>
      <Link to="/people/$id" params={{ id: personId }}>
        {name}
      </Link>
      {` · ${pick(unitName)} · ${t('matters.openedOn')} `}
      <Day on={openedOn} />
    </>
  );
}

function Checks({ matter: { checks } }: OfMatter) {
  const { t } = useWords();
  return (
    <section className="panel" aria-labelledby="checks">
      <h2 id="checks">{t('matters.checks')}</h2>
      {checks.length === 0 ? <p className="muted">{t('matters.noChecks')}</p> : null}
      <ul>
        {checks.map(({ caseId, name }) => (
          <li key={caseId}>
            <Link to="/cases/$id" params={{ id: caseId }}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

const decisions = ['not-held', 'lighter', 'reduced', 'held'] as const;

function Decision({ matter: { decided, decidedOn } }: OfMatter) {
  const { t } = useWords();
  const known = decisions.find((each) => each === decided);
  return (
    <section className="panel" aria-labelledby="decision">
      <h2 id="decision">{t('matters.decision')}</h2>
      {known && decidedOn !== null ? (
        <p>
          {t(`matters.${known}`)}{' '}
          <span className="muted">
            <Day on={decidedOn} />
          </span>
        </p>
      ) : (
        <p className="muted">{t('matters.undecided')}</p>
      )}
    </section>
  );
}
