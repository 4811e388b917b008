import type { CaseItem } from '@jishi/client';
import { dayOf } from '../../../shared/dates.js';
import { useWords } from '../../../shared/language.js';
import { CauseIcon } from '../../../shared/ui/icons.js';

/** Cause, what is missing, since when and who can bring it; a closed case waits for nothing. */
export function BlockedCell({ item }: { readonly item: CaseItem }) {
  const { t, pick, join } = useWords();
  const { blockedOn } = item;
  if (!blockedOn) return <span className="muted">{t('cases.ended')}</span>;
  const { cause, words, who, since, more } = blockedOn;
  const people = who.map(({ title }) => pick(title));
  return (
    <>
      <CauseIcon of={cause} /> {t(`cause.${cause}`)}
      {' · '}
      {pick(words)}
      <div className="muted">
        {people.length > 0 ? `${t('cases.who', { who: join(people) })} · ` : ''}
        {t('cases.since', { date: dayOf(since) })}
        {more > 0 ? ` · ${t('cases.moreCauses', { count: more })}` : ''}
      </div>
    </>
  );
}
