import type { Field, Values } from './field.js';

/** What of a form is kept as a draft: all that was typed and chosen. Files are put into the store anew. */
export function toDraft(values: Values): Record<string, unknown> {
  return withoutFiles(values) as Record<string, unknown>;
}

function withoutFiles(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutFiles);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== 'uploaded')
      .map(([name, each]) => [name, withoutFiles(each)]),
  );
}

/** A draft as the form reads it. Where the act has other fields by now, they begin anew. */
export function fromDraft(fields: readonly Field[], kept: Values | null): Values {
  const names = fields.flatMap(({ name, shape }) =>
    shape.kind === 'variants'
      ? [shape.by, ...shape.variants.flatMap((each) => each.fields.map((field) => field.name))]
      : [name],
  );
  return Object.fromEntries(Object.entries(kept ?? {}).filter(([name]) => names.includes(name)));
}
