import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { caseQuery } from '../cases/case-list.service.js';
import { pageQuery } from '../things/page-query.js';
import { queryParameters } from './parameters.js';
import { type Operation, problemComponents, problemResponses } from './problem-responses.js';
import { Components } from './schemas.js';
import { thingPaths } from './thing-paths.js';

const publicPaths = ['/v1/config', '/v1/health', '/v1/health/live', '/v1/health/ready'];

/** The API's own description, OpenAPI 3.1, made of the schemas that read requests and type answers. */
export function openApiOf(app: NestFastifyApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Jishi 纪实')
    .setDescription('Appointment procedures: commands, queries, live updates')
    .setVersion('1')
    .addBearerAuth()
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: (_controller, method) => method,
  });
  const components = new Components(document.components?.schemas ?? {});
  const paths = merged(writtenOut(document.paths), thingPaths(components));
  document.components = {
    ...document.components,
    schemas: components.schemas,
    responses: problemComponents(components),
  };
  document.paths = Object.fromEntries(
    Object.entries(paths).map(([path, item]) => [path, completed(path, item, components)]),
  );
  return document;
}

type Paths = OpenAPIObject['paths'];

/** The routes that serve all things and all commands are written out one by one instead. */
function writtenOut(paths: Paths): Paths {
  return Object.fromEntries(
    Object.entries(paths).filter(([path]) => !/^\/v1\/\{things\}|\{name\}/.test(path)),
  );
}

function merged(one: Paths, other: Paths): Paths {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])].toSorted();
  return Object.fromEntries(names.map((path) => [path, { ...one[path], ...other[path] }]));
}

function completed(path: string, item: Paths[string], components: Components): Paths[string] {
  const isPublic = publicPaths.includes(path);
  const operation = (given: Operation, writes: boolean): Operation => ({
    ...given,
    parameters: [...(given.parameters ?? []), ...furtherParameters(path, writes, components)],
    responses: { ...problemResponses({ writes, isPublic }), ...given.responses },
    ...(isPublic ? {} : { security: [{ bearer: [] }] }),
  });
  return {
    ...item,
    ...(item.get ? { get: operation(item.get, false) } : {}),
    ...(item.post ? { post: operation(item.post, true) } : {}),
    ...(item.put ? { put: operation(item.put, true) } : {}),
    ...(item.delete ? { delete: operation(item.delete, false) } : {}),
  };
}

const atAnInstant = [
  '/v1/cases/{id}',
  '/v1/cases/{id}/steps/{step}',
  '/v1/cases/{id}/prints/{sheet}',
  '/v1/people/{id}/nominations',
];

/** Cases have routes of their own, whose query is read leniently by a shape. */
function furtherParameters(path: string, writes: boolean, components: Components) {
  if (writes) return [];
  if (path === '/v1/cases') return queryParameters(components, caseQuery);
  return atAnInstant.includes(path) ? queryParameters(components, pageQuery) : [];
}

/** The description at `/v1/openapi.json`, and a page to read it at `/docs`. */
export function serveDocumentation(app: NestFastifyApplication): void {
  SwaggerModule.setup('docs', app, () => openApiOf(app), {
    jsonDocumentUrl: 'v1/openapi.json',
    raw: ['json'],
    customSiteTitle: 'Jishi API',
  });
}
