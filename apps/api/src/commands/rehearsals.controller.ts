import { Body, Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type SignedIn, Who } from '../sign-in/signed-in.js';
import { thingKind } from '../things/thing.js';
import { readCommandBody } from './command-request.js';
import { RehearsalsService } from './rehearsals.service.js';

/** Any act on any thing, tried: the same judgement as of the command, and no trace of it. */
@Controller('v1/:things')
export class RehearsalsController {
  constructor(private readonly rehearsals: RehearsalsService) {}

  @Post(':id/rehearsals/:name')
  @HttpCode(200)
  rehearse(
    @Param() path: { readonly things: string; readonly id: string; readonly name: string },
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Who() person: SignedIn,
  ) {
    const target = { kind: thingKind(path.things), id: path.id, act: path.name };
    return this.rehearsals.of(target, readCommandBody(body), { request, person });
  }
}
