import { typedDate } from '../../../shared/dates.js';
import type { DocumentValue, Field, FieldShape, Value, Values } from './field.js';
import { pickLines } from './lines.js';

/** What an empty form holds; a list that needs lines begins with them. */
export function initialValue(field: Field): Value {
  const { shape } = field;
  if (isCompound(shape) && !field.required) return undefined;
  switch (shape.kind) {
    case 'group':
    case 'fact':
      return initialValues(shape.fields);
    case 'list':
      return pickLines(shape)
        ? []
        : Array.from({ length: shape.min }, () => initialValue(shape.item));
    case 'constant':
      return shape.value;
    default:
      return undefined;
  }
}

export function initialValues(fields: readonly Field[]): Values {
  return Object.fromEntries(fields.map((field) => [field.name, initialValue(field)]));
}

/** Whether the field is a form of its own, which a person may leave out as a whole. */
export function isCompound({ kind }: FieldShape): boolean {
  return kind === 'group' || kind === 'fact';
}

/** The act's data as the API reads it. Call it on values without problems. */
export function toData(fields: readonly Field[], values: Values): Record<string, unknown> {
  return Object.fromEntries(fields.flatMap((field) => entriesOf(field, values)));
}

function entriesOf(field: Field, values: Values): (readonly [string, unknown])[] {
  const value = toWire(field, values[field.name], values);
  if (value === undefined) return [];
  if (field.shape.kind !== 'variants') return [[field.name, value]];
  return Object.entries(value as Values);
}

function toWire(field: Field, value: Value, beside: Values): unknown {
  const { shape } = field;
  if (shape.kind === 'variants') return variantToWire(shape, beside);
  if (shape.kind === 'constant') return shape.value;
  if (isEmpty(value)) return field.nullable ? null : undefined;
  return wire[shape.kind](value, shape);
}

type Wire = (value: Value, shape: FieldShape) => unknown;

const asIs: Wire = (value) => value;

const wire: { readonly [Kind in Exclude<FieldShape['kind'], 'variants' | 'constant'>]: Wire } = {
  text: (value, shape) => {
    const text = String(value).trim();
    return shape.kind === 'text' && shape.wrapped ? { text } : text;
  },
  date: (value) => typedDate(String(value)),
  month: (value) => String(value).trim(),
  number: (value) => Number(String(value).trim()),
  boolean: (value) => value === 'yes',
  choice: asIs,
  pick: asIs,
  definition: asIs,
  document: (value) => documentToWire(value as DocumentValue),
  signature: (value, shape) => signatureToWire(value as Values, shape),
  group: (value, shape) => (shape.kind === 'group' ? toData(shape.fields, value as Values) : value),
  fact: (value, shape) =>
    shape.kind === 'fact' ? { json: toData(shape.fields, value as Values) } : value,
  list: (value, shape) =>
    shape.kind === 'list'
      ? (value as readonly Value[]).map((each) => toWire(shape.item, each, {}))
      : value,
};

function documentToWire({ uploaded, text }: DocumentValue): unknown {
  return uploaded ? { ref: uploaded.ref, hash: uploaded.hash } : { text: (text ?? '').trim() };
}

function signatureToWire(value: Values, shape: FieldShape): unknown {
  if (value.kind !== 'paper' || shape.kind !== 'signature') return { kind: 'in-person' };
  return { kind: 'paper', ...toData(shape.paper, value) };
}

function variantToWire(
  shape: Extract<FieldShape, { kind: 'variants' }>,
  values: Values,
): Record<string, unknown> | undefined {
  const chosen = shape.variants.find(({ value }) => value === values[shape.by]);
  return chosen && { [shape.by]: chosen.value, ...toData(chosen.fields, values) };
}

export function isEmpty(value: Value): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (typeof value !== 'object' || Array.isArray(value)) return false;
  const { uploaded, text } = value as DocumentValue;
  return 'text' in value && !uploaded && (text ?? '').trim() === '';
}
