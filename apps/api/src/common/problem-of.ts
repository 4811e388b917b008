import type { ProblemCode } from '@jishi/contracts';
import { Problem, retryLater, unreadable } from './problem.js';

/** What the client is told of any failure. Errors are known by their code: a class may exist twice in a process. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const { code, status, cause } = shapeOf(error);
  if (cause instanceof Problem) return cause;
  return byKnownCode(code) ?? byKnownStatus(status);
}

function byKnownCode(code: string | undefined): Problem | undefined {
  if (code === undefined) return undefined;
  if (isOutage(code)) return retryLater('unavailable', 5);
  return Object.hasOwn(byCode, code) ? byCode[code]?.() : undefined;
}

function byKnownStatus(status: number | undefined): Problem {
  if (status === undefined || status >= 500) return internal();
  return new Problem(byStatus[status] ?? 'unreadable');
}

const internal = (): Problem => new Problem('internal');
const tooLarge = (): Problem => new Problem('too-large');

const byCode: { readonly [code: string]: () => Problem } = {
  FST_ERR_CTP_BODY_TOO_LARGE: tooLarge,
  FST_REQ_FILE_TOO_LARGE: tooLarge,
  'too-large': tooLarge,
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () => new Problem('wrong-media-type'),
  FST_INVALID_MULTIPART_CONTENT_TYPE: () => new Problem('wrong-media-type'),
  FST_ERR_CTP_EMPTY_JSON_BODY: () => unreadable({ field: 'body', message: 'empty' }),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: () => unreadable({ field: 'body', message: 'other length' }),
  'vault-missing': () =>
    unreadable({
      field: 'data',
      message:
        'names a document that is not there, or that another act has named: upload it for this act',
    }),
  'clock-refused': () => new Problem('not-found'),
};

const byStatus: { readonly [status: number]: ProblemCode } = {
  401: 'not-signed-in',
  404: 'not-found',
  413: 'too-large',
  415: 'wrong-media-type',
  429: 'too-many-requests',
};

interface ErrorShape {
  readonly code?: string;
  readonly status?: number;
  readonly cause?: unknown;
}

function shapeOf(error: unknown): ErrorShape {
  if (typeof error !== 'object' || error === null) return {};
  const { code, statusCode, status, cause } = error as {
    readonly [name: string]: unknown;
  };
  const number = statusCode ?? status ?? statusFrom(error);
  return {
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof number === 'number' ? { status: number } : {}),
    cause,
  };
}

/** Nest's own exceptions. */
function statusFrom(error: object): unknown {
  return 'getStatus' in error && typeof error.getStatus === 'function'
    ? (error.getStatus as () => unknown)()
    : undefined;
}

/** The database cannot be reached, is stopping or starting, or has no connection left. */
function isOutage(code: string): boolean {
  return /^(ECONN|EPIPE|ENOTFOUND|08|53|57P)/.test(code);
}
