import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { withEveryThing } from './every-thing.js';

/** The API's own description, OpenAPI 3.1, made of the schemas that read requests and type answers. */
export function openApiOf(app: NestFastifyApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Jishi 纪实')
    .setDescription('Appointment procedures: commands, queries, live updates')
    .setVersion('1')
    .addBearerAuth()
    .build();
  return withEveryThing(SwaggerModule.createDocument(app, config));
}

/** The description at `/v1/openapi.json`, and a page to read it at `/docs`. */
export function serveDocumentation(app: NestFastifyApplication): void {
  SwaggerModule.setup('docs', app, () => openApiOf(app), {
    jsonDocumentUrl: 'v1/openapi.json',
    raw: ['json'],
    customSiteTitle: 'Jishi API',
  });
}
