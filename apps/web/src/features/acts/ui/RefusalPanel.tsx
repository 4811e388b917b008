import type { Refusal } from '@jishi/client';
import { useEffect, useRef } from 'react';
import type { Problem } from '../../../shared/api.js';
import { useWords } from '../../../shared/language.js';
import { RuleCite } from '../../../shared/ui/RuleCite.js';
import { useFormScope } from './form-context.js';

interface RefusalPanelProps {
  readonly problem: Problem;
}

/** A refused act: every rule that stands in the way, what is missing and who can bring it. Takes the focus. */
export function RefusalPanel({ problem }: RefusalPanelProps) {
  const { t, pick, language } = useWords();
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), [problem]);
  const colon = language === 'en' ? ': ' : '：';
  const title = problem.actTitle ? colon + pick(problem.actTitle) : '';
  return (
    <section ref={place} className="refusal" role="alert" tabIndex={-1}>
      <h2>
        {t('acts.refusedTitle')}
        {title}
      </h2>
      <RefusalList refusals={problem.refusals ?? []} />
      <p>
        {problem.number ? t('acts.onRecord', { no: problem.number }) : t('acts.onRecordNoNumber')}
      </p>
    </section>
  );
}

export function RefusalList({ refusals }: { readonly refusals: readonly Refusal[] }) {
  return (
    <ul className="refusals">
      {refusals.map((refusal) => (
        <RefusalItem key={`${refusal.rule}/${refusal.candidateId ?? ''}`} refusal={refusal} />
      ))}
    </ul>
  );
}

function RefusalItem({ refusal }: { readonly refusal: Refusal }) {
  const { t, pick, language } = useWords();
  const { local } = useFormScope();
  const { facts, needed, who } = refusal.words[language === 'en' ? 'en' : 'zh'];
  const candidate = local.candidate?.find(({ value }) => value === refusal.candidateId)?.label;
  const rows = [
    [t('acts.facts'), facts],
    [t('acts.needed'), needed],
    [t('acts.who'), who],
    [t('acts.earliest'), refusal.earliest],
  ].filter(([, value]) => value);
  return (
    <li>
      <h3>
        {pick(refusal.title)} <RuleCite of={refusal} />
      </h3>
      {candidate ? <p>{t('acts.forCandidate', { name: candidate })}</p> : null}
      <dl className="pairs">
        {rows.map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
