import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useWords } from '../../../shared/language.js';
import type { Field, Value } from '../model/field.js';
import { initialValue } from '../model/values.js';
import { FieldInput, type InputProps } from './FieldInput.js';
import { FieldRow } from './FieldRow.js';

/** Any number of lines of one kind, within the bounds of the schema. */
export function ListInput({ field, shape, path, value, onChange }: InputProps<'list'>) {
  const { t, pick } = useWords();
  const items = (value ?? []) as readonly Value[];
  const full = shape.max !== null && items.length >= shape.max;
  const replace = (index: number, next: Value) =>
    onChange(items.map((each, at) => (at === index ? next : each)));
  return (
    <FieldRow field={field} path={path} group>
      <ol className="lines">
        {items.map((item, index) => (
          // Lines have no identity of their own; their position is what the record keeps.
          <li key={index}>
            <FieldInput
              field={lineField(field, shape.item, index)}
              path={`${path}.${String(index)}`}
              value={item}
              onChange={(next) => replace(index, next)}
            />
            <Button
              icon={<DeleteOutlined />}
              aria-label={t('field.remove', { item: `${pick(field.label)} ${String(index + 1)}` })}
              title={t('field.remove', { item: `${pick(field.label)} ${String(index + 1)}` })}
              onClick={() => onChange(items.filter((_, at) => at !== index))}
            />
          </li>
        ))}
      </ol>
      {full ? null : (
        <Button
          icon={<PlusOutlined />}
          onClick={() => onChange([...items, initialValue(shape.item)])}
        >
          {t('field.add', { item: pick(field.label) })}
        </Button>
      )}
    </FieldRow>
  );
}

/** A line is named after its own field where that has a name, and numbered. */
function lineField(list: Field, item: Field, index: number): Field {
  const number = String(index + 1);
  const named = item.label.zh !== item.name ? item.label : list.label;
  return {
    ...item,
    name: number,
    label: { zh: `${named.zh} ${number}`, en: `${named.en} ${number}` },
  };
}
