import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemOf } from './problem-of.js';

/** Every failure leaves as `application/problem+json`; what is ours to mend is logged, and never shown. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Problem');

  constructor(private readonly host: HttpAdapterHost) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    const problem = problemOf(error);
    if (problem.code === 'internal') this.log.error(described(error));
    // An answer that is under way cannot become another one: the broken connection tells the client.
    if (reply.sent || reply.raw.headersSent) {
      reply.raw.destroy();
      return;
    }
    const { httpAdapter } = this.host;
    for (const [name, value] of Object.entries(problem.parts.headers ?? {}))
      httpAdapter.setHeader(reply, name, value);
    httpAdapter.setHeader(reply, 'content-type', 'application/problem+json; charset=utf-8');
    httpAdapter.setHeader(reply, 'cache-control', 'no-store');
    const body = problem.body(http.getRequest<FastifyRequest>().id);
    httpAdapter.reply(reply, JSON.stringify(body), problem.status);
  }
}

/** What a database error quotes of a row stays out of the log. */
function described(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { message, stack } = error;
  return { message, stack, ...('code' in error ? { code: error.code } : {}) };
}
