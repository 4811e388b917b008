import { Input } from 'antd';
import { typedDate, weekdayOf } from '../../../shared/dates.js';
import { useWords } from '../../../shared/language.js';
import type { Value } from '../model/field.js';
import type { InputProps } from './FieldInput.js';
import { FieldRow, useControl } from './FieldRow.js';

const textOf = (value: Value): string => (typeof value === 'string' ? value : '');

/** Sealed texts are passages; a plain one is a line. */
export function TextInput({ field, shape, path, value, onChange }: InputProps<'text'>) {
  const control = useControl(path);
  const common = { ...control, value: textOf(value) };
  return (
    <FieldRow field={field} path={path}>
      {shape.wrapped ? (
        <Input.TextArea
          {...common}
          autoSize={{ minRows: 2, maxRows: 12 }}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <Input
          {...common}
          {...(shape.max === null ? {} : { maxLength: shape.max })}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FieldRow>
  );
}

/** A day is typed, with or without separators; leaving the field writes it out. */
export function DateInput({ field, path, value, onChange }: InputProps<'date'>) {
  const { t, pick } = useWords();
  const control = useControl(path, true);
  const text = textOf(value);
  const day = typedDate(text);
  const weekday = day === null ? null : weekdayOf(day);
  return (
    <FieldRow field={field} path={path} hint={t('field.dateHint')}>
      <Input
        {...control}
        className="short"
        value={text}
        inputMode="numeric"
        autoComplete="off"
        suffix={<span className="hint">{weekday ? pick(weekday) : ''}</span>}
        onChange={(event) => onChange(event.target.value)}
        onBlur={() => {
          if (day !== null && day !== text) onChange(day);
        }}
      />
    </FieldRow>
  );
}

export function MonthInput({ field, path, value, onChange }: InputProps<'month'>) {
  const { t } = useWords();
  const control = useControl(path, true);
  return (
    <FieldRow field={field} path={path} hint={t('field.monthHint')}>
      <Input
        {...control}
        className="short"
        value={textOf(value)}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      />
    </FieldRow>
  );
}

export function NumberInput({ field, path, value, onChange }: InputProps<'number'>) {
  const control = useControl(path);
  return (
    <FieldRow field={field} path={path}>
      <Input
        {...control}
        className="short number right"
        value={textOf(value)}
        inputMode="numeric"
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      />
    </FieldRow>
  );
}
