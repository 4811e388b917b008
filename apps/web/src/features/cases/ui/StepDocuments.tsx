import type { CasePage, StepPage } from '@jishi/client';
import { Link } from '@tanstack/react-router';
import { useAddress } from '../../../shared/address.js';
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
      <Printed page={page} work={work} />
    </section>
  );
}

/** The form of a step that the record fills in. */
const forms: Readonly<Record<string, PrintName>> = {
  recommendation: 'recommendation-tally',
  inspection: 'inspection-notice',
  decision: 'sitting-result',
  publicity: 'publicity-notice',
};

type PrintName =
  | 'recommendation-tally'
  | 'inspection-notice'
  | 'sitting-result'
  | 'publicity-notice';

function Printed({ page, work }: StepDocumentsProps) {
  const { t } = useWords();
  const { search } = useAddress();
  const sheet = forms[work.kind];
  if (!sheet) return null;
  return (
    <p className="print-link">
      <Link
        to="/cases/$id/print/$sheet"
        params={{ id: page.caseId, sheet }}
        search={search.asOf === undefined ? {} : { asOf: search.asOf }}
      >
        {t('prints.open', { form: t(`prints.${sheet}`) })}
      </Link>
    </p>
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
