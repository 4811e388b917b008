import { clientKey } from '@jishi/commands';
import { id } from '@jishi/contracts';
import { z } from 'zod';
import { seenVersion } from '../commands/command-request.js';
import { role } from '../common/schemas.js';
import type { Operation } from './problem-responses.js';
import { Components } from './schemas.js';

type Parameters = NonNullable<Operation['parameters']>;
type Parameter = Parameters[number];

/** For paths and headers, whose schemas have no name, or one that the answers name already. */
const plain = new Components({});

export function pathId(): Parameter {
  return { name: 'id', in: 'path', required: true, schema: plain.of(id, 'input') };
}

/** One of the acts of a thing. */
export function pathAct(names: readonly string[]): Parameter {
  return { name: 'name', in: 'path', required: true, schema: plain.of(z.enum(names), 'input') };
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

const header = (name: string, description: string, schema: z.ZodType) => ({
  name,
  in: 'header' as const,
  required: false,
  description,
  schema: plain.of(schema, 'input'),
});

/** Under which a request is recorded once. */
export const idempotencyKeyHeader = {
  ...header(
    'Idempotency-Key',
    'A request is recorded once under its key, however often it is sent',
    z.string().regex(clientKey),
  ),
  required: true,
};

const duty: Parameters = [
  header('Jishi-Role', 'The duty in which the person acts; left out, the first that fits', role),
  header('Jishi-Acting-For', 'The holder for whom a deputy acts', id),
];

const version = header(
  'If-Match',
  'The version that was seen, in double quotes',
  z.string().regex(seenVersion),
);

/** What is only tried is kept under no key. */
export const rehearsalHeaders: Parameters = [version, ...duty];

/** The headers of a command. */
export const commandHeaders: Parameters = [
  idempotencyKeyHeader,
  version,
  header('Jishi-Sign-In', 'The ID token of a fresh sign-in, for an act that signs', z.string()),
  ...duty,
];
