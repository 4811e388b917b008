import type { ImportPreview, ImportRecorded } from '@jishi/client';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { countsOf } from '../features/imports/model/preview.js';
import { MappedFields, PostLines, UnknownTags } from '../features/imports/ui/PreviewTables.js';
import { RecordStep } from '../features/imports/ui/RecordStep.js';
import { UploadStep } from '../features/imports/ui/UploadStep.js';
import { useWords } from '../shared/language.js';
import { PageHeading } from '../shared/ui/PageHeading.js';

/** Upload, review, record: nothing enters a register before the last step. */
export function ImportPage() {
  const { t } = useWords();
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  return (
    <>
      <PageHeading
        title={t('imports.title')}
        actions={
          preview ? <Button onClick={() => setPreview(null)}>{t('imports.another')}</Button> : null
        }
      />
      <Steps at={preview ? 1 : 0} />
      {preview ? <Review preview={preview} /> : <UploadStep onRead={setPreview} />}
    </>
  );
}

const steps = ['imports.upload', 'imports.review', 'imports.recordStep'] as const;

function Steps({ at }: { readonly at: number }) {
  const { t } = useWords();
  return (
    <ol className="step-line" aria-label={t('imports.steps')}>
      {steps.map((word, index) => (
        <li key={word} aria-current={index === at ? 'step' : undefined}>
          {index + 1}. {t(word)}
        </li>
      ))}
    </ol>
  );
}

function Review({ preview }: { readonly preview: ImportPreview }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const { name, version, sha256 } = preview.file;
  const toPerson = ({ personId, token, recordedAt }: ImportRecorded) =>
    void navigate({
      to: '/people/$id',
      params: { id: personId },
      state: { recorded: { token, recordedAt } },
    });
  return (
    <div className="stack">
      <section className="panel">
        <p>
          {t('imports.file')} {name}
          {version === null ? '' : ` · ${t('imports.version', { version })}`} ·{' '}
          {t('imports.counts', countsOf(preview))}
        </p>
        <p className="mono muted">SHA-256 {sha256.match(/.{1,4}/g)?.join(' ')}</p>
      </section>
      <MappedFields preview={preview} />
      <PostLines preview={preview} />
      <UnknownTags preview={preview} />
      <RecordStep preview={preview} onRecorded={toPerson} />
    </div>
  );
}
