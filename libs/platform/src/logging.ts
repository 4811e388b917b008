import type { DynamicModule } from '@nestjs/common';
import { Logger, LoggerModule } from 'nestjs-pino';
import { type Logger as Log, pino } from 'pino';

export type { Log };
export { Logger as NestLogger };

/**
 * The log of a process: JSON lines on standard output. A request is logged by its id, method, path
 * and status; headers, bodies and query strings may hold tokens or personal facts and are not.
 */
export function createLog(level: string): Log {
  return pino({
    level,
    redact: { paths: ['*.authorization', '*.headers', '*.body', '*.password'], remove: true },
    serializers: { req: requestLine, res: responseLine, err: errorLine, error: errorLine },
  });
}

/** Lets what Nest and our own classes log go to the same log, each line with its request's id. */
export function nestLogging(log: Log): DynamicModule {
  return LoggerModule.forRoot({ pinoHttp: { logger: log }, useExisting: true });
}

function requestLine(request: { readonly method?: string; readonly url?: string }) {
  return { method: request.method, path: request.url?.split('?', 1)[0] };
}

function responseLine(response: { readonly statusCode?: number }) {
  return { status: response.statusCode };
}

/** A database error's `detail` and `where` quote the row, so they stay out. */
function errorLine(error: {
  readonly message?: string;
  readonly stack?: string;
  readonly code?: unknown;
}) {
  return { message: error.message, code: error.code, stack: error.stack };
}
