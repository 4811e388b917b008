import { Controller, Get, HttpCode, Param, Post, Req, StreamableFile } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiProduces,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { type SignedIn, Who } from '../sign-in/signed-in.js';
import { oneFile, uploadedDocument } from './document-schemas.js';
import { DocumentsService } from './documents.service.js';

@Controller('v1/documents')
export class DocumentsController {
  constructor(private readonly documents: DocumentsService) {}

  /** Pending until a command names it; what no command names is swept. */
  @Post()
  @HttpCode(201)
  @ApiConsumes('multipart/form-data')
  @ApiBody(oneFile)
  @ApiCreatedResponse({ standardSchema: uploadedDocument })
  uploadDocument(@Req() request: FastifyRequest) {
    return this.documents.put(request);
  }

  @Get(':ref')
  @ApiProduces('*/*') // what the bytes are, as they were uploaded
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' }, description: 'The piece itself' })
  async getDocument(@Param('ref') ref: string, @Who() person: SignedIn): Promise<StreamableFile> {
    const { stream, mediaType, bytes, fileName } = await this.documents.open(ref, person);
    // Never shown in place: whoever uploaded it chose what is in it.
    const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(fileName ?? ref)}`;
    return new StreamableFile(stream, {
      type: mediaType,
      disposition,
      ...(bytes === null ? {} : { length: bytes }),
    });
  }
}
