import type { z } from 'zod';

export interface LenientQuery<Shape extends { readonly [name: string]: z.ZodType }> {
  readonly query: { readonly [Name in keyof Shape]: z.infer<Shape[Name]> };
  /** Parameters that are unknown here, or whose values are. */
  readonly dropped: readonly string[];
}

/**
 * Reads the parameters of a list. A URL is kept, sent and typed by people, so what is not understood
 * is dropped and named instead of refused; each schema has a default.
 */
export function lenientQuery<Shape extends { readonly [name: string]: z.ZodType }>(
  shape: Shape,
  given: { readonly [name: string]: unknown },
): LenientQuery<Shape> {
  const dropped = Object.keys(given).filter((name) => !Object.hasOwn(shape, name));
  const query = Object.entries(shape).map(([name, schema]) => {
    const read = schema.safeParse(given[name]);
    if (read.success) return [name, read.data] as const;
    dropped.push(name);
    return [name, schema.parse(undefined)] as const;
  });
  return { query: Object.fromEntries(query) as LenientQuery<Shape>['query'], dropped };
}
