import { Link } from '@tanstack/react-router';
import { useAddress } from '../../../shared/address.js';
import type { CaseStep } from '../../../shared/contract.js';
import { dayOf } from '../../../shared/dates.js';
import { useWords } from '../../../shared/language.js';
import { Icon, StepIcon } from '../../../shared/ui/icons.js';
import { isReopened } from '../model/case-view.js';

interface StepRailProps {
  readonly id: string;
  readonly steps: readonly CaseStep[];
}

/** The mandated steps in order, each with its state in words and its dates, and the way to its workspace. */
export function StepRail({ id, steps }: StepRailProps) {
  const { t } = useWords();
  return (
    <nav aria-label={t('case.steps')}>
      <ol className="rail">
        {steps.map((step) => (
          <Step key={step.kind} id={id} step={step} />
        ))}
      </ol>
    </nav>
  );
}

function Step({ id, step }: { readonly id: string; readonly step: CaseStep }) {
  const { t, pick } = useWords();
  const { search } = useAddress();
  const { kind, title, state, opening, openedAt, closedAt } = step;
  const isCurrent = state === 'current' || state === 'next';
  return (
    <li className={`rail-step rail-${state}`} aria-current={isCurrent ? 'step' : undefined}>
      <span className="rail-mark">
        {state === 'done' ? <Icon of="done" /> : <StepIcon of={kind} />}
      </span>
      <Link
        className="rail-title"
        to="/cases/$id/steps/$step"
        params={{ id, step: kind }}
        search={search.asOf === undefined ? {} : { asOf: search.asOf }}
      >
        {pick(title)}
      </Link>
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
