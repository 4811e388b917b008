import { UploadOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useRef, useState } from 'react';
import { useWords } from '../../../shared/language.js';
import { Icon } from '../../../shared/ui/icons.js';
import { Tag } from '../../../shared/ui/Tag.js';
import { useUpload } from '../api/upload.js';
import type { DocumentValue } from '../model/field.js';
import type { InputProps } from './FieldInput.js';
import { FieldRow, useControl } from './FieldRow.js';

/** A file, shown with size and SHA-256 once it is stored, or a text written here. */
export function DocumentInput({ field, path, value, onChange }: InputProps<'document'>) {
  const { t } = useWords();
  const control = useControl(path);
  const { uploaded, text } = (value ?? {}) as DocumentValue;
  const writing = text !== undefined;
  return (
    <FieldRow field={field} path={path} group={!writing}>
      {writing ? (
        <Input.TextArea
          {...control}
          value={text}
          autoSize={{ minRows: 3, maxRows: 16 }}
          onChange={(event) => onChange({ text: event.target.value })}
        />
      ) : (
        <Upload
          onUploaded={(document, file) => onChange({ uploaded: document, file })}
          again={!!uploaded}
        />
      )}
      {uploaded ? <Uploaded {...uploaded} /> : null}
      <div>
        <Button
          type="link"
          size="small"
          onClick={() => onChange(writing ? undefined : { text: '' })}
        >
          {t(writing ? 'field.upload' : 'field.write')}
        </Button>
      </div>
    </FieldRow>
  );
}

interface UploadProps {
  readonly onUploaded: (document: NonNullable<DocumentValue['uploaded']>, file: File) => void;
  readonly again: boolean;
}

function Upload({ onUploaded, again }: UploadProps) {
  const { t, pick } = useWords();
  const file = useRef<HTMLInputElement>(null);
  const upload = useUpload(onUploaded);
  const [name, setName] = useState('');
  const take = (chosen: File | undefined) => {
    if (!chosen) return;
    setName(chosen.name);
    upload.mutate(chosen);
  };
  const words = upload.error?.problem.words;
  return (
    <div className="actions">
      <input ref={file} type="file" hidden onChange={(event) => take(event.target.files?.[0])} />
      <Button
        icon={<UploadOutlined />}
        loading={upload.isPending}
        onClick={() => file.current?.click()}
      >
        {t(again ? 'field.replace' : 'field.choosefile')}
      </Button>
      <span role="status">{upload.isPending ? t('field.uploading', { name }) : ''}</span>
      {upload.isError ? (
        <span role="alert" className="problem">
          {t('field.uploadFailed', { detail: words ? pick(words) : t('common.failed') })}
        </span>
      ) : null}
    </div>
  );
}

function Uploaded({ fileName, bytes, sha256 }: NonNullable<DocumentValue['uploaded']>) {
  const { t } = useWords();
  return (
    <div className="uploaded">
      <div>
        {fileName} · {t('field.size', { count: bytes, n: bytes })}{' '}
        <Tag kind="sealed" icon={<Icon of="lock" />}>
          {t('field.sealed')}
        </Tag>
      </div>
      <div className="mono">SHA-256 {sha256.match(/.{1,4}/g)?.join(' ')}</div>
    </div>
  );
}
