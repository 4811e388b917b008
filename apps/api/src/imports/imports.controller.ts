import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { oneFile } from '../documents/document-schemas.js';
import { idempotencyKeyHeader } from '../openapi/parameters.js';
import { type SignedIn, Who } from '../sign-in/signed-in.js';
import { importPreview, importRecord, importRecorded } from './import-schemas.js';
import { ImportsService } from './imports.service.js';

@Controller('v1/imports/lrmx')
export class ImportsController {
  constructor(private readonly imports: ImportsService) {}

  /** What a form would become; nothing is stored. */
  @Post()
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ApiBody(oneFile)
  @ApiOkResponse({ standardSchema: importPreview })
  previewImport(@Req() request: FastifyRequest) {
    return this.imports.preview(request);
  }

  @Post('record')
  @HttpCode(201)
  @ApiHeader(idempotencyKeyHeader)
  @ApiCreatedResponse({ standardSchema: importRecorded })
  recordImport(
    @Body({ schema: importRecord }) body: unknown,
    @Req() request: FastifyRequest,
    @Who() person: SignedIn,
  ) {
    return this.imports.accept(request, body, person);
  }
}
