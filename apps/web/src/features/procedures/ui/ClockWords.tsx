import { useWords } from '../../../shared/language.js';
import type { Clock } from '../model/procedure-view.js';

/** A clock with how long it runs. */
export function ClockWords({ clock }: { readonly clock: Clock }) {
  const { t, pick } = useWords();
  const { title, length, unit, protects } = clock;
  return (
    <>
      {pick(title)} {t(`procedures.${unit}`, { count: length })}
      {protects ? <span className="muted"> ({t('procedures.protects')})</span> : null}
    </>
  );
}
