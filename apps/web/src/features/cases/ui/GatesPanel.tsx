import type { CasePage, Gate } from '@jishi/client';
import { useWords } from '../../../shared/language.js';
import { GateIcon } from '../../../shared/ui/icons.js';
import { RuleCite } from '../../../shared/ui/RuleCite.js';
import { Tag } from '../../../shared/ui/Tag.js';
import { currentStep, gateSummary, sortedGates } from '../model/case-view.js';

/** What the current step must meet before it can close. */
export function GatesPanel({ page }: { readonly page: CasePage }) {
  const { t, pick } = useWords();
  const step = currentStep(page);
  const { met, open, notRequired } = gateSummary(page.gates);
  return (
    <section className="panel" aria-labelledby="gates">
      <div className="panel-head">
        <h2 id="gates">{step ? t('case.gatesOf', { step: pick(step.title) }) : t('case.gates')}</h2>
        <span className="muted">
          {t('case.gateCounts', { met, open })}
          {notRequired > 0 ? ` · ${t('case.gateNotRequired', { n: notRequired })}` : ''}
        </span>
      </div>
      {page.gates.length === 0 ? <p className="muted">{t('case.noGates')}</p> : null}
      <GateList gates={page.gates} page={page} />
    </section>
  );
}

interface GateListProps {
  readonly gates: readonly Gate[];
  readonly page: CasePage;
}

export function GateList({ gates, page }: GateListProps) {
  return (
    <ul className="gates">
      {sortedGates(gates).map((gate) => (
        <GateRow key={`${gate.rule}/${gate.candidateId ?? ''}`} gate={gate} page={page} />
      ))}
    </ul>
  );
}

const kinds = {
  met: 'done',
  open: 'waiting',
  warned: 'waiting',
  'not-required': 'plain',
} as const;

interface GateRowProps {
  readonly gate: Gate;
  readonly page: CasePage;
}

function GateRow({ gate, page }: GateRowProps) {
  const { t, pick, language } = useWords();
  const candidate = page.candidates.find(({ candidateId }) => candidateId === gate.candidateId);
  const needed = gate.words?.[language === 'en' ? 'en' : 'zh'].needed;
  const word = t(`case.${gate.state}`);
  return (
    <li className={`gate gate-${gate.state}`}>
      <Tag kind={kinds[gate.state]} icon={<GateIcon of={gate.state} />}>
        {word}
      </Tag>
      <div className="gate-text">
        {pick(gate.title)}
        {candidate ? ` · ${candidate.name ?? t('common.unnamed')}` : ''}
        {gate.state === 'open' && needed ? <div className="muted">{needed}</div> : null}
      </div>
      <RuleCite of={{ ...gate, outcome: word }} />
    </li>
  );
}
