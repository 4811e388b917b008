import type { Field, FieldShape, Value, Values } from './field.js';

type ListShape = Extract<FieldShape, { kind: 'list' }>;

/** The one choice of which every line of a list consists, bare or as the only field of a group. */
export interface PickLines {
  readonly pick: Field;
  readonly toValues: (chosen: readonly string[]) => readonly Value[];
  readonly toChosen: (values: readonly Value[]) => readonly string[];
}

/** Null where the lines of the list are more than a choice. */
export function pickLines({ item }: ListShape): PickLines | null {
  if (item.shape.kind === 'pick')
    return {
      pick: item,
      toValues: (chosen) => chosen,
      toChosen: (values) => values.filter(isText),
    };
  if (item.shape.kind !== 'group') return null;
  const [only, ...more] = item.shape.fields;
  if (only?.shape.kind !== 'pick' || more.length > 0) return null;
  return {
    pick: only,
    toValues: (chosen) => chosen.map((each) => ({ [only.name]: each })),
    toChosen: (values) => values.map((each) => (each as Values)[only.name]).filter(isText),
  };
}

const isText = (value: Value): value is string => typeof value === 'string' && value !== '';
