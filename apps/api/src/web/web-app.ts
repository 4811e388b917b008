import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';

const built = fileURLToPath(new URL('../../../web/dist/', import.meta.url));

/** A year: the names of assets change with their contents. */
const ASSET_SECONDS = 31_536_000;

/** Serves the built web app beside the API, where there is one. Its own routes all begin with its one page. */
export async function serveWebApp(app: NestFastifyApplication, root = built): Promise<void> {
  if (!existsSync(`${root}index.html`)) return;
  await app.register(fastifyStatic, {
    root,
    wildcard: false,
    index: false,
    cacheControl: false,
    setHeaders: (reply, path) => void reply.header('cache-control', cachingOf(path)),
  });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/*', (request: FastifyRequest, reply: FastifyReply) => {
    if (/^\/(v1|docs)(\/|$)/.test(request.url)) reply.callNotFound();
    else void reply.sendFile('index.html');
  });
}

/** The page names the assets of one build, so it is asked for each time. */
function cachingOf(path: string): string {
  return path.endsWith('index.html') ? 'no-cache' : `public, max-age=${ASSET_SECONDS}, immutable`;
}
