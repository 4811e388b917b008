import { randomBytes } from 'node:crypto';
import { signIn } from './sign-in.mjs';

/**
 * The people of the demo, each signed in on first use, giving commands over HTTP. A signing act is
 * signed by a fresh sign-in when the API asks for one.
 */
export class PeopleAtWork {
  #tokens = new Map();
  #origin;
  #door;

  /** @param site `home` is where the issuer sends a browser back to, where the API does not serve it itself */
  constructor({ origin, issuer, clientId, home = origin }) {
    this.#origin = origin;
    this.#door = { issuer, clientId, redirectUri: `${home}/` };
  }

  /**
   * Gives a command; answers `{ status, body }`.
   * @param occurredOn the day of a paper that says when it was done
   */
  async give(login, path, data, occurredOn = null) {
    const request = { body: { data, occurredOn }, key: newKey() };
    const answer = await this.#send(login, path, request);
    if (answer.body.code !== 'sign-in-again') return answer;
    const { idToken } = await signIn({ ...this.#door, login, nonce: answer.body.nonce });
    return this.#send(login, path, { ...request, signature: idToken });
  }

  /** Sends a body of its own shape under a new key; answers `{ status, body }`. */
  record(login, path, body) {
    return this.#send(login, path, { body, key: newKey() });
  }

  /** Sends one file and answers what the API made of it. */
  async upload(login, path, { name, bytes }) {
    const body = new FormData();
    body.append('file', new Blob([bytes]), name);
    const headers = await this.#headersOf(login);
    return read(path, await fetch(this.#url(path), { method: 'POST', headers, body }));
  }

  async read(login, path) {
    return read(path, await fetch(this.#url(path), { headers: await this.#headersOf(login) }));
  }

  async #send(login, path, { body, key, signature }) {
    const headers = {
      ...(await this.#headersOf(login)),
      'content-type': 'application/json',
      'idempotency-key': key,
      ...(signature ? { 'jishi-sign-in': signature } : {}),
    };
    const response = await fetch(this.#url(path), {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    return { status: response.status, body: await response.json() };
  }

  async #headersOf(login) {
    if (!this.#tokens.has(login)) {
      this.#tokens.set(login, (await signIn({ ...this.#door, login })).accessToken);
    }
    return { authorization: `Bearer ${this.#tokens.get(login)}` };
  }

  #url(path) {
    return `${this.#origin}/v1/${path}`;
  }
}

async function read(path, response) {
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

function newKey() {
  return randomBytes(16).toString('hex');
}
