import type { Text } from '@jishi/client';
import type { JsonSchema } from '../../../shared/contract.js';
import { type Field, type FieldShape, type Option, picks, type Variant } from './field.js';

/** The fields of an act, from the schema of its data. */
export function fieldsOf(schema: JsonSchema): readonly Field[] {
  const variants = variantsOf(schema);
  if (variants) return [variants];
  const required = new Set(schema.required ?? []);
  return Object.entries(schema.properties ?? {}).map(([name, property]) =>
    fieldOf(name, property, required.has(name)),
  );
}

function fieldOf(name: string, schema: JsonSchema, required: boolean): Field {
  const nullable = schema.anyOf?.some(isNull) ?? false;
  return { name, label: labelOf(schema, name), required, nullable, shape: shapeOf(schema) };
}

/** A field without a name of its own shows its key, so that a gap in the contract is seen. */
function labelOf(schema: JsonSchema, name: string): Text {
  const [inner] = (schema.anyOf ?? []).filter((branch) => !isNull(branch));
  const { zh = inner?.zh ?? name, en = inner?.en ?? name } = schema;
  return { zh, en };
}

type Reader = (schema: JsonSchema) => FieldShape | null;

/** The first reader that knows the schema says how the field is asked for. */
function shapeOf(schema: JsonSchema): FieldShape {
  for (const read of readers) {
    const shape = read(schema);
    if (shape) return shape;
  }
  return { kind: 'text', wrapped: false, max: schema.maxLength ?? null };
}

const readInput: Reader = (schema) => {
  const { input } = schema;
  if (input === 'document') return { kind: 'document' };
  if (input === 'definition') return { kind: 'definition' };
  if (input === 'signature') return { kind: 'signature', paper: paperFields(schema) };
  if (input === 'fact') return { kind: 'fact', fields: fieldsOf(under(schema, 'json') ?? {}) };
  if (input === 'bilingual') return { kind: 'group', fields: bothLanguages(schema) };
  if (input === 'text') return { kind: 'text', wrapped: isWrapped(schema), max: null };
  const from = picks.find((each) => each === input);
  return from ? { kind: 'pick', from } : null;
};

const languages: Readonly<Record<string, Text>> = {
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
};

/** A public name is asked for in each language. */
function bothLanguages(schema: JsonSchema): readonly Field[] {
  return fieldsOf(schema).map((field) => ({
    ...field,
    label: languages[field.name] ?? field.label,
  }));
}

const readChoice: Reader = ({ options, enum: values }) => {
  if (options) return { kind: 'choice', options: optionsOf(options) };
  if (!values) return null;
  const plain = values.map((value) => String(value));
  return { kind: 'choice', options: plain.map((value) => ({ value, label: same(value) })) };
};

const readNullable: Reader = (schema) => {
  const [one, ...more] = (schema.anyOf ?? []).filter((branch) => !isNull(branch));
  return one && more.length === 0 ? shapeOf({ ...one, ...inputOf(schema) }) : null;
};

const readConstant: Reader = (schema) =>
  'const' in schema ? { kind: 'constant', value: schema.const } : null;

const readScalar: Reader = ({ type, format, pattern, minimum, maximum }) => {
  if (type === 'boolean') return { kind: 'boolean' };
  if (type === 'integer' || type === 'number')
    return { kind: 'number', min: bound(minimum), max: bound(maximum) };
  if (format === 'date') return { kind: 'date' };
  return pattern === '^\\d{4}-(0[1-9]|1[0-2])$' ? { kind: 'month' } : null;
};

const readList: Reader = ({ type, items, minItems, maxItems }) =>
  type === 'array' && items
    ? {
        kind: 'list',
        item: fieldOf('item', items, true),
        min: minItems ?? 0,
        max: maxItems ?? null,
      }
    : null;

const readGroup: Reader = (schema) => {
  const variants = variantsOf(schema);
  // Under a name of its own, what the chosen kind asks for travels under that name too.
  if (variants) return { kind: 'group', fields: [variants] };
  return schema.properties ? { kind: 'group', fields: fieldsOf(schema) } : null;
};

const readers = [
  readInput,
  readConstant,
  readChoice,
  readNullable,
  readScalar,
  readList,
  readGroup,
];

/** Alternatives told apart by one constant, such as the kinds of a person's fact. */
function variantsOf(schema: JsonSchema): Field | null {
  const branches = schema.oneOf ?? [];
  const by = Object.entries(branches[0]?.properties ?? {}).find(([, each]) => 'const' in each)?.[0];
  if (!by) return null;
  const variants = branches.map((branch): Variant => {
    const fields = fieldsOf(branch).filter(({ name }) => name !== by);
    const value = String(branch.properties?.[by]?.const);
    return { value, label: labelOfVariant(branch, fields, value), fields };
  });
  const label = { zh: '种类', en: 'Kind' };
  return {
    name: by,
    label,
    required: true,
    nullable: false,
    shape: { kind: 'variants', by, variants },
  };
}

/** A variant is called by its own name, or what its content is called. */
function labelOfVariant({ zh, en }: JsonSchema, fields: readonly Field[], value: string): Text {
  if (zh !== undefined && en !== undefined) return { zh, en };
  return fields.find(({ shape }) => shape.kind === 'fact')?.label ?? same(value);
}

function paperFields(schema: JsonSchema): readonly Field[] {
  const branches = schema.anyOf ?? schema.oneOf ?? [schema];
  const paper = branches.find((branch) => branch.properties?.kind?.const === 'paper');
  return paper ? fieldsOf(paper).filter(({ name }) => name !== 'kind') : [];
}

/** What stands under the property, in the schema itself or in one of its alternatives. */
function under(schema: JsonSchema, property: string): JsonSchema | null {
  const found = [schema, ...(schema.anyOf ?? [])].find(({ properties }) => properties?.[property]);
  return found?.properties?.[property] ?? null;
}

/** Free text that is sealed travels as `{text}`. */
function isWrapped(schema: JsonSchema): boolean {
  return under(schema, 'text') !== null;
}

function optionsOf(options: { readonly [value: string]: Text }): readonly Option[] {
  return Object.entries(options).map(([value, label]) => ({ value, label }));
}

/** JSON Schema gives every integer the bounds of a safe one; those are no bounds for a person. */
function bound(limit: number | undefined): number | null {
  return limit === undefined || Math.abs(limit) >= Number.MAX_SAFE_INTEGER ? null : limit;
}

const inputOf = ({ input, options }: JsonSchema) => ({
  ...(input === undefined ? {} : { input }),
  ...(options === undefined ? {} : { options }),
});
const isNull = ({ type }: JsonSchema): boolean => type === 'null';
const same = (value: string): Text => ({ zh: value, en: value });
