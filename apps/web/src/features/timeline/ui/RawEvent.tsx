import type { StoredEvent } from '@jishi/client';
import { useWords } from '../../../shared/language.js';
import { grouped } from '../model/event-view.js';

/** The event as it is stored, with its hash and the one before. */
export function RawEvent({ event }: { readonly event: StoredEvent }) {
  const { t } = useWords();
  return (
    <section className="raw" aria-label={t('timeline.rawOf', { n: event.version })}>
      <dl className="pairs">
        <dt>{t('timeline.hash')}</dt>
        <dd className="mono">{grouped(event.hash)}</dd>
        <dt>{t('timeline.prevHash')}</dt>
        <dd className="mono">{grouped(event.prevHash)}</dd>
      </dl>
      <p className="hint">{t('timeline.asIs')}</p>
      <pre className="mono" tabIndex={0}>
        {JSON.stringify(event.raw, null, 2)}
      </pre>
    </section>
  );
}
