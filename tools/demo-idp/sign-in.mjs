import { timingSafeEqual } from 'node:crypto';
import { DEMO_PASSWORD, demoAccounts, subjectOf } from './accounts.mjs';
import { errorPage, languageOf, signInPage } from './pages.mjs';

const LARGEST_FORM = 4096; // bytes

/** Shows the sign-in form, and on its return ends the provider's interaction with the person's subject. */
export async function handleInteraction(provider, { request, response, keys }) {
  const acceptLanguage = request.headers['accept-language'];
  try {
    const { params, prompt } = await provider.interactionDetails(request, response);
    const language = languageOf(params.ui_locales, acceptLanguage);
    const fresh = prompt.reasons.some((reason) => reason !== 'no_session');
    if (request.method !== 'POST') {
      send(response, 200, signInPage(language, { action: request.url, fresh }));
      return;
    }
    const login = checkPassword(new URLSearchParams(await readForm(request)));
    if (!login) {
      send(response, 401, signInPage(language, { action: request.url, fresh, wrong: true }));
      return;
    }
    const result = { login: { accountId: subjectOf(login, keys.subjects), remember: false } };
    await provider.interactionFinished(request, response, result, {
      mergeWithLastSubmission: false,
    });
  } catch {
    // An interaction that is over, unknown or not this browser's.
    send(response, 400, errorPage(languageOf(undefined, acceptLanguage)));
  }
}

function checkPassword(form) {
  const given = Buffer.from(form.get('password') ?? '');
  const right = Buffer.from(DEMO_PASSWORD);
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
  return demoAccounts.find(({ login }) => login === form.get('login'))?.login;
}

async function readForm(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > LARGEST_FORM) throw new Error('form too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

export function send(response, status, html) {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  };
  response.writeHead(status, headers).end(html);
}
