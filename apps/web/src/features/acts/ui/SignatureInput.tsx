import { useWords } from '../../../shared/language.js';
import type { Values } from '../model/field.js';
import { initialValues } from '../model/values.js';
import { Radios } from './ChoiceInput.js';
import type { InputProps } from './FieldInput.js';
import { FieldRow } from './FieldRow.js';
import { FormFields } from './FormFields.js';

/** In person by a fresh sign-in, or on paper with scan, signer and day. */
export function SignatureInput({ field, shape, path, value, onChange }: InputProps<'signature'>) {
  const { t } = useWords();
  const signature = value as Values | undefined;
  const options = [
    { value: 'in-person', label: t('field.inPerson') },
    { value: 'paper', label: t('field.onPaper') },
  ];
  return (
    <FieldRow field={field} path={path} group>
      <Radios
        path={path}
        options={options}
        value={signature?.kind}
        onChange={(kind) => onChange({ ...initialValues(shape.paper), ...signature, kind })}
      />
      {signature?.kind === 'paper' ? (
        <div className="group">
          <FormFields fields={shape.paper} values={signature} path={path} onChange={onChange} />
        </div>
      ) : null}
    </FieldRow>
  );
}
