import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useWords } from '../../../shared/language.js';
import { usePickOptions } from '../api/pick-options.js';
import type { Field, Pick, Value } from '../model/field.js';
import { type PickLines, pickLines } from '../model/lines.js';
import { initialValue } from '../model/values.js';
import { FieldInput, type InputProps } from './FieldInput.js';
import { FieldRow, useControl } from './FieldRow.js';

/** Any number of lines of one kind, within the bounds of the schema. */
export function ListInput(props: InputProps<'list'>) {
  const lines = pickLines(props.shape);
  return lines ? <PickedLines {...props} lines={lines} /> : <Lines {...props} />;
}

interface PickedLinesProps extends InputProps<'list'> {
  readonly lines: PickLines;
}

/** Several people, posts … chosen by name in one field. */
function PickedLines({ field, path, value, onChange, lines }: PickedLinesProps) {
  const { t, pick } = useWords();
  const control = useControl(path);
  const from = lines.pick.shape.kind === 'pick' ? lines.pick.shape.from : 'person';
  const { options, busy } = usePickOptions(from satisfies Pick);
  return (
    <FieldRow field={field} path={path}>
      <Select
        {...control}
        mode="multiple"
        aria-label={pick(field.label)}
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t('field.choose')}
        value={[...lines.toChosen((value ?? []) as readonly Value[])]}
        options={[...options]}
        loading={busy}
        notFoundContent={t('field.nobody')}
        onChange={(chosen: string[]) => onChange(lines.toValues(chosen))}
      />
    </FieldRow>
  );
}

function Lines({ field, shape, path, value, onChange }: InputProps<'list'>) {
  const { t, pick } = useWords();
  const items = (value ?? []) as readonly Value[];
  const full = shape.max !== null && items.length >= shape.max;
  const replace = (index: number, next: Value) =>
    onChange(items.map((each, at) => (at === index ? next : each)));
  const removal = (index: number) =>
    t('field.remove', { item: `${pick(field.label)} ${String(index + 1)}` });
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
              aria-label={removal(index)}
              title={removal(index)}
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
