import type { BlockedOn } from '@jishi/client';
import { dayOf } from '../../../shared/dates.js';
import { useWords } from '../../../shared/language.js';
import { CauseIcon } from '../../../shared/ui/icons.js';

interface BlockedCauseProps {
  readonly of: BlockedOn;
  /** Says how many more there are, where they are not shown themselves. */
  readonly counted?: boolean;
}

/** Cause, what is missing, since when and who can bring it. */
export function BlockedCause({ of, counted = false }: BlockedCauseProps) {
  const { t, pick, join } = useWords();
  const { cause, words, who, since, more } = of;
  const people = who.map(({ title }) => pick(title));
  return (
    <>
      <CauseIcon of={cause} /> {t(`cause.${cause}`)}
      {' · '}
      {pick(words)}
      <div className="muted">
        {people.length > 0 ? `${t('cases.who', { who: join(people) })} · ` : ''}
        {t('cases.since', { date: dayOf(since) })}
        {counted && more > 0 ? ` · ${t('cases.moreCauses', { count: more })}` : ''}
      </div>
    </>
  );
}
