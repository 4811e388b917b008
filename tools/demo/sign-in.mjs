import { createHash, randomBytes } from 'node:crypto';
import { DEMO_PASSWORD } from '../demo-idp/accounts.mjs';

/**
 * Signs a demo person in at the issuer as a browser would: authorization code flow with PKCE,
 * through the provider's own form.
 *
 * @param nonce for a fresh sign-in that signs an act: the provider asks for the password again
 * @returns `{ accessToken, idToken }`
 */
export async function signIn({ issuer, clientId, redirectUri, login, nonce }) {
  const verifier = randomBytes(32).toString('base64url');
  const jar = new Map();
  const asked = new URL(`${issuer}/auth`);
  asked.search = new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: 'openid profile',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...(nonce ? { nonce, prompt: 'login', max_age: '0' } : {}),
  }).toString();
  const form = await follow(asked, redirectUri, jar);
  const sent = await visit(form, jar, new URLSearchParams({ login, password: DEMO_PASSWORD }));
  const back = await follow(new URL(sent.headers.get('location'), form), redirectUri, jar);
  const code = back.searchParams.get('code');
  if (!code) throw new Error(`${login} could not sign in: ${back.search}`);
  return exchange({ issuer, clientId, redirectUri, code, verifier });
}

/** Follows redirections until a page is shown, or until the provider sends the browser home. */
async function follow(url, home, jar) {
  const response = await visit(url, jar);
  const location = response.headers.get('location');
  if (!location) return url;
  const next = new URL(location, url);
  return next.href.startsWith(home) ? next : follow(next, home, jar);
}

async function visit(url, jar, form) {
  const response = await fetch(url, {
    method: form ? 'POST' : 'GET',
    body: form,
    redirect: 'manual',
    headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
  });
  for (const cookie of response.headers.getSetCookie()) {
    const [pair] = cookie.split(';');
    jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
  }
  return response;
}

async function exchange({ issuer, clientId, redirectUri, code, verifier }) {
  const response = await fetch(`${issuer}/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: clientId,
      redirect_uri: redirectUri,
      code,
      code_verifier: verifier,
    }),
  });
  const tokens = await response.json();
  if (!response.ok) throw new Error(`no token: ${JSON.stringify(tokens)}`);
  return { accessToken: tokens.access_token, idToken: tokens.id_token };
}
