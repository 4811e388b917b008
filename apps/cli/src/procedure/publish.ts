import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Where the API is, and who asks: publishing is done by a person who is signed in, never by the database's login. */
interface Api {
  readonly origin: string;
  /** An access token of the office's issuer. */
  readonly accessToken: string;
  /** An ID token of a fresh sign-in for the act that signs; null where it is not at hand yet. */
  readonly signInToken: string | null;
}

/** @throws Error that names the setting which is missing */
export function apiOf(environment: NodeJS.ProcessEnv): Api {
  const accessToken = environment.JISHI_ACCESS_TOKEN;
  if (!accessToken)
    throw new Error(
      'JISHI_ACCESS_TOKEN is needed: an access token of your issuer, by which the API knows who publishes',
    );
  return {
    origin: environment.JISHI_API ?? 'http://127.0.0.1:3000',
    accessToken,
    signInToken: environment.JISHI_SIGN_IN_TOKEN ?? null,
  };
}

/** What a proposal says beside the definition itself. */
export interface Proposal {
  readonly unitId: string;
  readonly effectiveFrom: string;
  /** The office's decision on it, in words. */
  readonly decision: string;
}

/** The API's answer in words, and whether the act is on record. */
interface Published {
  readonly recorded: boolean;
  readonly line: string;
}

/** Sends a definition to wait for its second approver. */
export async function propose(file: string, proposal: Proposal, api: Api): Promise<Published> {
  const definition = JSON.parse(readFileSync(file, 'utf8')) as { readonly id: string };
  const { unitId, effectiveFrom, decision } = proposal;
  const data = { unitId, definition, effectiveFrom, document: { text: decision } };
  return act(api, { id: definition.id, name: 'propose-procedure', data });
}

/** Publishes the version that waits, as its second approver. */
export async function publish(version: string, api: Api): Promise<Published> {
  const [id = '', number = ''] = version.split('@');
  return act(api, { id, name: 'publish-procedure', data: { version: Number(number) } });
}

interface Act {
  readonly id: string;
  readonly name: string;
  readonly data: object;
}

async function act(api: Api, { id, name, data }: Act): Promise<Published> {
  const path = `/v1/procedures/${encodeURIComponent(id)}/commands/${name}`;
  const answer = await fetch(new URL(path, api.origin), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${api.accessToken}`,
      'idempotency-key': randomUUID(),
      ...(api.signInToken === null ? {} : { 'jishi-sign-in': api.signInToken }),
    },
    body: JSON.stringify({ data }),
  });
  const body = (await answer.json()) as Answer;
  return { recorded: answer.status === 201, line: inWords(answer.status, body) };
}

/** What the API says of an act: its token, or a problem. */
interface Answer {
  readonly token?: string;
  readonly code?: string;
  readonly nonce?: string;
  readonly detail?: string;
  readonly title?: string;
  readonly fields?: readonly { readonly field: string; readonly words?: { readonly en: string } }[];
}

function inWords(status: number, { token, code, nonce, detail, title, fields }: Answer): string {
  if (token !== undefined) return `recorded as ${token}`;
  if (code === 'sign-in-again')
    return `sign in anew with the nonce ${nonce ?? ''}, and give the ID token as JISHI_SIGN_IN_TOKEN`;
  const named = (fields ?? []).map(({ field, words }) => `${field}: ${words?.en ?? ''}`);
  return [`${String(status)} ${detail ?? title ?? ''}`, ...named].join('\n');
}
