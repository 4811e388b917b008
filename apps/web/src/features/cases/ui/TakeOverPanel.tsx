import type { CasePage } from '@jishi/client';
import { shanghaiTime } from '../../../shared/dates.js';
import { useWords } from '../../../shared/language.js';
import { RuleCite } from '../../../shared/ui/RuleCite.js';
import type { Gap } from '../model/take-over.js';

/** A case that began on paper: how far its past is entered, and what of it is still missing. */
export function TakeOverPanel({ page }: { readonly page: CasePage }) {
  const { t, pick } = useWords();
  const { takeOver, steps } = page;
  if (!takeOver) return null;
  const titleOf = (kind: string) => {
    const title = steps.find((step) => step.kind === kind)?.title;
    return title ? pick(title) : '';
  };
  const { handedOverAt, reached, gaps } = takeOver;
  return (
    <section className="panel" aria-labelledby="take-over">
      <h2 id="take-over">{t('case.takeOver')}</h2>
      <p>
        {handedOverAt === null
          ? t('case.entering', { step: titleOf(reached) })
          : t('case.handedOver', { at: shanghaiTime(handedOverAt).slice(0, 16) })}
      </p>
      {gaps.length === 0 ? <p className="muted">{t('case.noGaps')}</p> : null}
      <ul className="gates">
        {gaps.map((gap) => (
          <GapRow key={JSON.stringify(gap)} gap={gap} step={titleOf(gap.step)} />
        ))}
      </ul>
    </section>
  );
}

function GapRow({ gap, step }: { readonly gap: Gap; readonly step: string }) {
  const { t, pick, language } = useWords();
  const { needed } = gap.words[language === 'en' ? 'en' : 'zh'];
  const place = gap.actTitle ? `${step} · ${pick(gap.actTitle)}` : step;
  return (
    <li className="gate gate-open">
      <div className="gate-text">
        {place}
        <div className="muted">{needed}</div>
      </div>
      <RuleCite of={{ ...gap, outcome: t('case.gap') }} />
    </li>
  );
}
