import type { CasePage } from '@jishi/client';
import { useState } from 'react';
import { useAct } from '../features/acts/api/may-create.js';
import { fieldsOf } from '../features/acts/model/read-schema.js';
import { initialValues, toData } from '../features/acts/model/values.js';
import { FormContext } from '../features/acts/ui/form-context.js';
import { ValuesView } from '../features/acts/ui/ValueView.js';
import { useBatchCases } from '../features/batch/api/batch-cases.js';
import { useForecasts } from '../features/batch/api/forecasts.js';
import { withOwnFiles } from '../features/batch/api/own-files.js';
import { useBatch } from '../features/batch/api/run-batch.js';
import {
  casesIn,
  isBatchAct,
  isBatchId,
  ownValues,
  splitFields,
} from '../features/batch/model/batch.js';
import type { BatchValues } from '../features/batch/model/batch-values.js';
import { BatchForm } from '../features/batch/ui/BatchForm.js';
import { BatchRunner } from '../features/batch/ui/BatchRunner.js';
import { useAddress } from '../shared/address.js';
import type { ActDescription } from '../shared/contract.js';
import { useWords } from '../shared/language.js';
import { PageHeading } from '../shared/ui/PageHeading.js';
import { Failure } from '../shared/ui/QueryView.js';
import { NotFoundPage } from './NotFoundPage.js';

/** One act for several cases: filled in once, looked at case by case, recorded as a command of its own in each. */
export function BatchPage() {
  const { t, pick } = useWords();
  const { search } = useAddress();
  const { act: name, batch: batchId } = search;
  const act = useAct('case', name ?? '');
  const cases = useBatchCases(casesIn(search.cases));
  if (!isBatchAct(name) || !isBatchId(batchId) || act === null) return <NotFoundPage />;
  if (cases.error) return <Failure error={cases.error} onRetry={() => location.reload()} />;
  if (act === undefined || cases.busy) return <div aria-busy="true" />;
  return (
    <>
      <PageHeading
        title={t('batch.title', { act: pick(act.title) })}
        screen={pick(act.title)}
        facts={t('batch.of', { count: cases.pages.length, batch: batchId })}
      />
      <Batch act={act} batchId={batchId} pages={cases.pages} />
    </>
  );
}

interface BatchProps {
  readonly act: ActDescription;
  readonly batchId: string;
  readonly pages: readonly CasePage[];
}

function Batch({ act, batchId, pages: read }: BatchProps) {
  const { t, pick, join } = useWords();
  // The preview stays what was looked at, while the cases move.
  const [pages] = useState(read);
  const [{ shared, own }] = useState(() => splitFields(act.name, fieldsOf(act.schema)));
  const [values, setValues] = useState<BatchValues>(() => ({
    shared: initialValues(shared),
    own: Object.fromEntries(pages.map((page) => [page.caseId, ownValues(own, page, join)])),
  }));
  const [filled, setFilled] = useState(false);
  const valuesOf = (caseId: string) => ({ ...values.shared, ...values.own[caseId] });
  const batch = useBatch({
    batchId,
    act: act.name,
    dataOf: async (caseId) => toData([...shared, ...own], await withOwnFiles(valuesOf(caseId))),
  });
  const forecasts = useForecasts({
    ...{ act: act.name, pages, filled },
    dataOf: (caseId) => toData([...shared, ...own], valuesOf(caseId)),
  });
  if (!filled)
    return (
      <BatchForm
        {...{ shared, own, pages, values }}
        onChange={setValues}
        onFilled={() => setFilled(true)}
      />
    );
  const rows = pages.map((page, place) => ({
    page,
    forecast: forecasts[place] ?? { kind: 'asking' as const },
    own: own.length === 0 ? null : <Own {...{ page, own, values }} />,
  }));
  return (
    <div className="stack">
      <section className="panel" aria-labelledby="in-each">
        <h2 id="in-each">{t('batch.inEach')}</h2>
        <ValuesView fields={shared} values={values.shared} />
      </section>
      <BatchRunner {...{ rows, batch }} title={pick(act.title)} onChange={() => setFilled(false)} />
    </div>
  );
}

interface OwnProps {
  readonly page: CasePage;
  readonly own: ReturnType<typeof splitFields>['own'];
  readonly values: BatchValues;
}

function Own({ page: { caseId, candidates }, own, values }: OwnProps) {
  const candidate = candidates.map((each) => ({ value: each.candidateId, label: each.name }));
  return (
    <FormContext value={{ problems: [], local: { candidate }, caseId }}>
      <ValuesView fields={own} values={values.own[caseId] ?? {}} />
    </FormContext>
  );
}
