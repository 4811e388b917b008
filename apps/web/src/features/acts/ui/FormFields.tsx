import { useWords } from '../../../shared/language.js';
import type { Field, FieldShape, Values } from '../model/field.js';
import { elementId, join } from '../model/problems.js';
import { initialValues } from '../model/values.js';
import { Radios } from './ChoiceInput.js';
import { FieldInput } from './FieldInput.js';
import { FieldRow } from './FieldRow.js';

interface FormFieldsProps {
  readonly fields: readonly Field[];
  readonly values: Values;
  readonly path?: string;
  readonly onChange: (values: Values) => void;
}

/** The fields of a form or group in the order of the schema. */
export function FormFields({ fields, values, path = '', onChange }: FormFieldsProps) {
  return rowsOf(fields).map((row) => (
    <div key={row[0]?.name} className={row.length > 1 ? 'field-row' : undefined}>
      {row.map((field) => (
        <OneField key={field.name} {...{ field, values, path, onChange }} />
      ))}
    </div>
  ));
}

/** Numbers that follow each other stand side by side, as on the paper they are copied from. */
function rowsOf(fields: readonly Field[]): readonly (readonly Field[])[] {
  const rows: Field[][] = [];
  for (const field of fields) {
    const last = rows.at(-1);
    const joins = field.shape.kind === 'number' && last?.[0]?.shape.kind === 'number';
    if (joins) last?.push(field);
    else rows.push([field]);
  }
  return rows;
}

interface OneFieldProps extends Omit<FormFieldsProps, 'fields' | 'path'> {
  readonly field: Field;
  readonly path: string;
}

function OneField({ field, values, path, onChange }: OneFieldProps) {
  if (field.shape.kind === 'variants')
    return <Variants {...{ field, values, path, onChange }} shape={field.shape} />;
  return (
    <FieldInput
      field={field}
      path={join(path, field.name)}
      value={values[field.name]}
      onChange={(value) => onChange({ ...values, [field.name]: value })}
    />
  );
}

interface VariantsProps extends OneFieldProps {
  readonly shape: Extract<FieldShape, { kind: 'variants' }>;
}

/** First the kind, then what that kind asks for. */
function Variants({ field, shape, values, path, onChange }: VariantsProps) {
  const { pick } = useWords();
  const { by, variants } = shape;
  const chosen = variants.find(({ value }) => value === values[by]);
  const choose = (kind: unknown) => {
    const next = variants.find(({ value }) => value === kind);
    onChange({ ...initialValues(next?.fields ?? []), ...kept(values, next?.fields), [by]: kind });
  };
  return (
    <>
      <FieldRow field={field} path={join(path, by)} group>
        <Radios
          path={elementId(join(path, by))}
          options={variants.map(({ value, label }) => ({ value, label: pick(label) }))}
          value={values[by]}
          onChange={choose}
        />
      </FieldRow>
      {chosen ? <FormFields fields={chosen.fields} {...{ values, path, onChange }} /> : null}
    </>
  );
}

/** Plain answers that the other kind asks for too stay; contents differ by kind and start anew. */
function kept(values: Values, fields: readonly Field[] = []): Values {
  const plain = fields.filter(({ shape }) => shape.kind !== 'fact');
  return Object.fromEntries(plain.map(({ name }) => [name, values[name]]));
}
