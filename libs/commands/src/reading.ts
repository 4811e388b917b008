import { createHmac } from 'node:crypto';
import { commandSchema, occurredOn } from '@jishi/contracts';
import { type JsonObject, prefixOf } from '@jishi/domain';
import { canonicalJson } from '@jishi/ledger';
import type { CommandRequest, FieldProblem } from './request.js';

/** A request whose data have the shape that its command asks for. */
export interface ReadRequest {
  readonly data: JsonObject;
  /** HMAC-SHA-256 over the canonical request: the same command id with another digest is another request. */
  readonly digest: string;
}

/**
 * Reads untrusted data by the command's wire schema; every problem names its field.
 * @param key keys the digest, so that nobody who reads the store can confirm a guess of what was sent
 */
export function readRequest(
  request: CommandRequest,
  key: Buffer,
): ReadRequest | { readonly problems: readonly FieldProblem[] } {
  const schema = commandSchema(prefixOf(request.stream), request.name);
  if (!schema)
    return { problems: [{ field: 'name', message: `there is no command ${request.name} here` }] };
  const date = occurredOn.nullable().safeParse(request.occurredOn);
  if (!date.success)
    return { problems: [{ field: 'occurredOn', message: 'a date, or a date with a minute' }] };
  const read = schema.safeParse(request.data);
  if (!read.success) {
    return {
      problems: read.error.issues.map((issue) => ({
        field: issue.path.map(String).join('.'),
        message: issue.message,
        code: issue.code,
      })),
    };
  }
  const data = read.data as JsonObject;
  return { data, digest: digestOf(request, data, key) };
}

function digestOf(
  { stream, name, occurredOn: occurred, asker }: CommandRequest,
  data: JsonObject,
  key: Buffer,
): string {
  const canonical = canonicalJson({
    stream,
    name,
    data,
    occurredOn: occurred,
    asker: { ...asker },
  });
  return createHmac('sha256', key).update(canonical).digest('hex');
}
