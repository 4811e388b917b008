import type { OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;
export type Schema = Schemas[string];

/** Collects the schemas that have a name, as components which all others refer to. */
export class Components {
  constructor(readonly schemas: Schemas) {}

  /** @param io whether it describes what is sent (`input`) or what is answered (`output`) */
  of(schema: z.ZodType, io: 'input' | 'output' = 'output'): Schema {
    const text = JSON.stringify(z.toJSONSchema(schema, { io, unrepresentable: 'any' }));
    const whole = JSON.parse(text.replaceAll('"#/$defs/', '"#/components/schemas/')) as Whole;
    const { $schema: _, $defs = {}, ...own } = whole;
    for (const [name, definition] of Object.entries($defs))
      this.schemas[name] ??= unnamed(definition);
    const { id } = z.globalRegistry.get(schema) ?? {};
    if (id === undefined) return own;
    this.schemas[id] ??= unnamed(own);
    return { $ref: `#/components/schemas/${id}` };
  }
}

type Whole = { readonly $schema?: string; readonly $defs?: { readonly [name: string]: object } };

/** The name stands before the schema, not in it. */
function unnamed(schema: object): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== 'id'));
}
