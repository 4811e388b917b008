import type { CasePage, StepPage } from '@jishi/client';
import { useWords } from '../../../shared/language.js';
import { GateIcon } from '../../../shared/ui/icons.js';
import { Tag } from '../../../shared/ui/Tag.js';
import { missingDocuments } from '../model/tasks.js';

type StepDocument = StepPage['documents'][number];

interface StepDocumentsProps {
  readonly page: CasePage;
  readonly work: StepPage;
}

/** The papers that the step asks for: required, there or missing, and by which article. */
export function StepDocuments({ page, work }: StepDocumentsProps) {
  const { t } = useWords();
  const { documents } = work;
  if (documents.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="step-documents">
      <div className="panel-head">
        <h2 id="step-documents">{t('step.documents')}</h2>
        <span className="muted">{t('step.documentCount', missingDocuments(work))}</span>
      </div>
      <ul className="checklist">
        {documents.map((document) => (
          <OneDocument key={document.type} page={page} document={document} />
        ))}
      </ul>
    </section>
  );
}

const looks = {
  present: ['done', 'met'],
  partly: ['waiting', 'open'],
  missing: ['waiting', 'open'],
  'not-required': ['plain', 'not-required'],
  unchecked: ['plain', 'not-required'],
} as const;

function OneDocument({ page, document }: { readonly page: CasePage } & DocumentProps) {
  const { t, pick, join } = useWords();
  const { title, required, state, cite } = document;
  const [kind, icon] = looks[state];
  const lacking = state === 'partly' ? whoLacks(page, document) : [];
  return (
    <li>
      <Tag kind={kind} icon={<GateIcon of={icon} />}>
        {t(`step.${state}`)}
      </Tag>
      <span>
        {pick(title)}
        {required ? <span className="muted"> · {t('step.required')}</span> : null}
        {lacking.length > 0 ? <span className="muted"> · {join(lacking)}</span> : null}
      </span>
      <span className="muted nowrap">{cite ? pick(cite) : ''}</span>
    </li>
  );
}

interface DocumentProps {
  readonly document: StepDocument;
}

/** The candidates whose copy is missing. */
function whoLacks({ candidates }: CasePage, { filed }: StepDocument): readonly string[] {
  return filed
    .filter(({ at }) => at === null)
    .flatMap((each) => {
      const found = candidates.find(({ candidateId }) => candidateId === each.candidateId);
      return found?.name ?? [];
    });
}
