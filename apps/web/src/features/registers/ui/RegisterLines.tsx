import { useWords } from '../../../shared/language.js';
import type { RegisterPage } from '../api/register-page.js';
import { Source } from './Source.js';

interface RegisterLinesProps {
  readonly page: RegisterPage;
}

interface Line {
  readonly key: string;
  readonly name: string;
  readonly from: string;
  readonly to: string | null;
  /** Which this line can be ended by, where an act asks for it. */
  readonly id: string | null;
  /** Where its document stands; absent for what is given by no document. */
  readonly source?: string | null;
}

/** What stands in the entry, each line with its first and last day. */
export function RegisterLines({ page }: RegisterLinesProps) {
  const { t } = useWords();
  const { title, lines } = useLines(page);
  return (
    <section className="panel" aria-labelledby="lines">
      <h2 id="lines">{title}</h2>
      {lines.length === 0 ? <p className="muted">{t('registers.empty')}</p> : null}
      <ul>
        {lines.map(({ key, name, from, to, id, source }) => (
          <li key={key}>
            {name}{' '}
            <span className="muted number">
              {from} – {to ?? t('field.noEnd')}
              {id === null ? '' : ` · ${id}`}
            </span>{' '}
            {source === undefined ? null : <Source address={source} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function useLines(page: RegisterPage): { readonly title: string; readonly lines: readonly Line[] } {
  const { t, pick } = useWords();
  if ('grants' in page)
    return {
      title: t('registers.roles'),
      lines: page.grants.map(({ grantId, title, unitName, from, to }) => ({
        ...{ key: grantId, id: grantId, from, to },
        name: `${pick(title)} · ${pick(unitName)}`,
      })),
    };
  if ('members' in page)
    return {
      title: t('registers.members'),
      lines: page.members.map(({ personId, name, from, to, principal, source }) => ({
        ...{ key: `${personId}/${from}`, id: null, from, to, source },
        name: principal ? `${name} · ${t('meetings.principal')}` : name,
      })),
    };
  return {
    title: t('registers.offices'),
    lines: page.offices.map(({ officeId, office, name, from, to, source }) => ({
      ...{ key: officeId, id: officeId, from, to, source },
      name: `${office} · ${name}`,
    })),
  };
}
