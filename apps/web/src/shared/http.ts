import type { Problem } from './contract/refusal.js';

/** Every answer of the API that is not a success, and the network's failure as status 0. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly problem: Problem,
    /** Seconds after which a new try makes sense, where the API names them. */
    readonly retryAfter: number | null = null,
    options?: ErrorOptions,
  ) {
    super(problem.title, options);
  }

  get status(): number {
    return this.problem.status;
  }
}

/** Who asks: read anew for each request, because tokens and the acting role change. */
export interface Asker {
  readonly token: () => string | null;
  readonly role: () => string | null;
  readonly onSignedOut: () => void;
}

export interface RequestOptions {
  readonly method?: 'GET' | 'POST';
  readonly query?: { readonly [name: string]: string | undefined };
  readonly json?: unknown;
  readonly form?: FormData;
  readonly headers?: { readonly [name: string]: string | undefined };
  readonly signal?: AbortSignal;
}

export interface Http {
  readonly json: <Answer>(path: string, options?: RequestOptions) => Promise<Answer>;
  readonly raw: (path: string, options?: RequestOptions) => Promise<Response>;
}

export function createHttp(asker: Asker): Http {
  const raw = async (path: string, options: RequestOptions = {}): Promise<Response> => {
    const response = await send(path, options, asker);
    if (response.ok) return response;
    if (response.status === 401) asker.onSignedOut();
    throw await errorOf(response);
  };
  const json = async <Answer>(path: string, options?: RequestOptions): Promise<Answer> =>
    (await (await raw(path, options)).json()) as Answer;
  return { raw, json };
}

async function send(path: string, options: RequestOptions, asker: Asker): Promise<Response> {
  const { method = 'GET', query = {}, json, form, signal } = options;
  const headers = headersOf(options, asker);
  const body = form ?? (json === undefined ? null : JSON.stringify(json));
  try {
    return await fetch(withQuery(path, query), {
      method,
      headers,
      body,
      ...(signal ? { signal } : {}),
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new ApiError({ type: 'about:blank', title: 'offline', status: 0 }, null, { cause });
  }
}

function headersOf({ headers = {}, json }: RequestOptions, asker: Asker): Headers {
  const all = new Headers();
  const set = (name: string, value: string | null | undefined) => {
    if (value) all.set(name, value);
  };
  const token = asker.token();
  set('authorization', token && `Bearer ${token}`);
  set('jishi-role', asker.role());
  set('content-type', json === undefined ? undefined : 'application/json');
  for (const [name, value] of Object.entries(headers)) set(name, value);
  return all;
}

function withQuery(path: string, query: { readonly [name: string]: string | undefined }): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value) parameters.set(name, value);
  return parameters.size > 0 ? `${path}?${parameters.toString()}` : path;
}

async function errorOf(response: Response): Promise<ApiError> {
  const after = Number(response.headers.get('retry-after'));
  return new ApiError(await problemOf(response), after > 0 ? after : null);
}

/** A proxy in between may answer with a page of its own. */
async function problemOf(response: Response): Promise<Problem> {
  const fallback = { type: 'about:blank', title: response.statusText, status: response.status };
  try {
    const body = (await response.json()) as Partial<Problem>;
    return { ...fallback, ...body, status: response.status };
  } catch {
    return fallback;
  }
}
