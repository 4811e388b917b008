import { createServer } from 'node:http';
import { demoAccounts, subjectOf } from './accounts.mjs';
import { identityKeys } from './keys.mjs';
import { errorPage, frontPage, languageOf, signedOutPage, signOutPage } from './pages.mjs';
import { handleInteraction, send } from './sign-in.mjs';

/**
 * The demo identity provider: a real OpenID provider with demo people, on the loopback address only.
 * It says who somebody is and grants nothing. Its sessions live in memory, its keys in the data folder.
 *
 * @param clientId the web app: a public client with PKCE
 * @param origins where the web app is served; it may return to any path there
 * @returns `{ issuer, close }`
 */
export async function startDemoProvider({ folder, port, clientId, origins }) {
  const { default: Provider } = await import('oidc-provider');
  const keys = identityKeys(folder);
  const issuer = `http://127.0.0.1:${port}`;
  const people = new Map(
    demoAccounts.map((person) => [subjectOf(person.login, keys.subjects), person]),
  );
  const provider = new Provider(issuer, configuration({ keys, people, clientId, origins, issuer }));
  const returnsHome = (uri) => URL.canParse(uri) && origins.includes(new URL(uri).origin);
  provider.Client.prototype.redirectUriAllowed = returnsHome;
  provider.Client.prototype.postLogoutRedirectUriAllowed = returnsHome;
  const answer = provider.callback();
  const server = createServer((request, response) => {
    if (request.url.startsWith('/interaction/'))
      void handleInteraction(provider, { request, response, keys });
    else if (request.url === '/')
      send(response, 200, frontPage(languageOf(undefined, request.headers['accept-language'])));
    else answer(request, response);
  });
  await new Promise((resolve, reject) =>
    server.once('error', reject).listen(port, '127.0.0.1', resolve),
  );
  return {
    issuer,
    close: () => new Promise((resolve) => void server.close(resolve).closeAllConnections()),
  };
}

function configuration({ keys, people, clientId, origins, issuer }) {
  return {
    clients: [webClient(clientId, origins)],
    jwks: keys.jwks,
    cookies: { keys: keys.cookies },
    claims: { openid: ['sub'], profile: ['name', 'name#en', 'preferred_username'] },
    conformIdTokenClaims: false, // the names stand in the ID token, so that nobody has to ask for them
    pkce: { required: () => true },
    clientBasedCORS: (_ctx, origin) => origins.includes(origin),
    findAccount: (_ctx, sub) => findAccount(people, sub),
    interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    loadExistingGrant: (ctx) => grantEverything(ctx, issuer),
    renderError: (ctx) => show(ctx, errorPage),
    features: { devInteractions: { enabled: false }, ...signOut(), ...jwtAccessTokens(clientId) },
    ttl: {
      AccessToken: 3600,
      IdToken: 3600,
      Interaction: 600,
      Session: 12 * 3600,
      Grant: 12 * 3600,
    },
  };
}

function webClient(clientId, origins) {
  return {
    client_id: clientId,
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code'],
    response_types: ['code'],
    redirect_uris: origins.map((origin) => `${origin}/`),
  };
}

function findAccount(people, sub) {
  const person = people.get(sub);
  if (!person) return undefined;
  const { login, name } = person;
  const claims = { sub, name: name.zh, 'name#en': name.en, preferred_username: login };
  return { accountId: sub, claims: () => claims };
}

/** The app is ours, so nobody is asked whether it may know who they are. */
async function grantEverything(ctx, issuer) {
  const { client, session, provider } = ctx.oidc;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid profile');
  grant.addResourceScope(issuer, 'openid profile');
  await grant.save();
  return grant;
}

/** Access tokens that a server can check by itself, with the web app's id as audience. */
function jwtAccessTokens(clientId) {
  return {
    resourceIndicators: {
      enabled: true,
      defaultResource: (ctx) => ctx.oidc.issuer,
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({
        scope: 'openid profile',
        audience: clientId,
        accessTokenFormat: 'jwt',
        jwt: { sign: { alg: 'RS256' } },
      }),
    },
  };
}

function signOut() {
  return {
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: (ctx, form) =>
        show(ctx, (language) => signOutPage(language, form, isAskedByApp(ctx))),
      postLogoutSuccessSource: (ctx) => show(ctx, signedOutPage),
    },
  };
}

/** The web app stands at this address too, on a port of its own; a page from elsewhere ends nobody's session. */
function isAskedByApp(ctx) {
  return ctx.oidc.client !== undefined && ctx.get('sec-fetch-site') === 'same-site';
}

function show(ctx, page) {
  ctx.type = 'html';
  ctx.body = page(languageOf(ctx.query.ui_locales, ctx.get('accept-language')));
}
