import { useRules } from '../features/rules/api/rules.js';
import { RulesTable } from '../features/rules/ui/RulesTable.js';
import { useWords } from '../shared/language.js';
import { PageHeading } from '../shared/ui/PageHeading.js';
import { QueryView } from '../shared/ui/QueryView.js';

/** Every rule by family: what the product refuses, and on what it rests. */
export function RulesPage() {
  const { t, pick } = useWords();
  const query = useRules();
  const { data: rules } = query;
  return (
    <>
      <PageHeading
        title={t('rules.title')}
        facts={rules ? t('rules.edition', { version: rules.rulesVersion }) : null}
      />
      <QueryView query={query} rows={12}>
        {({ families, items }) => (
          <div className="stack">
            {families.map(({ letters, title }) => (
              <section key={letters} aria-labelledby={`family-${letters}`}>
                <h2 id={`family-${letters}`}>{pick(title)}</h2>
                <RulesTable
                  label={pick(title)}
                  rules={items.filter(({ family }) => family === letters)}
                />
              </section>
            ))}
          </div>
        )}
      </QueryView>
    </>
  );
}
