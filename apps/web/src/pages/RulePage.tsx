import type { RulePage as Rule } from '@jishi/client';
import { useRule } from '../features/rules/api/rules.js';
import { RuleFacts } from '../features/rules/ui/RuleFacts.js';
import { RuleParameters } from '../features/rules/ui/RuleParameters.js';
import { RulePlaces } from '../features/rules/ui/RulePlaces.js';
import { RuleReasons } from '../features/rules/ui/RuleReasons.js';
import { useWords } from '../shared/language.js';
import { LinkButton } from '../shared/ui/LinkButton.js';
import { PageHeading } from '../shared/ui/PageHeading.js';
import { QueryView } from '../shared/ui/QueryView.js';

interface RulePageProps {
  readonly id: string;
}

/** One rule, as it is judged and as it is refused. */
export function RulePage({ id }: RulePageProps) {
  const { t, pick } = useWords();
  const query = useRule(id);
  const { data: rule } = query;
  return (
    <>
      <PageHeading
        title={rule ? `${id} ${pick(rule.title)}` : id}
        facts={rule ? pick(rule.familyTitle) : null}
        actions={<LinkButton to="/rules">{t('rules.all')}</LinkButton>}
      />
      <QueryView query={query} rows={10}>
        {(found) => <Content rule={found} />}
      </QueryView>
    </>
  );
}

function Content({ rule }: { readonly rule: Rule }) {
  return (
    <div className="stack">
      <RuleFacts rule={rule} />
      <OpenPoints rule={rule} />
      <RuleReasons rule={rule} />
      <RuleParameters rule={rule} />
      <RulePlaces rule={rule} />
    </div>
  );
}

function OpenPoints({ rule: { openPoints } }: { readonly rule: Rule }) {
  const { t, pick } = useWords();
  if (openPoints.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="open-points">
      <h2 id="open-points">{t('rules.openPoints')}</h2>
      <p className="muted">{t('rules.openPointsNote')}</p>
      <ul>
        {openPoints.map((point) => (
          <li key={point.zh}>{pick(point)}</li>
        ))}
      </ul>
    </section>
  );
}
