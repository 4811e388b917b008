import { Radio, Select } from 'antd';
import { useWords } from '../../../shared/language.js';
import { elementId } from '../model/problems.js';
import type { InputProps } from './FieldInput.js';
import { FieldRow, useControl, useProblem } from './FieldRow.js';

const MOST_RADIOS = 5;

/** Few options stand in the open, none of them chosen beforehand. */
export function ChoiceInput(props: InputProps<'choice'>) {
  return props.shape.options.length <= MOST_RADIOS ? (
    <RadioChoice {...props} />
  ) : (
    <SelectChoice {...props} />
  );
}

function RadioChoice({ field, shape, path, value, onChange }: InputProps<'choice'>) {
  const { pick } = useWords();
  const options = shape.options.map(({ value: each, label }) => ({
    value: each,
    label: pick(label),
  }));
  return (
    <FieldRow field={field} path={path} group>
      <Radios path={path} options={options} value={value} onChange={onChange} />
    </FieldRow>
  );
}

function SelectChoice({ field, shape, path, value, onChange }: InputProps<'choice'>) {
  const { t, pick } = useWords();
  const control = useControl(path);
  return (
    <FieldRow field={field} path={path}>
      <Select
        {...control}
        aria-label={pick(field.label)}
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t('field.choose')}
        value={(value as string | undefined) ?? null}
        options={shape.options.map(({ value: each, label }) => ({
          value: each,
          label: pick(label),
        }))}
        onChange={onChange}
        allowClear={!field.required || field.nullable}
      />
    </FieldRow>
  );
}

export function BooleanInput({ field, path, value, onChange }: InputProps<'boolean'>) {
  const { t } = useWords();
  const options = [
    { value: 'yes', label: t('common.yes') },
    { value: 'no', label: t('common.no') },
  ];
  return (
    <FieldRow field={field} path={path} group>
      <Radios path={path} options={options} value={value} onChange={onChange} />
    </FieldRow>
  );
}

interface RadiosProps {
  readonly path: string;
  readonly options: { value: string; label: string }[];
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

export function Radios({ path, options, value, onChange }: RadiosProps) {
  const problem = useProblem(path);
  return (
    <Radio.Group
      name={path}
      value={value ?? null}
      options={options}
      onChange={(event) => onChange(event.target.value)}
      {...(problem ? { 'aria-describedby': `${elementId(path)}-problem` } : {})}
    />
  );
}
