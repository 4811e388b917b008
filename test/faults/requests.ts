import { commandIds } from '@jishi/commands';
import { newKey } from '@jishi/test-support/record';
import { signIn } from '@jishi/test-support/sign-in';
import type { Product } from './product.mjs';

/** A request with its idempotency key, to be sent as often as need be. */
export interface Request {
  readonly path: string;
  readonly data: object;
  readonly key: string;
  /** The version that the sender saw. */
  readonly ifMatch?: number;
  readonly commandId: string;
  /** How many events it records. */
  readonly events: number;
}

export interface Reply {
  readonly status: number;
  readonly body: {
    readonly token?: string;
    readonly recordedAt?: string;
    readonly repeated?: boolean;
    readonly type?: string;
  };
}

/** Sends requests to any API of the product, over connections that are kept open. */
export type Send = (origin: string, request: Request) => Promise<Reply>;

/** The officer of the demo, signed in at the demo's identity provider. */
export async function officerAt(product: Product): Promise<Send> {
  const { access_token: token } = await signIn(
    { ...product.site, stop: () => product.stop() },
    'chen',
  );
  return async (origin, { path, data, key, ifMatch }) => {
    const response = await fetch(`${origin}/v1/${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': key,
        ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }),
      },
      body: JSON.stringify({ data }),
    });
    return { status: response.status, body: (await response.json()) as Reply['body'] };
  };
}

/** A new person, on a stream of his own and with a document in the vault. */
export function registration(): Request {
  const identity = {
    name: '周文',
    sex: 'male',
    birthMonth: '1980-01',
    workStart: '2002-07-01',
    partyDate: null,
  };
  return request({ path: 'people', data: { unitId: 'edu', identity: { json: identity } } }, 2);
}

/** One fact more of a person. */
export function fact(personId: string, ifMatch?: number): Request {
  const path = `people/${personId}/commands/record-fact`;
  const value = { kin: 'collateral-within-three', personId: 'demo-p24' };
  const data = { kind: 'relation', content: { json: value } };
  return request({ path, data, ...(ifMatch === undefined ? {} : { ifMatch }) }, 1);
}

function request(what: Pick<Request, 'path' | 'data' | 'ifMatch'>, events: number): Request {
  const key = newKey();
  return { ...what, key, commandId: commandIds.ofPerson('demo-chen', key), events };
}
