import type { CaseStep } from '../../../shared/contract.js';
import { dayOf } from '../../../shared/dates.js';
import { useWords } from '../../../shared/language.js';
import { Icon, StepIcon } from '../../../shared/ui/icons.js';
import { isReopened } from '../model/case-view.js';

/** The mandated steps in order, each with its state in words and its dates. */
export function StepRail({ steps }: { readonly steps: readonly CaseStep[] }) {
  const { t } = useWords();
  return (
    <nav aria-label={t('case.steps')}>
      <ol className="rail">
        {steps.map((step) => (
          <Step key={step.kind} step={step} />
        ))}
      </ol>
    </nav>
  );
}

function Step({ step }: { readonly step: CaseStep }) {
  const { t, pick } = useWords();
  const { kind, title, state, opening, openedAt, closedAt } = step;
  const isCurrent = state === 'current' || state === 'next';
  return (
    <li className={`rail-step rail-${state}`} aria-current={isCurrent ? 'step' : undefined}>
      <span className="rail-mark">
        {state === 'done' ? <Icon of="done" /> : <StepIcon of={kind} />}
      </span>
      <span className="rail-title">{pick(title)}</span>
      <span className="rail-state">
        {t(`case.${state}`)}
        {isReopened(step) ? ` · ${t('case.opening', { n: opening ?? 1 })}` : ''}
      </span>
      <span className="rail-dates">
        {openedAt === null ? null : <time dateTime={openedAt}>{dayOf(openedAt)}</time>}
        {closedAt === null ? null : (
          <>
            {' → '}
            <time dateTime={closedAt}>{dayOf(closedAt).slice(5)}</time>
          </>
        )}
      </span>
    </li>
  );
}
