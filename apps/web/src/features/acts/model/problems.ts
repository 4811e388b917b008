import { typedDate } from '../../../shared/dates.js';
import type { WordKey } from '../../../shared/words/index.js';
import type { Field, FieldShape, Value, Values } from './field.js';
import { isCompound, isEmpty } from './values.js';

/** What is wrong with one field of the form, before anything is sent. */
export interface FieldProblem {
  /** Where the field stands: names and list positions joined by dots. */
  readonly path: string;
  readonly field: Field;
  readonly word: Extract<
    WordKey,
    | 'acts.required'
    | 'acts.chooseOne'
    | 'acts.badDate'
    | 'acts.badMonth'
    | 'acts.badNumber'
    | 'acts.tooSmall'
    | 'acts.tooLarge'
    | 'acts.tooFew'
  >;
  readonly limit?: number;
}

export function problemsOf(
  fields: readonly Field[],
  values: Values,
  path = '',
): readonly FieldProblem[] {
  return fields.flatMap((field) =>
    field.shape.kind === 'variants'
      ? problemsOfVariant(field, values, path)
      : problemsOfField(field, values[field.name], join(path, field.name)),
  );
}

function problemsOfField(field: Field, value: Value, path: string): readonly FieldProblem[] {
  const { shape, required, nullable } = field;
  if (shape.kind === 'constant') return [];
  if (shape.kind === 'list') return problemsOfList(field, shape, { value, path });
  if (isEmpty(value)) {
    const missing = required && !nullable;
    return missing ? [{ path, field, word: wordForMissing(shape) }] : [];
  }
  const inner = problemsInside(shape, value, path);
  if (inner) return inner;
  const problem = problemOfScalar(shape, String(value).trim());
  return problem ? [{ path, field, ...problem }] : [];
}

function problemsInside(
  shape: FieldShape,
  value: Value,
  path: string,
): readonly FieldProblem[] | null {
  if (isCompound(shape) && 'fields' in shape)
    return problemsOf(shape.fields, value as Values, path);
  if (shape.kind !== 'signature') return null;
  const signature = value as Values;
  return signature.kind === 'paper' ? problemsOf(shape.paper, signature, path) : [];
}

interface Placed {
  readonly value: Value;
  readonly path: string;
}

function problemsOfList(
  field: Field,
  { item, min }: Extract<FieldShape, { kind: 'list' }>,
  { value, path }: Placed,
): readonly FieldProblem[] {
  const items = (value ?? []) as readonly Value[];
  const few = items.length < min && field.required;
  return [
    ...(few ? [{ path, field, word: 'acts.tooFew' as const, limit: min }] : []),
    ...items.flatMap((each, index) => problemsOfField(item, each, join(path, String(index)))),
  ];
}

function problemsOfVariant(field: Field, values: Values, path: string): readonly FieldProblem[] {
  if (field.shape.kind !== 'variants') return [];
  const { by, variants } = field.shape;
  const chosen = variants.find(({ value }) => value === values[by]);
  if (chosen) return problemsOf(chosen.fields, values, path);
  return [{ path: join(path, by), field, word: 'acts.chooseOne' }];
}

type Scalar = Pick<FieldProblem, 'word' | 'limit'>;

function problemOfScalar(shape: FieldShape, text: string): Scalar | null {
  if (shape.kind === 'date') return typedDate(text) === null ? { word: 'acts.badDate' } : null;
  if (shape.kind === 'month')
    return /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? null : { word: 'acts.badMonth' };
  return shape.kind === 'number' ? problemOfNumber(shape, text) : null;
}

function problemOfNumber(
  { min, max }: Extract<FieldShape, { kind: 'number' }>,
  text: string,
): Scalar | null {
  if (!/^-?\d{1,15}$/.test(text)) return { word: 'acts.badNumber' };
  const value = Number(text);
  if (min !== null && value < min) return { word: 'acts.tooSmall', limit: min };
  return max !== null && value > max ? { word: 'acts.tooLarge', limit: max } : null;
}

const chosen: readonly FieldShape['kind'][] = ['choice', 'pick', 'boolean', 'signature'];

function wordForMissing({ kind }: FieldShape): 'acts.chooseOne' | 'acts.required' {
  return chosen.includes(kind) ? 'acts.chooseOne' : 'acts.required';
}

export function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

/** The element of a field, so that a summary can lead to it. */
export function elementId(path: string): string {
  return `field-${path.replaceAll('.', '-')}`;
}
