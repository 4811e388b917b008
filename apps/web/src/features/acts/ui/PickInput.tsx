import { Select } from 'antd';
import { useWords } from '../../../shared/language.js';
import { usePickOptions } from '../api/pick-options.js';
import type { InputProps } from './FieldInput.js';
import { FieldRow, useControl } from './FieldRow.js';

/** Chosen by name from a register or from the case; never typed as an id. */
export function PickInput({ field, shape, path, value, onChange }: InputProps<'pick'>) {
  const { t, pick } = useWords();
  const control = useControl(path);
  const { options, busy } = usePickOptions(shape.from);
  return (
    <FieldRow field={field} path={path}>
      <Select
        {...control}
        aria-label={pick(field.label)}
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t('field.choose')}
        value={(value as string | undefined) ?? null}
        options={[...options]}
        loading={busy}
        notFoundContent={t('field.nobody')}
        onChange={onChange}
        allowClear={!field.required || field.nullable}
      />
    </FieldRow>
  );
}
