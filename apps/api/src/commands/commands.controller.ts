import { Body, Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type SignedIn, Who } from '../sign-in/signed-in.js';
import { idOf, thingKind } from '../things/thing.js';
import { readCommandBody } from './command-request.js';
import { CommandsService } from './commands.service.js';
import { StartCase } from './start-case.service.js';

/** Every command on every thing: the schema of the command says what may be sent, the record who may send it. */
@Controller('v1/:things')
export class CommandsController {
  constructor(
    private readonly commands: CommandsService,
    private readonly starts: StartCase,
  ) {}

  @Post()
  @HttpCode(201)
  async begin(
    @Param('things') things: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Who() person: SignedIn,
  ) {
    const kind = thingKind(things);
    const recorded = await this.commands.begin(kind, readCommandBody(body), { request, person });
    if (kind.prefix === 'case') this.starts.soon(recorded);
    const { stream, token, recordedAt, repeated } = recorded;
    return { id: idOf(stream), stream, token, recordedAt, repeated };
  }

  @Post(':id/commands/:name')
  @HttpCode(201)
  async act(
    @Param() path: { readonly things: string; readonly id: string; readonly name: string },
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Who() person: SignedIn,
  ) {
    const target = { id: path.id, act: path.name };
    const given = { body: readCommandBody(body), from: { request, person } };
    const { token, recordedAt, repeated } = await this.commands.act(
      thingKind(path.things),
      target,
      given,
    );
    return { token, recordedAt, repeated };
  }
}
