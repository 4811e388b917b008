import { UploadOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { type FormEvent, useRef } from 'react';
import { useWords } from '../../../shared/language.js';

interface DefinitionFormProps {
  readonly text: string;
  readonly busy: boolean;
  readonly onChange: (text: string) => void;
  readonly onCheck: () => void;
}

/** Where a definition is pasted or a file of it taken; both stay as they are, to be mended here. */
export function DefinitionForm({ text, busy, onChange, onCheck }: DefinitionFormProps) {
  const { t } = useWords();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onCheck();
  };
  return (
    <form className="panel" onSubmit={submit}>
      <p>{t('procedures.proposeHint')}</p>
      <label htmlFor="definition-text">{t('procedures.text')}</label>
      <Input.TextArea
        id="definition-text"
        className="mono"
        value={text}
        autoSize={{ minRows: 10, maxRows: 24 }}
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
      />
      <div className="actions form-end">
        <Button type="primary" htmlType="submit" loading={busy} disabled={text.trim() === ''}>
          {t('procedures.check')}
        </Button>
        <FromFile onRead={onChange} />
      </div>
    </form>
  );
}

function FromFile({ onRead }: { readonly onRead: (text: string) => void }) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const take = (file: File | undefined) => void file?.text().then(onRead);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('procedures.file')}
        onChange={(event) => take(event.target.files?.[0])}
      />
      <Button icon={<UploadOutlined />} onClick={() => input.current?.click()}>
        {t('procedures.file')}
      </Button>
    </>
  );
}
