import { problems } from '@jishi/contracts';
import type { OpenAPIObject } from '@nestjs/swagger';
import { problem } from '../common/schemas.js';
import type { Components, Schema } from './schemas.js';

export type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
type Responses = Operation['responses'];
type NamedResponses = NonNullable<NonNullable<OpenAPIObject['components']>['responses']>;

const anyRead = [400, 404, 429, 500, 503];
const anyWrite = [...anyRead, 409, 412, 413, 415, 422];
const anySignedIn = [401, 403];

/** How each operation may fail; every problem has one shape. */
export function problemResponses({
  writes,
  isPublic,
}: {
  readonly writes: boolean;
  readonly isPublic: boolean;
}): Responses {
  const statuses = [...(writes ? anyWrite : anyRead), ...(isPublic ? [] : anySignedIn)];
  return Object.fromEntries(
    statuses.map((status) => [status, { $ref: `#/components/responses/Problem${status}` }]),
  );
}

/** The responses to which all operations refer, one for each status. */
export function problemComponents(components: Components): NamedResponses {
  const schema = components.of(problem);
  const statuses = [...anyWrite, ...anySignedIn];
  return Object.fromEntries(
    statuses.map((status) => [`Problem${status}`, response(status, schema)]),
  );
}

function response(status: number, schema: Schema): NamedResponses[string] {
  const codes = Object.entries(problems).filter(([, each]) => each.status === status);
  const refused = status === 403 ? ['refused'] : [];
  return {
    description: [...codes.map(([code]) => code), ...refused].join(', '),
    content: { 'application/problem+json': { schema } },
  };
}
