import type { NominationList as List } from '@jishi/client';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../../shared/language.js';
import { QueryView } from '../../../shared/ui/QueryView.js';
import { Day } from '../../../shared/ui/Stamp.js';
import { useNominations } from '../api/registers.js';

interface NominationListProps {
  readonly personId: string;
}

/** Everybody who ever nominated this person, in the cases that the reader may open. */
export function NominationList({ personId }: NominationListProps) {
  const { t } = useWords();
  const query = useNominations(personId);
  return (
    <section className="panel" aria-labelledby="nominations">
      <h2 id="nominations">{t('people.nominations')}</h2>
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="muted">{t('people.nominationsNone')}</p>
          ) : (
            <Nominations items={items} />
          )
        }
      </QueryView>
    </section>
  );
}

interface NominationsProps {
  readonly items: List['items'];
}

function Nominations({ items }: NominationsProps) {
  const { t } = useWords();
  const heads = [
    'people.nominator',
    'people.nominatedOn',
    'people.nominatedFor',
    'people.nominationCase',
    'people.nominationStanding',
  ] as const;
  return (
    <table>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {t(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((each) => (
          <Nomination key={`${each.caseId}/${each.candidateId}/${each.recordedAt}`} {...each} />
        ))}
      </tbody>
    </table>
  );
}

function Nomination(nomination: List['items'][number]) {
  const { t, pick } = useWords();
  const { caseId, caseNo, nominatorType, nominatorName, nominatedOn, postTitle } = nomination;
  return (
    <tr>
      <td>
        {pick(nominatorName)} <span className="muted">{t(`people.${nominatorType}`)}</span>
      </td>
      <td>
        <Day on={nominatedOn} />
      </td>
      <td>{postTitle ? pick(postTitle) : '—'}</td>
      <td>
        <Link to="/cases/$id" params={{ id: caseId }}>
          {caseNo}
        </Link>
      </td>
      <td>
        <Standing {...nomination} />
      </td>
    </tr>
  );
}

function Standing({ signed, liable, qualification, superseded }: List['items'][number]) {
  const { t } = useWords();
  const reviewed = qualification === 'qualified' ? 'people.qualified' : 'people.notQualified';
  const words = [
    ...(signed ? [t('people.signed')] : []),
    ...(liable ? [t('people.liable')] : []),
    ...(qualification === null ? [] : [t(reviewed)]),
    ...(superseded ? [t('people.superseded')] : []),
  ];
  return words.join(' · ');
}
