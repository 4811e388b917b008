import type { CasePage } from '@jishi/client';
import { useWords } from '../../../shared/language.js';
import { useCatalogue } from '../../session/model/runtime.js';
import { currentStep } from '../model/case-view.js';

/** What papers the current step asks for, by its definition. */
export function DocumentsPanel({ page }: { readonly page: CasePage }) {
  const { t, pick } = useWords();
  const { data: catalogue } = useCatalogue();
  const kind = currentStep(page)?.kind;
  const definition = catalogue?.procedures.find(({ version }) => version === page.procedureVersion);
  const documents = definition?.steps.find((step) => step.kind === kind)?.documents ?? [];
  if (documents.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="documents">
      <h2 id="documents">{t('case.documents')}</h2>
      <ul className="documents">
        {documents.map(({ type, title }) => (
          <li key={type}>{pick(title)}</li>
        ))}
      </ul>
    </section>
  );
}
