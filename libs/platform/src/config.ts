import { z } from 'zod';

const port = z.coerce.number().int().min(1).max(65_535);
const flag = z.enum(['0', '1']).transform((value) => value === '1');

/** Every setting there is, each with the sentence that `jishi config` prints of it. Secrets come by environment only. */
export const configSchema = z.object({
  DATABASE_URL: z
    .string()
    .min(1)
    .describe("The program's own login to PostgreSQL: it may append and read, never change"),
  TEMPORAL_ADDRESS: z
    .string()
    .min(1)
    .default('127.0.0.1:7233')
    .describe('host:port of the Temporal server'),
  TEMPORAL_NAMESPACE: z
    .string()
    .min(1)
    .default('default')
    .describe('Namespace on the Temporal server'),
  TASK_QUEUE: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/)
    .default('jishi')
    .describe('Prefix of the task queues, one for each deployment on a shared server'),
  OIDC_ISSUER: z.url().describe('The identity provider; it authenticates and grants nothing'),
  OIDC_CLIENT_ID: z
    .string()
    .min(1)
    .default('jishi-web')
    .describe('The public client registered with the issuer'),
  VAULT_MASTER_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/i)
    .describe(
      '64 hex digits; wraps the key of every sealed document and keys the hashes of accounts. Secret',
    ),
  JISHI_FIRST_ADMIN: z
    .string()
    .default('')
    .describe("The issuer's subject of the first security administrator; used once"),
  HOST: z.string().min(1).default('127.0.0.1').describe('Address on which the API listens'),
  PORT: port.default(3000).describe('Port on which the API listens'),
  RATE_LIMIT_PER_MINUTE: z.coerce
    .number()
    .int()
    .min(1)
    .default(1_200)
    .describe(
      'Requests of one account, or of one address before sign-in, that are served in a minute',
    ),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug'])
    .default('info')
    .describe('What is logged'),
  JISHI_BUILD_ID: z
    .string()
    .regex(/^[A-Za-z0-9._+-]{1,64}$/)
    .default('development')
    .describe('Names this build in every event that it records; the image sets it'),
  JISHI_SIMULATED: flag
    .default(false)
    .describe('1: a store whose clock can be moved, for demonstrations and tests'),
});

export type Config = z.infer<typeof configSchema>;

/** @throws Error that names every setting that is missing or wrong, and what it is for */
export function readConfig(environment: { readonly [name: string]: string | undefined }): Config {
  const read = configSchema.safeParse(environment);
  if (read.success) return read.data;
  const lines = read.error.issues.map(({ path, message }) => {
    const name = path.map(String).join('.');
    const about = descriptionOf(name);
    return `${name}: ${message}. ${about}.`;
  });
  throw new Error(`The configuration cannot be used.\n${lines.join('\n')}`);
}

function descriptionOf(name: string): string {
  const settings: { readonly [name: string]: z.ZodType } = configSchema.shape;
  return settings[name]?.description ?? '';
}

/** One line a setting, for `jishi config`; a secret is shown as set or not set. */
export function describeConfig(environment: {
  readonly [name: string]: string | undefined;
}): readonly string[] {
  return Object.entries(configSchema.shape).map(([name, schema]) => {
    const given = environment[name];
    const shown = secrets.includes(name)
      ? given
        ? '(set)'
        : notSet
      : (given ?? byDefault(schema));
    return `${name} = ${shown}\n    ${schema.description ?? ''}`;
  });
}

const notSet = '(not set)';

function byDefault(schema: z.ZodType): string {
  const read = schema.safeParse(undefined);
  return read.success && read.data !== '' ? `${String(read.data)} (default)` : notSet;
}

const secrets = ['VAULT_MASTER_KEY', 'DATABASE_URL'];
