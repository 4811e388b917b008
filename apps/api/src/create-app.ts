import { randomUUID } from 'node:crypto';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { type Log, NestLogger } from '@jishi/platform/logging';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppModule } from './app.module.js';
import { readJson } from './common/json-body.js';
import { problemOf } from './common/problem-of.js';
import { LARGEST_FILE } from './documents/upload.js';
import { serveDocumentation } from './openapi/documentation.js';
import type { Parts } from './parts.js';
import { securityHeaders } from './security-headers.js';
import { serveWebApp } from './web/web-app.js';

/** The largest body that is no file, in bytes. */
const LARGEST_BODY = 1024 * 1024;

/** The whole API with its parts, not listening yet. The caller closes the parts after the app. */
export async function createApp(parts: Parts, log: Log): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    loggerInstance: log,
    bodyLimit: LARGEST_BODY,
    genReqId: () => randomUUID(),
    // A proxy in front of us is one of our own; what it says of the sender is taken.
    trustProxy: 'loopback, linklocal, uniquelocal',
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: true,
    frameworkErrors: answerProblem,
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(parts, log),
    adapter,
    { bufferLogs: true, bodyParser: false },
  );
  app.useLogger(app.get(NestLogger));
  // JSON and multipart alone: what else is sent is refused before it is read.
  adapter.getInstance().removeAllContentTypeParsers();
  app.useBodyParser('application/json', { bodyLimit: LARGEST_BODY }, jsonParser);
  await app.register(helmet, securityHeaders(parts.config.OIDC_ISSUER));
  await app.register(multipart, {
    preservePath: true,
    // One byte more than is taken, so that the vault sees that there are too many.
    limits: { files: 1, parts: 2, fileSize: LARGEST_FILE + 1, fieldSize: 1024, headerPairs: 20 },
    throwFileSizeLimit: false,
  });
  serveDocumentation(app);
  await serveWebApp(app);
  app.enableShutdownHooks();
  return app;
}

/** Addresses that no router can read never reach Nest's filter. */
function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const problem = problemOf(error);
  void reply
    .code(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem.body(request.id)));
}

function jsonParser(
  _request: unknown,
  body: Buffer,
  done: (error: Error | null, value?: unknown) => void,
): void {
  try {
    done(null, readJson(body));
  } catch (error) {
    done(error as Error);
  }
}
