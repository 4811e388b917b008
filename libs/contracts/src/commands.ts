import type { z } from 'zod';
import { caseCommands } from './case.js';
import { publicityCommands } from './steps/publicity.js';

/** One schema per command, by the prefix of the streams on which it is given. */
export const commandSchemas: {
  readonly [prefix: string]: { readonly [command: string]: z.ZodType };
} = {
  case: { ...caseCommands, ...publicityCommands },
};

export function commandSchema(prefix: string, command: string): z.ZodType | undefined {
  const schemas = commandSchemas[prefix];
  return schemas && Object.hasOwn(schemas, command) ? schemas[command] : undefined;
}
