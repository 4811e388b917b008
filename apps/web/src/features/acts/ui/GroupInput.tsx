import { Button } from 'antd';
import { useWords } from '../../../shared/language.js';
import type { Field, Values } from '../model/field.js';
import { elementId } from '../model/problems.js';
import { initialValues } from '../model/values.js';
import { FieldInput, type InputProps } from './FieldInput.js';
import { FormFields } from './FormFields.js';

/** A field made of fields. */
export function GroupInput({ field, shape, path, value, onChange }: InputProps<'group' | 'fact'>) {
  const { pick } = useWords();
  return (
    <fieldset className="field group" id={elementId(path)} tabIndex={-1}>
      <legend>{pick(field.label)}</legend>
      <FormFields
        fields={shape.fields}
        values={(value ?? {}) as Values}
        path={path}
        onChange={onChange}
      />
    </fieldset>
  );
}

type OptionalGroupProps = Omit<InputProps, 'shape'>;

/** A group that most acts do without is opened on purpose. */
export function OptionalGroup(props: OptionalGroupProps) {
  const { field, value, onChange } = props;
  const { t, pick } = useWords();
  const item = pick(field.label);
  if (value === undefined)
    return (
      <div className="field">
        <Button onClick={() => onChange(initialValues(fieldsIn(field)))}>
          {t('field.include', { item })}
        </Button>
      </div>
    );
  return (
    <div className="field">
      <FieldInput {...props} field={{ ...field, required: true }} />
      <Button size="small" onClick={() => onChange(undefined)}>
        {t('field.leaveOut', { item })}
      </Button>
    </div>
  );
}

function fieldsIn({ shape }: Field): readonly Field[] {
  return 'fields' in shape ? shape.fields : [];
}
