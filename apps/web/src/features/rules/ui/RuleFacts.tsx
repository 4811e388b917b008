import type { RulePage } from '@jishi/client';
import type { ReactNode } from 'react';
import { useWords } from '../../../shared/language.js';
import { EffectTags, NotVerified } from './marks.js';

interface OfRule {
  readonly rule: RulePage;
}

/** What the rule asks for, of what it is judged, and what follows. */
export function RuleFacts({ rule }: OfRule) {
  const { t, pick, join } = useWords();
  const { predicate, cite, verified, effects, shown, sealed, whoCan, waiver } = rule;
  return (
    <section className="panel" aria-labelledby="says">
      <h2 id="says">{t('rules.predicate')}</h2>
      <p>{pick(predicate)}</p>
      <dl className="pairs">
        <Pair name={t('rules.source')}>
          {pick(cite)}{' '}
          <span className="muted">{t('rules.edition', { version: rule.rulesVersion })}</span>{' '}
          {verified ? null : <NotVerified />}
        </Pair>
        <Pair name={t('rules.effect')}>
          <EffectTags of={effects} />
        </Pair>
        <Pair name={t('rules.judged')}>
          <Judged rule={rule} />
        </Pair>
        <Pair name={t('rules.shown')}>{shown ? pick(shown) : t('rules.none')}</Pair>
        <Pair name={t('rules.sealed')}>{sealed ? pick(sealed) : t('rules.none')}</Pair>
        <Pair name={t('case.whoCan')}>{join(whoCan.map(({ title }) => pick(title)))}</Pair>
        <Pair name={t('rules.waiver')}>{waiver ? pick(waiver) : t('rules.noWaiver')}</Pair>
      </dl>
    </section>
  );
}

function Judged({ rule: { subject, judges, attested } }: OfRule) {
  const { t, join } = useWords();
  if (subject === null || judges === null) return t('rules.notJudged');
  const parts = [t(`rules.${subject}`), t(`rules.${judges}`)];
  return join(attested ? [...parts, t('rules.attested')] : parts);
}

interface PairProps {
  readonly name: string;
  readonly children: ReactNode;
}

function Pair({ name, children }: PairProps) {
  return (
    <div style={{ display: 'contents' }}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
