import { UploadOutlined } from '@ant-design/icons';
import type { ImportPreview } from '@jishi/client';
import { Button } from 'antd';
import { useRef } from 'react';
import { useWords } from '../../../shared/language.js';
import { Note } from '../../../shared/ui/Note.js';
import { useImportPreview } from '../api/imports.js';

interface UploadStepProps {
  readonly onRead: (preview: ImportPreview) => void;
}

export function UploadStep({ onRead }: UploadStepProps) {
  const { t, pick } = useWords();
  const file = useRef<HTMLInputElement>(null);
  const preview = useImportPreview();
  const take = (chosen: File | undefined) => {
    if (chosen) preview.mutate(chosen, { onSuccess: onRead });
  };
  const problem = preview.error?.problem;
  const detail = [
    problem?.words && pick(problem.words),
    ...(problem?.fields ?? []).map(({ words }) => pick(words)),
  ];
  return (
    <section className="panel">
      <p>{t('imports.chooseHint')}</p>
      {problem ? (
        <Note kind="refused">
          {t('imports.refused', { detail: detail.filter(Boolean).join(' · ') })}
        </Note>
      ) : null}
      <input
        ref={file}
        type="file"
        accept=".lrmx"
        hidden
        aria-label={t('imports.choose')}
        onChange={(event) => take(event.target.files?.[0])}
      />
      <Button
        type="primary"
        icon={<UploadOutlined />}
        loading={preview.isPending}
        onClick={() => file.current?.click()}
      >
        {t('imports.choose')}
      </Button>{' '}
      <span role="status">
        {preview.isPending ? t('imports.reading', { name: preview.variables.name }) : ''}
      </span>
    </section>
  );
}
