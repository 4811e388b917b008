import type { Correction } from '@jishi/domain';
import { z } from 'zod';
import type { Label } from './primitives.js';

/** The right values of what an act recorded, each read as the act itself reads it; what was right is left out. */
export function of<
  Act extends Correction['act'],
  Shape extends z.core.$ZodShape,
  Field extends keyof Shape & string,
>(act: Act, label: Label, { shape }: { readonly shape: Shape }, ...fields: readonly Field[]) {
  const optional = Object.fromEntries(
    fields.map((field) => [field, z.exactOptional(shape[field] as Shape[Field])]),
  ) as unknown as { [Name in Field]: z.ZodExactOptional<Shape[Name]> };
  return z.strictObject({ act: z.literal(act), ...optional }).meta({ ...label });
}
