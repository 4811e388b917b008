import { randomBytes } from 'node:crypto';
import { signIn } from './sign-in.mjs';

/**
 * The people of the demo, each signed in on first use, giving commands over HTTP. A signing act is
 * signed by a fresh sign-in when the API asks for one.
 */
export function peopleAtWork({ origin, issuer, clientId }) {
  const tokens = new Map();
  const door = (login, nonce) =>
    signIn({ issuer, clientId, redirectUri: `${origin}/`, login, nonce });

  async function headersOf(login) {
    if (!tokens.has(login)) tokens.set(login, (await door(login)).accessToken);
    return { authorization: `Bearer ${tokens.get(login)}`, 'content-type': 'application/json' };
  }

  async function send(login, path, { data, key, signature }) {
    const headers = { ...(await headersOf(login)), 'idempotency-key': key };
    if (signature) headers['jishi-sign-in'] = signature;
    const body = JSON.stringify({ data });
    const response = await fetch(`${origin}/v1/${path}`, { method: 'POST', headers, body });
    return { status: response.status, body: await response.json() };
  }

  return {
    /** Gives a command; answers `{ status, body }`. */
    async give(login, path, data) {
      const key = randomBytes(16).toString('hex');
      const answer = await send(login, path, { data, key });
      if (answer.body.code !== 'sign-in-again') return answer;
      const { idToken } = await door(login, answer.body.nonce);
      return send(login, path, { data, key, signature: idToken });
    },

    async read(login, path) {
      const response = await fetch(`${origin}/v1/${path}`, { headers: await headersOf(login) });
      if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
      return response.json();
    },
  };
}
