import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type OpenRecord, openRecord } from '@jishi/commands';
import { until } from '@jishi/test-support/until';
import { holdAppends } from './hold.js';
import type { Part, Product } from './product.mjs';
import { openProduct } from './product.mjs';
import { fact, officerAt, type Reply, type Request, registration, type Send } from './requests.js';
import { caughtUp, expectOneEffect, expectWholeRecord } from './whole-record.js';

// Real: the API as two processes, of which one is killed by kill -9, the worker, PostgreSQL, Temporal, the identity
// provider, HTTP over connections that are kept open.

type Api = Part & { readonly origin: string };

const LANES = 12;

let product: Product;
let store: OpenRecord;
let send: Send;
let api: Api;
let other: Api;

beforeAll(async () => {
  product = await openProduct();
  const { databaseUrl, masterKey } = product;
  store = await openRecord({ databaseUrl, masterKey, buildId: 'spec' });
  product.startWorker();
  await product.startIdentity();
  [api, other] = await Promise.all([product.startApi(), product.startApi({ beside: true })]);
  send = await officerAt(product);
}, 120_000);

afterAll(async () => {
  await store.close();
  await product.stop();
}, 60_000);

/** Both APIs at the same moment, twice each. */
function sendEverywhere(request: Request): Promise<readonly Reply[]> {
  const origins = [api, other, api, other].map(({ origin }) => origin);
  return Promise.all(origins.map((origin) => send(origin, request)));
}

/** What the first answer was, whoever repeats the request. */
const factsOf = ({ status, body: { token, recordedAt } }: Reply) => ({ status, token, recordedAt });

async function wholeRecord(): Promise<void> {
  await caughtUp(store.pool, 'relay', 'listing');
  await expectWholeRecord(store.reader);
}

describe('The API, killed between commit and reply', () => {
  it('gives each repeated request its first answer and one effect', async () => {
    const replies = new Map<Request, Reply | null>();
    const deliver = async (request: Request) => {
      replies.set(request, null);
      const reply = await send(api.origin, request).catch(() => null);
      replies.set(request, reply);
      return reply !== null;
    };
    const lanes = Array.from({ length: LANES }, async () => {
      while (await deliver(registration()));
    });
    const answered = () => [...replies.values()].filter(Boolean).length;
    await until(() => answered() >= 100);

    const hold = await holdAppends(product.ownerUrl);
    await until(async () => (await hold.waiting()).length === LANES);
    await api.kill();
    await Promise.all(lanes);
    const unanswered = [...replies.keys()].filter((request) => replies.get(request) === null);
    expect(unanswered).toHaveLength(LANES);
    expect(await recorded(unanswered)).toBe(0);
    await hold.letGo();
    await until(async () => (await recorded(unanswered)) === LANES);

    api = await product.startApi();
    const again = new Map<Request, readonly Reply[]>();
    for (const request of [...replies.keys()].toReversed())
      again.set(request, await sendEverywhere(request));
    for (const [request, first] of replies) {
      const repeats = again.get(request) ?? [];
      const expected = factsOf(first ?? repeats[0]!);
      expect(expected.status).toBe(201);
      expect(repeats.map(factsOf)).toEqual(repeats.map(() => expected));
      expect(repeats.every(({ body }) => body.repeated === true)).toBe(true);
    }
    await expectOneEffect(store.pool, [...replies.keys()]);
    await wholeRecord();
  }, 120_000);
});

async function recorded(requests: readonly Request[]): Promise<number> {
  const ids = requests.map(({ commandId }) => commandId);
  const answers = await Promise.all(ids.map((id) => store.reader.answerOf(id)));
  return answers.filter(Boolean).length;
}

describe('Requests at two APIs at once', () => {
  it('have one effect and one answer where they are equal', async () => {
    const requests = [registration(), registration(), fact('demo-p31'), fact('demo-p31')];
    const replies = await Promise.all(requests.map(sendEverywhere));
    for (const copies of replies) {
      expect(copies.map(factsOf)).toEqual(copies.map(() => factsOf(copies[0]!)));
      expect(copies[0]!.status).toBe(201);
      expect(copies.filter(({ body }) => body.repeated === false)).toHaveLength(1);
    }
    await expectOneEffect(store.pool, requests);
  }, 30_000);

  it('have one effect where one key names two requests; the other is told', async () => {
    const [one, two] = [fact('demo-p31'), fact('demo-p32')];
    const replies = await Promise.all([
      send(api.origin, one),
      send(other.origin, { ...two, key: one.key }),
    ]);
    expect(replies.map(({ status }) => status).toSorted()).toEqual([201, 422]);
    await expectOneEffect(store.pool, [one]);
  }, 30_000);

  it('take effect in the order of the versions they name, in whatever order they arrive', async () => {
    const { body } = await send(api.origin, registration());
    const [stream, version] = body.token!.split(':');
    const id = stream!.slice('person/'.length);
    const inOrder = [0, 1, 2, 3, 4].map((later) => fact(id, Number(version) + later));
    const firsts = new Map<Request, Reply>();
    while (firsts.size < inOrder.length) {
      const left = inOrder.filter((request) => !firsts.has(request)).toReversed();
      const replies = await Promise.all(
        left.map((request, turn) => send(turn % 2 === 0 ? api.origin : other.origin, request)),
      );
      for (const [index, reply] of replies.entries()) {
        expect([201, 412]).toContain(reply.status);
        if (reply.status === 201) firsts.set(left[index]!, reply);
      }
      expect(replies.some(({ status }) => status === 201)).toBe(true);
    }
    const events = await store.reader.readStream(stream!, { after: Number(version) });
    expect(events.map(({ commandId }) => commandId)).toEqual(
      inOrder.map(({ commandId }) => commandId),
    );
    // Copies that come late, when the person has long moved on, get the first answer.
    for (const request of inOrder)
      for (const late of await sendEverywhere(request))
        expect(factsOf(late)).toEqual(factsOf(firsts.get(request)!));
    await expectOneEffect(store.pool, inOrder);
    await wholeRecord();
  }, 30_000);
});
