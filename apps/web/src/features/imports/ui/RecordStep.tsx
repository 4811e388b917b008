import type { ImportPreview, ImportRecorded } from '@jishi/client';
import { Button, Select } from 'antd';
import { type FormEvent, useState } from 'react';
import { useWords } from '../../../shared/language.js';
import { Note } from '../../../shared/ui/Note.js';
import { RefusalPanel } from '../../acts/ui/RefusalPanel.js';
import { useRegister } from '../../registers/api/registers.js';
import { useImportRecording } from '../api/imports.js';
import { isRecordable, sameName } from '../model/preview.js';

interface RecordStepProps {
  readonly preview: ImportPreview;
  readonly onRecorded: (recorded: ImportRecorded) => void;
}

const FRESH = 'new';

/** Under whom and where the accepted content is recorded. */
export function RecordStep({ preview, onRecorded }: RecordStepProps) {
  const { t, pick } = useWords();
  const [unitId, setUnit] = useState<string | null>(null);
  const [person, setPerson] = useState(FRESH);
  const recording = useImportRecording(preview);
  if (!isRecordable(preview)) return <Note kind="refused">{t('imports.errorsBlock')}</Note>;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const personId = person === FRESH ? null : person;
    if (unitId !== null) recording.mutate({ unitId, personId }, { onSuccess: onRecorded });
  };
  const problem = recording.error?.problem;
  return (
    <form className="panel act-form" onSubmit={submit}>
      {problem?.code === 'refused' ? <RefusalPanel problem={problem} /> : null}
      {problem && problem.code !== 'refused' ? (
        <Note kind="refused">{problem.words ? pick(problem.words) : t('acts.unsent')}</Note>
      ) : null}
      <UnitChoice value={unitId} onChoose={setUnit} />
      <PersonChoice value={person} onChoose={setPerson} />
      {person === FRESH ? <SameName preview={preview} /> : null}
      <Button type="primary" htmlType="submit" loading={recording.isPending}>
        {t('imports.record')}
      </Button>
      <span role="status"> {recording.isPending ? t('imports.recording') : ''}</span>
    </form>
  );
}

interface ChoiceProps<Value> {
  readonly value: Value;
  readonly onChoose: (value: string) => void;
}

function UnitChoice({ value, onChoose }: ChoiceProps<string | null>) {
  const { t, pick } = useWords();
  const { data = [] } = useRegister('units');
  return (
    <div className="field">
      <label htmlFor="import-unit">{t('imports.unitLabel')}</label>
      <Select
        id="import-unit"
        aria-label={t('imports.unitLabel')}
        placeholder={t('field.choose')}
        value={value}
        options={data.map(({ unitId, name }) => ({ value: unitId, label: pick(name) }))}
        onChange={onChoose}
      />
    </div>
  );
}

/** Two persons may bear one name, and one person is easily registered twice: whoever imports decides. */
function SameName({ preview }: Pick<RecordStepProps, 'preview'>) {
  const { t, pick, join } = useWords();
  const { data = [] } = useRegister('people');
  const same = sameName(preview, data);
  if (same.length === 0) return null;
  const names = join(
    same.map(({ name, unitName }) => `${name ?? ''} · ${unitName ? pick(unitName) : ''}`),
  );
  return <Note kind="waiting">{t('imports.sameName', { names })}</Note>;
}

function PersonChoice({ value, onChoose }: ChoiceProps<string>) {
  const { t } = useWords();
  const { data = [] } = useRegister('people');
  return (
    <div className="field">
      <label htmlFor="import-person">{t('imports.target')}</label>
      <Select
        id="import-person"
        aria-label={t('imports.target')}
        showSearch={{ optionFilterProp: 'label' }}
        value={value}
        options={[
          { value: FRESH, label: t('imports.newPerson') },
          ...data.map(({ personId, name }) => ({ value: personId, label: name })),
        ]}
        onChange={onChoose}
      />
    </div>
  );
}
