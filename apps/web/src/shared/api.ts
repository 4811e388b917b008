import type { Problem as WireProblem } from '@jishi/client';
import { client } from '@jishi/client/client';

/** What went wrong: a problem of the API, or a page of something in between, or no answer at all (status 0). */
export type Problem = Partial<Omit<WireProblem, 'status' | 'title'>> &
  Pick<WireProblem, 'status' | 'title'>;

/** Every answer of the API that is not a success, and the network's failure. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly problem: Problem,
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

/** Makes the generated client ask in this person's name, and throw every failure as `ApiError`. */
export function connectApi(asker: Asker): void {
  client.setConfig({ baseUrl: location.origin, auth: () => asker.token() ?? undefined });
  client.interceptors.request.clear();
  client.interceptors.request.use((request) => {
    const role = asker.role();
    if (role !== null) request.headers.set('jishi-role', role);
    return request;
  });
  client.interceptors.error.clear();
  client.interceptors.error.use((error, response) => {
    const failure = failureOf(error, response);
    if (failure instanceof ApiError && failure.problem.code === 'not-signed-in')
      asker.onSignedOut();
    return failure;
  });
}

/** What the answer holds; failures are thrown as `ApiError`. */
export async function dataOf<Data>(answer: Promise<{ readonly data: Data }>): Promise<Data> {
  return (await answer).data;
}

function failureOf(error: unknown, response: Response | undefined): unknown {
  if (error instanceof DOMException && error.name === 'AbortError') return error;
  if (!response) return new ApiError({ title: 'offline', status: 0 }, { cause: error });
  const said = typeof error === 'object' && error !== null ? (error as Partial<WireProblem>) : {};
  return new ApiError({ title: response.statusText, ...said, status: response.status });
}
