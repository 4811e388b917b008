import { createLog } from '@jishi/platform/logging';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '../app.module.js';
import type { Parts } from '../parts.js';
import { openApiOf } from './documentation.js';

/** The description as text. The routes alone are looked at: nothing is opened and nothing is served. */
export async function openApiText(): Promise<string> {
  const nothing = { config: { RATE_LIMIT_PER_MINUTE: 1 } } as Parts;
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(nothing, createLog('fatal')),
    new FastifyAdapter(),
    { preview: true, logger: false },
  );
  const document = openApiOf(app);
  await app.close();
  return `${JSON.stringify(document, null, 2)}\n`;
}
