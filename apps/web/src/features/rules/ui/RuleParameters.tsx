import type { RulePage } from '@jishi/client';
import { useWords } from '../../../shared/language.js';
import { parameterValue } from '../../procedures/model/procedure-view.js';

/** The parameters with their values, by rules version. */
export function RuleParameters({ rule: { versions } }: { readonly rule: RulePage }) {
  const { t } = useWords();
  return (
    <section className="panel" aria-labelledby="parameters">
      <h2 id="parameters">{t('rules.parameters')}</h2>
      {versions.length === 0 ? <p className="muted">{t('rules.outside')}</p> : null}
      {versions.map(({ version, implementation, parameters }) => (
        <div key={version}>
          <p>{t('rules.version', { version, implementation })}</p>
          <Values of={parameters} />
        </div>
      ))}
    </section>
  );
}

function Values({ of }: { readonly of: RulePage['versions'][number]['parameters'] }) {
  const { t } = useWords();
  const entries = Object.entries(of);
  if (entries.length === 0) return <p className="muted">{t('rules.noParameters')}</p>;
  return (
    <dl className="pairs">
      {entries.map(([name, value]) => (
        <div key={name} style={{ display: 'contents' }}>
          <dt>
            <code>{name}</code>
          </dt>
          <dd className="number">{parameterValue(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
