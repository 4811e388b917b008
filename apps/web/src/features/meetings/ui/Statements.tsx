import type { AgendaItem, SittingMember } from '../../../shared/contract.js';
import { shanghaiTime } from '../../../shared/dates.js';
import { useWords } from '../../../shared/language.js';
import type { WordKey } from '../../../shared/words/index.js';
import { othersLeft, votersOf } from '../model/vote.js';

interface StatementsProps {
  readonly members: readonly SittingMember[];
  readonly item: AgendaItem;
}

const opinions: Readonly<Record<string, WordKey>> = {
  agree: 'meetings.agree',
  disagree: 'meetings.disagree',
  defer: 'meetings.defer',
};

/** The word of an opinion; a stranger one would be shown as it stands. */
export function useOpinionWord(): (opinion: string) => string {
  const { t } = useWords();
  return (opinion) => {
    const word = opinions[opinion];
    return word ? t(word) : opinion;
  };
}

/** Members state their opinions one by one, the principal last; whoever withdrew is named with the time. */
export function Statements({ members, item }: StatementsProps) {
  const { t } = useWords();
  const names = new Map(members.map(({ personId, name }) => [personId, name]));
  return (
    <ol className="statements">
      {votersOf(members, item).map((member) => (
        <Statement key={member.personId} member={member} item={item} members={members} />
      ))}
      {item.recused.map(({ personId, leftAt, returnedAt }) => (
        <li key={personId}>
          <span>{names.get(personId)}</span>
          <span className="muted">
            {t('meetings.recused')} · {t('meetings.left', { time: clockTime(leftAt) })}
            {returnedAt === null
              ? ''
              : ` · ${t('meetings.returned', { time: clockTime(returnedAt) })}`}
          </span>
        </li>
      ))}
    </ol>
  );
}

interface StatementProps extends StatementsProps {
  readonly member: SittingMember;
}

function Statement({ member, members, item }: StatementProps) {
  const { t } = useWords();
  const wordOf = useOpinionWord();
  const own = item.statements.find(({ personId }) => personId === member.personId);
  const left = othersLeft(members, item);
  return (
    <li>
      <span>
        {member.name}
        {member.principal ? ` · ${t('meetings.principal')}` : ''}
      </span>
      {own ? (
        <span>
          {wordOf(own.opinion)} <span className="muted">{clockTime(own.at)}</span>
        </span>
      ) : (
        <span className="muted">
          {member.principal && left > 0
            ? t('meetings.afterOthers', { count: left })
            : t('meetings.notStated')}
        </span>
      )}
    </li>
  );
}

export const clockTime = (at: string): string => shanghaiTime(at).slice(11, 16);
