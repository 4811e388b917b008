import type { OpenAPIObject } from '@nestjs/swagger';

export function withEveryThing(document: OpenAPIObject): OpenAPIObject {
  return document;
}
