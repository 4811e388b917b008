import type { z } from 'zod';
import type { Operation } from './problem-responses.js';
import type { Components } from './schemas.js';

type Parameters = NonNullable<Operation['parameters']>;
type Parameter = Parameters[number];

export function pathId(): Parameter {
  return { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
}

/** What lists and pages are asked with: all optional, what is not understood is dropped or named. */
export function queryParameters(
  components: Components,
  shape: { readonly [name: string]: z.ZodType },
): Parameters {
  return Object.entries(shape).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    schema: components.of(schema, 'input'),
  }));
}

const header = (name: string, description: string, required = false): Parameter => ({
  name,
  in: 'header',
  required,
  description,
  schema: { type: 'string' },
});

const duty: Parameters = [
  header('Jishi-Role', 'The duty in which the person acts; left out, the first that fits'),
  header('Jishi-Acting-For', 'The holder for whom a deputy acts'),
];

/** The headers of a command. */
export const commandHeaders: Parameters = [
  {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    description: 'A request is recorded once under its key, however often it is sent',
    schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{16,64}$' },
  },
  header('If-Match', 'The version that was seen, in double quotes'),
  header('Jishi-Sign-In', 'The ID token of a fresh sign-in, for an act that signs'),
  ...duty,
];
