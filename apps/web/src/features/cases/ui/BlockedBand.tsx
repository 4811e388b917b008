import type { CasePage } from '@jishi/client';
import { Link } from '@tanstack/react-router';
import type { CaseBlockedOn } from '../../../shared/contract.js';
import { dayOf } from '../../../shared/dates.js';
import { useWords } from '../../../shared/language.js';
import { CauseIcon } from '../../../shared/ui/icons.js';
import { RuleCite } from '../../../shared/ui/RuleCite.js';
import { Day } from '../../../shared/ui/Stamp.js';
import { useCatalogue } from '../../session/model/runtime.js';
import { waitsForOthers } from '../model/case-view.js';
import { BlockedCause } from './BlockedCause.js';

interface BlockedBandProps {
  readonly page: CasePage;
  readonly readOnly: boolean;
}

/** Why the case stands still: what it needs, what the reader can do, who else can. Three lines, never merged. */
export function BlockedBand({ page, readOnly }: BlockedBandProps) {
  const { t } = useWords();
  const { blockedOn } = page;
  if (!blockedOn) return null;
  const word = t(waitsForOthers(page) ? 'case.waitingFor' : 'case.blocked');
  return (
    <section className={`blocked blocked-${blockedOn.cause}`} aria-label={t('case.blocked')}>
      <h2>
        <CauseIcon of={blockedOn.cause} /> {word} {t(`cause.${blockedOn.cause}`)}
        <time className="blocked-since" dateTime={blockedOn.since}>
          {t('case.sinceDate', { date: dayOf(blockedOn.since) })}
        </time>
      </h2>
      <dl className="pairs">
        <Needs of={blockedOn} now={page.now} />
        {readOnly ? null : <You page={page} of={blockedOn} />}
        <Others of={blockedOn} />
        <dt>{t('case.earliest')}</dt>
        <dd>{blockedOn.until === null ? t('case.earliestNone') : <Day on={blockedOn.until} />}</dd>
      </dl>
      <Also of={blockedOn} />
    </section>
  );
}

/** What comes after the first cause, each with who can bring it. */
function Also({ of: { also } }: LineProps) {
  const { t } = useWords();
  if (also.length === 0) return null;
  return (
    <details className="blocked-also">
      <summary>{t('case.moreWaits', { count: also.length })}</summary>
      <ul>
        {also.map((each) => (
          <li key={each.more}>
            <BlockedCause of={each} />
          </li>
        ))}
      </ul>
    </details>
  );
}

interface LineProps {
  readonly of: CaseBlockedOn;
}

function Needs({ of, now }: LineProps & { readonly now: string }) {
  const { t, pick } = useWords();
  const { data: catalogue } = useCatalogue();
  const rule = catalogue?.rules.find(({ id }) => id === of.rule);
  const over = of.until !== null && of.until <= now;
  return (
    <>
      <dt>{t('case.needs')}</dt>
      <dd>
        {pick(of.needs)}
        {of.until === null ? null : (
          <span className="muted"> · {over ? t('case.dueNow') : <Until at={of.until} />}</span>
        )}{' '}
        <RuleCite
          of={{
            rule: of.rule,
            cite: of.cite,
            verified: rule?.verified ?? true,
            title: rule?.title ?? of.words,
            outcome: pick(of.words),
          }}
        />
      </dd>
    </>
  );
}

function Until({ at }: { readonly at: string }) {
  return <Day on={at} />;
}

function You({ page, of }: LineProps & { readonly page: CasePage }) {
  const { t, pick, join } = useWords();
  const act = page.acts.find(({ name }) => name === of.you.act);
  const others = of.who.map(({ title }) => pick(title));
  return (
    <>
      <dt>{t('case.you')}</dt>
      <dd>
        {act ? (
          <Link to="/cases/$id/acts/$name" params={{ id: page.caseId, name: act.name }}>
            {t('case.youCan', { act: pick(act.title) })}
          </Link>
        ) : others.length > 0 ? (
          t('case.youWait', { who: join(others) })
        ) : (
          t('case.youNothing')
        )}
      </dd>
    </>
  );
}

function Others({ of }: LineProps) {
  const { t, pick, join } = useWords();
  const all = of.others.length > 0 ? of.others : of.who;
  return (
    <>
      <dt>{t('case.others')}</dt>
      <dd>{all.length > 0 ? join(all.map(({ title }) => pick(title))) : t('common.none')}</dd>
    </>
  );
}
