import type { Field } from '../../acts/model/field.js';
import { fieldsOf } from '../../acts/model/read-schema.js';
import { useCatalogue } from '../../session/model/runtime.js';

/** The fields of a person's facts by kind, as the act that records them describes them. */
export function useFactFields(): Readonly<Record<string, readonly Field[]>> {
  const { data } = useCatalogue();
  const act = data?.acts.find(({ name, prefix }) => prefix === 'person' && name === 'record-fact');
  const [variants] = act ? fieldsOf(act.schema) : [];
  if (variants?.shape.kind !== 'variants') return {};
  return Object.fromEntries(
    variants.shape.variants.map(({ value, fields }) => [value, contentOf(fields)]),
  );
}

function contentOf(fields: readonly Field[]): readonly Field[] {
  const content = fields.find(({ shape }) => shape.kind === 'fact');
  return content?.shape.kind === 'fact' ? content.shape.fields : [];
}
