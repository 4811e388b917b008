import type { OpenRecord } from '@jishi/commands';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { readCommandBody } from '../commands/command-request.js';
import { CommandsService } from '../commands/commands.service.js';
import { Problem } from '../common/problem.js';
import { instant, recorded } from '../common/schemas.js';
import { RECORD } from '../parts.js';
import { type SignedIn, Who } from '../sign-in/signed-in.js';

const clockNow = z
  .object({ now: instant, simulated: z.literal(true), offsetVersion: z.int() })
  .meta({ id: 'Clock' });

/** The clock of a simulated store. A real store has none that anybody could ask for or move. */
@Controller('v1/clock')
export class ClockController {
  constructor(
    @Inject(RECORD) private readonly record: OpenRecord,
    private readonly commands: CommandsService,
  ) {}

  @Get()
  @ApiOkResponse({ standardSchema: clockNow })
  async getClock(): Promise<z.infer<typeof clockNow>> {
    this.requireSimulated();
    return { ...(await this.record.clock.refresh()), simulated: true };
  }

  @Post('commands/:name')
  @HttpCode(201)
  @ApiCreatedResponse({ standardSchema: recorded })
  async act(
    @Param('name') name: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Who() person: SignedIn,
  ): Promise<z.infer<typeof recorded>> {
    this.requireSimulated();
    const given = { body: readCommandBody(body), from: { request, person } };
    const { token, recordedAt, repeated } = await this.commands.actOnStream('clock', name, given);
    return { token, recordedAt, repeated };
  }

  private requireSimulated(): void {
    if (!this.record.info.simulated) throw new Problem('not-found');
  }
}
