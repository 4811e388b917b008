import { createApp } from '@jishi/api';
import { type Asker } from '@jishi/commands';
import { createFollower, createSequencer } from '@jishi/event-store';
import { accountKey, configSchema } from '@jishi/platform';
import { createLog } from '@jishi/platform/logging';
import { createTokenVerifier } from '@jishi/platform/sign-in';
import type { Library } from '@jishi/procedures';
import { createListingProjector, listingFollower } from '@jishi/read-models';
import { connectTemporal } from '@jishi/temporal/client';
import { newKey, openTestRecord, record as recordCommand, type TestRecord } from './record.js';
import { type Issuer, signIn, startIssuer, subjectOf, type Tokens } from './sign-in.js';

/** The whole API on a database of its own, with a real issuer, sequencer and lists, listening on a free port. */
export interface TestApi {
  readonly record: TestRecord;
  readonly issuer: Issuer;
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  stop(): Promise<void>;
}

export interface TestApiOptions {
  readonly library?: Library;
  readonly simulated?: boolean;
  readonly ratePerMinute?: number;
  /** The queues of a worker that runs beside it; left out where nobody carries what it starts. */
  readonly taskQueue?: string;
}

export async function startTestApi(options: TestApiOptions = {}): Promise<TestApi> {
  const { library, simulated = true, ratePerMinute = 1_000_000 } = options;
  const record = await openTestRecord({ simulated, ...(library ? { library } : {}) });
  const issuer = await startIssuer();
  const config = configSchema.parse({
    DATABASE_URL: record.database.appUrl,
    TEMPORAL_ADDRESS: process.env['JISHI_TEST_TEMPORAL_ADDRESS'] ?? '127.0.0.1:1',
    OIDC_ISSUER: issuer.issuer,
    OIDC_CLIENT_ID: issuer.clientId,
    VAULT_MASTER_KEY: record.masterKey,
    RATE_LIMIT_PER_MINUTE: ratePerMinute,
  });
  const temporal = connectTemporal({
    address: config.TEMPORAL_ADDRESS,
    namespace: config.TEMPORAL_NAMESPACE,
    taskQueue: options.taskQueue ?? `api-${newKey().slice(0, 8)}`,
  });
  const tokens = createTokenVerifier(issuer);
  const app = await createApp(
    { config, record, temporal, tokens },
    createLog(process.env['JISHI_TEST_LOG'] ?? 'fatal'),
  );
  await app.listen(0, '127.0.0.1');
  const behind = startFollowing(record);
  return {
    record,
    issuer,
    url: await app.getUrl(),
    stop: async () => {
      await app.close();
      await behind.stop();
      await temporal.close();
      await issuer.stop();
      await record.drop();
    },
  };
}

/** What the worker runs behind the record for lists and live updates. */
function startFollowing(record: TestRecord) {
  const sequencer = createSequencer(record.pool);
  const projector = createListingProjector({
    pool: record.pool,
    readStream: (stream, range) => record.reader.readStream(stream, range),
    library: record.library,
  });
  const follower = createFollower({
    pool: record.pool,
    name: listingFollower,
    handle: (events) => projector.handle(events),
    batch: 500,
  });
  sequencer.start();
  follower.start();
  return { stop: () => Promise.all([sequencer.stop(), follower.stop()]) };
}

/** A request as specs send it. */
export interface Sending {
  readonly json?: unknown;
  readonly body?: RequestInit['body'];
  readonly headers?: { readonly [name: string]: string };
  /** The idempotency key of a command; a new one when left out. */
  readonly key?: string;
}

/** What came back; `body` is parsed where it is JSON. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a spec looks into answers of every shape
  readonly body: any;
}

/** A person at the API, by his token. */
export interface Client {
  readonly tokens: Tokens;
  get(path: string, headers?: { readonly [name: string]: string }): Promise<Answer>;
  post(path: string, sending?: Sending): Promise<Answer>;
}

export async function clientOf(api: TestApi, login: string): Promise<Client> {
  return clientWith(api, await signIn(api.issuer, login));
}

export function clientWith(api: TestApi, tokens: Tokens): Client {
  const authorization = `Bearer ${tokens.access_token}`;
  return {
    tokens,
    get: (path, headers = {}) => send(api, path, { headers: { authorization, ...headers } }),
    post: (path, { json, body, headers = {}, key = newKey() } = {}) =>
      send(api, path, {
        method: 'POST',
        headers: {
          authorization,
          'idempotency-key': key,
          ...(json === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        body: json === undefined ? (body ?? null) : JSON.stringify(json),
      }),
  };
}

export async function send(api: TestApi, path: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(`${api.url}${path}`, init);
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  return {
    status: response.status,
    headers: response.headers,
    body: isJson ? JSON.parse(text) : text,
  };
}

export interface Linking {
  readonly admin: Asker;
  readonly actorId: string;
  readonly login: string;
  /** The registered person behind the actor, once for each. */
  readonly personId?: string | null;
}

/** Lets a demo account sign in as an actor of the spec's office. */
export async function linkAccount(
  { record, issuer }: TestApi,
  { admin, actorId, login, personId = null }: Linking,
): Promise<Tokens> {
  const tokens = await signIn(issuer, login);
  const account = accountKey(record.masterKey, issuer.issuer, subjectOf(tokens));
  const data = { account, personId };
  await recordCommand(record, { on: `access/${actorId}`, act: 'link-account', data, as: admin });
  return tokens;
}
