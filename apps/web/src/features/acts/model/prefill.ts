import type { Field, Value, Values } from './field.js';
import { initialValues } from './values.js';

type Given = Readonly<Record<string, string>>;
type Known = Readonly<Record<string, readonly { readonly value: string }[] | undefined>>;

const plain: readonly Field['shape']['kind'][] = ['text', 'pick', 'choice', 'number', 'date'];

/** A form with what is known beforehand: answers that a link brings, and choices of which there is one. */
export function prefilled(fields: readonly Field[], given: Given, known: Known): Values {
  const found = Object.fromEntries(fields.flatMap((field) => answer(field, given, known)));
  return { ...initialValues(fields), ...withVariant(fields, given), ...found };
}

type Answers = readonly (readonly [string, Value])[];

function answer({ name, shape, required }: Field, given: Given, known: Known): Answers {
  const brought = given[name];
  if (brought !== undefined && plain.includes(shape.kind)) return [[name, brought]];
  if (shape.kind === 'group') return ofKind(name, shape.fields, given);
  if (shape.kind !== 'pick' || !required) return [];
  const [only, ...more] = known[shape.from] ?? [];
  return only && more.length === 0 ? [[name, only.value]] : [];
}

/** Alternatives under a name of their own. */
function ofKind(name: string, fields: readonly Field[], given: Given): Answers {
  const chosen = withVariant(fields, given);
  return Object.keys(chosen).length === 0 ? [] : [[name, chosen]];
}

/** A link that names the kind opens the form of that kind. */
function withVariant(fields: readonly Field[], given: Given): Values {
  const found = fields.flatMap(({ shape }) => {
    if (shape.kind !== 'variants') return [];
    const chosen = shape.variants.find(({ value }) => value === given[shape.by]);
    if (!chosen) return [];
    return [{ ...prefilled(chosen.fields, given, {}), [shape.by]: chosen.value }];
  });
  return Object.assign({}, ...found) as Values;
}
