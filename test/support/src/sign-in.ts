import { type ChildProcess, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decodeJwt } from 'jose';
import { until } from './until.js';

/** The demo identity provider in a process of its own: a real OpenID provider with real accounts. */
export interface Issuer {
  readonly issuer: string;
  readonly clientId: string;
  /** Where the client is served; it returns there after a sign-in. */
  readonly origin: string;
  stop(): Promise<void>;
}

/** What a sign-in brings. */
export interface Tokens {
  readonly access_token: string;
  readonly id_token: string;
}

const MAIN = fileURLToPath(new URL('../../../tools/demo-idp/main.mjs', import.meta.url));
const CLIENT = 'jishi-web';
const PASSWORD = 'jishi';

export async function startIssuer(): Promise<Issuer> {
  const folder = mkdtempSync(join(tmpdir(), 'jishi-issuer-'));
  const [port, webPort] = [await freePort(), await freePort()];
  const origin = `http://127.0.0.1:${webPort}`;
  const child = spawn(process.execPath, [MAIN], {
    stdio: 'ignore',
    env: {
      ...process.env,
      OIDC_CLIENT_ID: CLIENT,
      DEMO_IDP_PORT: String(port),
      DEMO_IDP_FOLDER: folder,
      DEMO_IDP_ORIGINS: origin,
    },
  });
  const issuer = `http://127.0.0.1:${port}`;
  await until(() => answers(`${issuer}/.well-known/openid-configuration`, child));
  return {
    issuer,
    clientId: CLIENT,
    origin,
    stop: async () => {
      await ended(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Whom the issuer means by these tokens. */
export function subjectOf({ id_token }: Tokens): string {
  return String(decodeJwt(id_token).sub);
}

/**
 * Signs a demo account in as a browser would: authorization code with PKCE, the provider's own form,
 * its cookies.
 * @param nonce binds a fresh sign-in to a signing act
 */
export async function signIn(
  { issuer, clientId, origin }: Issuer,
  login: string,
  nonce?: string,
): Promise<Tokens> {
  const verifier = randomBytes(32).toString('base64url');
  const redirect = `${origin}/`;
  const fresh = nonce === undefined ? {} : { nonce, prompt: 'login', max_age: '0' };
  const asked = new URLSearchParams({
    client_id: clientId,
    response_type: 'code',
    scope: 'openid profile',
    redirect_uri: redirect,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...fresh,
  });
  const browser = createBrowser();
  const form = await browser.follow(`${issuer}/auth?${asked.toString()}`, redirect);
  const filled = new URLSearchParams({ login, password: PASSWORD });
  const back = await browser.follow(form, redirect, filled);
  const code = new URL(back).searchParams.get('code');
  if (code === null) throw new Error(`no code for ${login}: ${back}`);
  return takeTokens(issuer, { code, redirect, verifier, clientId });
}

interface Exchange {
  readonly code: string;
  readonly redirect: string;
  readonly verifier: string;
  readonly clientId: string;
}

async function takeTokens(
  issuer: string,
  { code, redirect, verifier, clientId }: Exchange,
): Promise<Tokens> {
  const response = await fetch(`${issuer}/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code,
      redirect_uri: redirect,
      code_verifier: verifier,
      client_id: clientId,
    }),
  });
  if (!response.ok) throw new Error(`no tokens: ${await response.text()}`);
  return (await response.json()) as Tokens;
}

/** Follows redirects with cookies, until a page or the client's own address is reached. */
function createBrowser() {
  const cookies = new Map<string, string>();

  async function visit(url: string, form?: URLSearchParams): Promise<Response> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie },
      ...(form ? { method: 'POST', body: form } : {}),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (name !== undefined) cookies.set(name, value ?? '');
    }
    return response;
  }

  return {
    /** The address at which it ends: a page of the provider, or the client's with the code. */
    async follow(start: string, home: string, form?: URLSearchParams): Promise<string> {
      let url = start;
      for (let response = await visit(url, form); ; response = await visit(url)) {
        const location = response.headers.get('location');
        if (location === null) return url;
        url = new URL(location, url).href;
        if (url.startsWith(home)) return url;
      }
    },
  };
}

async function answers(url: string, { exitCode }: ChildProcess): Promise<boolean> {
  if (exitCode !== null) throw new Error('the demo identity provider ended');
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await exit;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
