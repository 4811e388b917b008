import { Button } from 'antd';
import { useWords } from '../../../shared/language.js';
import type { BatchRun } from '../api/run-batch.js';
import { countsOf, stillToSend } from '../model/progress.js';
import { type BatchRow, BatchRows } from './BatchRows.js';

interface BatchRunnerProps {
  readonly title: string;
  readonly rows: readonly BatchRow[];
  readonly batch: BatchRun;
  /** Back to the form; null where there is none, or once something was sent. */
  readonly onChange: (() => void) | null;
}

/** The cases with what would be recorded in each; sends them one by one, and can be stopped between two. */
export function BatchRunner({ title, rows, batch, onChange }: BatchRunnerProps) {
  const { t } = useWords();
  const { progress, running, run, stop, sign } = batch;
  const ids = rows.flatMap(({ page, forecast }) =>
    forecast.kind === 'allowed' ? [page.caseId] : [],
  );
  const asking = rows.some(({ forecast }) => forecast.kind === 'asking');
  const left = stillToSend(ids, progress);
  const counts = { ...countsOf(ids, progress), total: ids.length };
  const begun = progress.size > 0;
  return (
    <section className="stack" aria-label={t('batch.caption')}>
      <BatchRows {...{ rows, progress }} onSigned={(id, token) => void sign(id, token)} />
      <p role="status">
        {begun
          ? t('batch.progress', counts)
          : asking
            ? t('batch.asking')
            : t('batch.counts', { count: ids.length, refused: rows.length - ids.length })}
      </p>
      <div className="actions">
        {running ? (
          <Button onClick={stop}>{t('batch.stop')}</Button>
        ) : (
          !asking &&
          left.length > 0 && (
            <Button type="primary" onClick={() => void run(left)}>
              {begun
                ? t('batch.goOn', { count: left.length })
                : t('batch.record', { title, count: left.length })}
            </Button>
          )
        )}
        {onChange && !begun ? <Button onClick={onChange}>{t('acts.change')}</Button> : null}
      </div>
    </section>
  );
}
