import type { PersonPage } from '@jishi/client';
import type { PersonFact } from '../../../shared/contract.js';
import { useWords } from '../../../shared/language.js';
import { LinkButton } from '../../../shared/ui/LinkButton.js';
import { Moment } from '../../../shared/ui/Stamp.js';
import { Tag } from '../../../shared/ui/Tag.js';
import { type FactKind, factKinds, factsOfKind } from '../model/person-facts.js';
import { FactContent } from './FactContent.js';
import { Source } from './Source.js';

interface FactListProps {
  readonly person: PersonPage;
}

/** What is known, by kind; each line with its standing, and proposed ones with the way to confirm them. */
export function FactList({ person }: FactListProps) {
  const { t } = useWords();
  const waiting = person.facts.some(({ status }) => status === 'proposed');
  return (
    <>
      {waiting ? <p className="hint facts-hint">{t('people.proposedHint')}</p> : null}
      {factKinds.map((kind) => (
        <Kind key={kind} person={person} kind={kind} />
      ))}
    </>
  );
}

interface KindProps extends FactListProps {
  readonly kind: FactKind;
}

function Kind({ person, kind }: KindProps) {
  const { t } = useWords();
  const facts = factsOfKind(person.facts, kind);
  return (
    <section className="panel" aria-labelledby={`kind-${kind}`}>
      <h2 id={`kind-${kind}`}>{t(`people.${kind}`)}</h2>
      {facts.length === 0 ? <p className="muted">{t('people.none')}</p> : null}
      <ul className="facts-list">
        {facts.map((fact) => (
          <Fact key={fact.factId} person={person} fact={fact} />
        ))}
      </ul>
    </section>
  );
}

interface FactProps extends FactListProps {
  readonly fact: PersonFact;
}

function Fact({ person, fact }: FactProps) {
  const { t } = useWords();
  return (
    <li className={`fact fact-${fact.status}`}>
      <div>
        <Standing status={fact.status} />{' '}
        <span className="hint">
          {t('timeline.recordedAt')} <Moment at={fact.at.recordedAt} />
        </span>{' '}
        <Source address={fact.source} />
      </div>
      <FactContent fact={fact} />
      <FactActs person={person} fact={fact} />
    </li>
  );
}

const standings = {
  proposed: ['waiting', 'people.statusProposed'],
  confirmed: ['done', 'people.statusConfirmed'],
  withdrawn: ['plain', 'people.statusWithdrawn'],
} as const;

function Standing({ status }: Pick<PersonFact, 'status'>) {
  const { t } = useWords();
  const [kind, word] = standings[status];
  return <Tag kind={kind}>{t(word)}</Tag>;
}

function FactActs({ person, fact }: FactProps) {
  const { t } = useWords();
  const may = (name: string) => person.acts.some((act) => act.name === name && act.allowed);
  const link = (name: string, word: 'people.confirm' | 'people.withdraw') =>
    may(name) ? (
      <LinkButton
        to="/$things/$id/acts/$name"
        params={{ things: 'people', id: person.personId, name }}
        search={{ factId: fact.factId, kind: fact.kind }}
        aria-label={`${t(word)} ${fact.factId}`}
      >
        {t(word)}
      </LinkButton>
    ) : null;
  if (fact.status === 'withdrawn') return null;
  return (
    <div className="actions">
      {fact.status === 'proposed' ? link('confirm-fact', 'people.confirm') : null}
      {link('withdraw-fact', 'people.withdraw')}
    </div>
  );
}
