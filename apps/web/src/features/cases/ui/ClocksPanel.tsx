import type { CaseClock } from '../../../shared/contract.js';
import { useWords } from '../../../shared/language.js';
import { Icon } from '../../../shared/ui/icons.js';
import { Day, Moment } from '../../../shared/ui/Stamp.js';
import { Tag } from '../../../shared/ui/Tag.js';
import { useCatalogue } from '../../session/model/runtime.js';

/** The clocks of the current step, each with how it is counted. */
export function ClocksPanel({ clocks }: { readonly clocks: readonly CaseClock[] }) {
  const { t } = useWords();
  return (
    <section className="panel" aria-labelledby="clocks">
      <h2 id="clocks">{t('case.clocks')}</h2>
      {clocks.length === 0 ? <p className="muted">{t('case.noClocks')}</p> : null}
      {clocks.map((clock) => (
        <ClockRow key={clock.name} clock={clock} />
      ))}
    </section>
  );
}

function ClockRow({ clock }: { readonly clock: CaseClock }) {
  const { t, pick } = useWords();
  const { data: catalogue } = useCatalogue();
  const act = catalogue?.acts.find(({ name }) => name === clock.act);
  return (
    <details className="clock">
      <summary>
        <Tag kind="clock" icon={<Icon of="clock" />}>
          {t('case.until', { date: clock.to })}
        </Tag>{' '}
        {act ? pick(act.title) : t('case.clocks')}{' '}
        {clock.provisional ? <Tag kind="waiting">{t('case.provisional')}</Tag> : null}
        <span className="visually-hidden">{t('case.clockExplain')}</span>
      </summary>
      <dl className="pairs">
        <dt>{t('case.clockFrom')}</dt>
        <dd>
          <Day on={clock.from} />
        </dd>
        <dt>{t('case.clockTo')}</dt>
        <dd>
          <Day on={clock.to} />
        </dd>
        <dt>{t('case.clockDue')}</dt>
        <dd>
          <Moment at={clock.due} />
        </dd>
      </dl>
      <p className="hint">
        {clock.calendarVersion === null
          ? t('case.calendarDays')
          : t('case.calendar', { version: clock.calendarVersion })}
        {clock.provisional ? ` · ${t('case.provisionalWhy')}` : ''}
      </p>
    </details>
  );
}
