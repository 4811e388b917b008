import type { Text } from '@jishi/client';
import type { Problem } from '../../../shared/api.js';
import type { Field, FieldShape, Value, Values } from './field.js';
import { pickLines } from './lines.js';
import { join } from './problems.js';

/** What the API says is wrong with the input. */
export interface SaidProblem {
  /** Where the form asks for what it names; null where it asks for no such thing. */
  readonly place: Place | null;
  readonly said: Text;
}

interface Place {
  readonly path: string;
  readonly field: Field;
}

/** Each problem at the field that it names, or at the nearest one around it that the form shows. */
export function saidProblems(
  fields: readonly Field[],
  values: Values,
  { fields: named = [] }: Pick<Problem, 'fields'>,
): readonly SaidProblem[] {
  return named.map(({ field, words }) => ({
    place: placeAmong(fields, { names: field.split('.'), value: values, path: '' }),
    said: words,
  }));
}

/** The rest of a way into the data, with what is filled in there. */
interface Way {
  readonly names: readonly string[];
  readonly value: Value;
  readonly path: string;
}

function placeAmong(fields: readonly Field[], { names, value, path }: Way): Place | null {
  const [name = '', ...rest] = names;
  const values = (value ?? {}) as Values;
  const field = shown(fields, values).find((each) => each.name === name);
  return field
    ? placeIn(field, { names: rest, value: values[name], path: join(path, name) })
    : null;
}

function placeIn(field: Field, way: Way): Place {
  return placeInside(field, way) ?? { path: way.path, field };
}

/** A typed fact travels under `json`, where its form has no field of that name. */
function placeInside(field: Field, way: Way): Place | null {
  const { shape } = field;
  if (shape.kind === 'list') return placeInLine(field, shape, way);
  if (shape.kind === 'signature') return placeAmong(shape.paper, way);
  if (shape.kind === 'group') return placeAmong(shape.fields, way);
  if (shape.kind === 'fact') return placeAmong(shape.fields, { ...way, names: way.names.slice(1) });
  return null;
}

/** A list of plain choices is one field on the screen. */
function placeInLine(
  list: Field,
  shape: Extract<FieldShape, { kind: 'list' }>,
  { names, value, path }: Way,
): Place | null {
  const [index = '', ...rest] = names;
  const line = ((value ?? []) as readonly Value[])[Number(index)];
  if (pickLines(shape) || line === undefined) return null;
  const { item } = shape;
  const label = item.label.zh === item.name ? list.label : item.label;
  return placeIn({ ...item, label }, { names: rest, value: line, path: join(path, index) });
}

/** Of alternatives, only the chosen one is on the screen. */
function shown(fields: readonly Field[], values: Values): readonly Field[] {
  return fields.flatMap((field) => {
    if (field.shape.kind !== 'variants') return [field];
    const { by, variants } = field.shape;
    const chosen = variants.find(({ value }) => value === values[by]);
    return [field, ...shown(chosen?.fields ?? [], values)];
  });
}
