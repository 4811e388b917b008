import type { ProcedureDiff } from '@jishi/client';
import { useWords } from '../../../shared/language.js';
import { MarkTag } from './MarkTag.js';

/** What one version has otherwise than another, in words. */
export function Differences({ of: { from, items } }: { readonly of: ProcedureDiff }) {
  const { t, pick } = useWords();
  return (
    <section className="panel" aria-labelledby="differences">
      <h2 id="differences">{t('procedures.differences', { from })}</h2>
      {items.length === 0 ? <p>{t('procedures.same')}</p> : null}
      <ul className="procedure-lines">
        {items.map(({ mark, words }) => (
          <li key={words.zh}>
            <MarkTag of={mark} /> {pick(words)}
          </li>
        ))}
      </ul>
    </section>
  );
}
