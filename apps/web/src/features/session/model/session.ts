import type { AppConfig } from '@jishi/client';
import {
  InMemoryWebStorage,
  OidcClient,
  type SigninResponse,
  WebStorageStateStore,
} from 'oidc-client-ts';
import { awaitReturn, openSignInWindow } from './sign-in-window.js';

export interface SignedIn {
  readonly accessToken: string;
  readonly idToken: string;
  readonly subject: string;
  readonly name: string | null;
  /** Milliseconds since 1970 by the clock of this machine. */
  readonly expiresAt: number;
  /** The server no longer takes the token; what is on the screen stays until the person signs in again. */
  readonly ended: boolean;
}

/** A sign-in just made, for one act. */
export interface FreshSignIn {
  readonly nonce: string;
  readonly language: string;
}

export interface Session {
  readonly current: () => SignedIn | null;
  readonly subscribe: (listener: () => void) => () => void;
  /** Leaves for the issuer and comes back to `to`; `quietly` asks without showing a form. */
  readonly signIn: (to: string, options: { quietly: boolean; language: string }) => Promise<void>;
  /** Takes up the issuer's answer in the address; resolves to where the person wanted to go. */
  readonly complete: (url: string) => Promise<string>;
  /** The ID token of a fresh sign-in in a window of its own. */
  readonly signAgain: (fresh: FreshSignIn, signal: AbortSignal) => Promise<string>;
  readonly extend: (signal: AbortSignal) => Promise<void>;
  readonly signOut: () => Promise<void>;
  readonly end: () => void;
}

export class OtherAccountError extends Error {
  override readonly name = 'OtherAccountError';
}

/** Sign-in by the code flow with PKCE. Tokens live in this closure and nowhere else. */
export function createSession({ issuer, clientId }: AppConfig): Session {
  const client = createClient(issuer, clientId);
  const listeners = new Set<() => void>();
  let signedIn: SignedIn | null = null;
  const set = (next: SignedIn | null) => {
    signedIn = next;
    for (const listener of listeners) listener();
  };
  const inWindow = async (
    request: Parameters<OidcClient['createSigninRequest']>[0],
    signal: AbortSignal,
  ) => {
    const response = await signInByWindow(client, request, signal);
    if (response.profile.sub !== signedIn?.subject) throw new OtherAccountError('another account');
    return response;
  };
  return {
    current: () => signedIn,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    signIn: async (to, { quietly, language }) => {
      const { url } = await client.createSigninRequest({
        state: { to },
        ui_locales: language,
        ...(quietly ? { prompt: 'none' } : {}),
      });
      location.assign(url);
    },
    complete: async (url) => {
      const response = await client.processSigninResponse(url);
      set(signedInBy(response));
      return askedAddress(response.userState);
    },
    signAgain: async ({ nonce, language }, signal) =>
      tokenOf(await inWindow({ prompt: 'login', max_age: 0, nonce, ui_locales: language }, signal)),
    extend: async (signal) => set(signedInBy(await inWindow({}, signal))),
    // Without the ID token: it holds a name, which has no place in an address.
    signOut: async () => {
      const { url } = await client.createSignoutRequest({
        client_id: clientId,
        post_logout_redirect_uri: `${location.origin}/sign-in`,
      });
      location.assign(url);
    },
    end: () => set(signedIn && { ...signedIn, ended: true }),
  };
}

function createClient(issuer: string, clientId: string): OidcClient {
  return new OidcClient({
    authority: issuer,
    client_id: clientId,
    redirect_uri: `${location.origin}/signed-in`,
    scope: 'openid profile',
    loadUserInfo: false,
    // Holds the code verifier while the person is at the issuer, and never a token.
    stateStore: new WebStorageStateStore({ store: storage() }),
  });
}

/** A browser that refuses storage can still sign in through a window. */
function storage(): Storage {
  try {
    sessionStorage.setItem('jishi.probe', '');
    sessionStorage.removeItem('jishi.probe');
    return sessionStorage;
  } catch {
    return new InMemoryWebStorage();
  }
}

async function signInByWindow(
  client: OidcClient,
  request: Parameters<OidcClient['createSigninRequest']>[0],
  signal: AbortSignal,
): Promise<SigninResponse> {
  const place = openSignInWindow();
  const { url, state } = await client.createSigninRequest({
    ...request,
    redirect_uri: `${location.origin}/signed-again`,
  });
  place.location.href = url;
  return client.processSigninResponse(await awaitReturn(state.id, signal));
}

function signedInBy(response: SigninResponse): SignedIn {
  const { name } = response.profile;
  return {
    accessToken: response.access_token,
    idToken: tokenOf(response),
    subject: response.profile.sub,
    name: name ?? null,
    expiresAt: (response.expires_at ?? 0) * 1000,
    ended: false,
  };
}

function tokenOf({ id_token }: SigninResponse): string {
  if (id_token === undefined) throw new Error('the issuer gave no ID token');
  return id_token;
}

/** The state comes back through the address bar, so it may name any place: only a path of ours is taken. */
export function askedAddress(state: unknown): string {
  const to = (state as { to?: unknown } | null | undefined)?.to;
  return typeof to === 'string' && /^\/(?![/\\])/.test(to) ? to : '/';
}
