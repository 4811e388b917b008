import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { library } from '@jishi/procedures';
import type { Answer } from '@jishi/test-support/api';
import { type ApiOffice, openApiOffice } from '@jishi/test-support/api-office';
import { newKey, record } from '@jishi/test-support/record';
import { signIn } from '@jishi/test-support/sign-in';

// Real: HTTP, the Nest app, PostgreSQL, the shipped procedure, the identity provider and its fresh sign-ins.

let at: ApiOffice;
let conclude: string;

beforeAll(async () => {
  at = await openApiOffice({ library });
  const { unitId, postId, as } = at.office;
  const caseId = await record(at.api.record, {
    on: 'case',
    act: 'open-case',
    data: {
      procedure: 'promotion@1',
      unitId,
      title: { text: '拟任副局长' },
      posts: [{ postId }],
      candidates: [],
    },
    as: as.officer!,
  });
  const data = { step: 'analysis', opening: 1 };
  const orchestrator = { kind: 'product', role: 'orchestrator' } as const;
  await record(at.api.record, { on: `case/${caseId}`, act: 'open-step', data, as: orchestrator });
  conclude = `/v1/cases/${caseId}/commands/conclude-analysis`;
});

afterAll(() => at.stop());

const conclusion = { conclusion: 'start', basis: { text: '职位空缺' } };

const signed = { data: { ...conclusion, signature: { kind: 'in-person' } } };

const give = (token: string | null, key = newKey(), json: object = signed): Promise<Answer> =>
  at.head.post(conclude, { json, key, headers: token === null ? {} : { 'jishi-sign-in': token } });

async function nonceAsked(json: object = signed): Promise<string> {
  const { body } = await give(null, newKey(), json);
  return body.nonce as string;
}

describe('An act that signs', () => {
  it('asks for a fresh sign-in that names the act and what is signed', async () => {
    const { status, body, headers } = await give(null);
    expect(status).toBe(401);
    expect(body).toMatchObject({ type: 'sign-in-again', nonce: expect.any(String) });
    expect(headers.get('www-authenticate')).toContain('insufficient_user_authentication');
    expect(await nonceAsked()).toBe(body.nonce);
    expect(await nonceAsked({ ...signed, occurredOn: '2026-01-05' })).not.toBe(body.nonce);
  });

  it('is judged once the person has signed in for it, and its repetition needs no other sign-in', async () => {
    const { id_token: token } = await signIn(at.api.issuer, 'wu', await nonceAsked());
    const key = newKey();
    const first = await give(token, key);
    // Nothing was recorded in the step yet, so its gate stands in the way; the signature does not.
    expect(first).toMatchObject({ status: 409, body: { type: 'refused' } });
    expect(await give(token, key)).toMatchObject({
      status: 409,
      body: { number: first.body.number },
    });
  });

  it('takes a sign-in once', async () => {
    const json = { ...signed, occurredOn: '2026-01-06' };
    const { id_token: token } = await signIn(at.api.issuer, 'wu', await nonceAsked(json));
    expect((await give(token, newKey(), json)).status).toBe(409);
    expect((await give(token, newKey(), json)).status).toBe(401);
  });

  it('takes no sign-in of somebody else, for another act, of another kind, or without a fresh proof', async () => {
    const nonce = await nonceAsked();
    const other = await signIn(at.api.issuer, 'chen', nonce);
    const elsewhere = await signIn(at.api.issuer, 'wu', 'another-nonce-altogether');
    const { access_token: access } = await signIn(at.api.issuer, 'wu', nonce);
    const tokens = [other.id_token, elsewhere.id_token, access, at.head.tokens.id_token, 'x'];
    for (const token of tokens) expect((await give(token)).status).toBe(401);
  });

  it('is not spared by the paper of a second signer', async () => {
    const paper = { kind: 'paper', signer: 'p1', scan: { text: '签字' }, signedOn: '2026-01-05' };
    const json = {
      data: { ...conclusion, lateEntry: { proof: { text: '证明' }, secondSigner: paper } },
    };
    expect((await give(null, newKey(), json)).status).toBe(401);
  });

  it('needs none where the signature is on paper', async () => {
    const { body } = await give(null, newKey(), {
      data: {
        ...conclusion,
        signature: {
          kind: 'paper',
          signer: 'somebody',
          scan: { text: '签字页' },
          signedOn: '2026-01-05',
        },
      },
    });
    expect(body.type).not.toBe('sign-in-again');
  });
});
