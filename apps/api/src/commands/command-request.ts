import type { IncomingHttpHeaders } from 'node:http';
import { clientKey } from '@jishi/commands';
import { occurredOn } from '@jishi/contracts';
import type { Json } from '@jishi/domain';
import { z } from 'zod';
import { unreadable, unreadableBy } from '../common/problem.js';

/** What every command is sent in; `data` is read by the command's own schema. */
const commandBody = z.strictObject({
  data: z.json(),
  occurredOn: occurredOn.nullable().optional(),
});

export interface CommandBody {
  readonly data: Json;
  readonly occurredOn: string | null;
}

/** @throws Problem that names the field */
export function readCommandBody(body: unknown): CommandBody {
  const read = commandBody.safeParse(body);
  if (read.success) return { data: read.data.data, occurredOn: read.data.occurredOn ?? null };
  throw unreadableBy(read.error.issues, 'body');
}

/** The client's own key, under which a request is recorded once. @throws Problem that names the header */
export function idempotencyKey(headers: IncomingHttpHeaders): string {
  const key = headers['idempotency-key'];
  if (typeof key !== 'string' || !clientKey.test(key))
    throw unreadable({
      field: 'Idempotency-Key',
      message: '16 to 64 letters, digits, - or _ are needed',
    });
  return key;
}

/** How `If-Match` names a version. */
export const seenVersion = /^"(\d{1,9})"$/;

/** The version that the client saw; null where it does not matter. @throws Problem that names the header */
export function ifMatch(headers: IncomingHttpHeaders): number | null {
  const given = headers['if-match'];
  if (given === undefined) return null;
  const [, version] = seenVersion.exec(given) ?? [];
  if (version === undefined)
    throw unreadable({ field: 'If-Match', message: 'a version in double quotes is needed' });
  return Number(version);
}
