import type { OpenRecord } from '@jishi/commands';
import type { WorkingCalendar } from '@jishi/domain';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { readCommandBody } from '../commands/command-request.js';
import { CommandsService } from '../commands/commands.service.js';
import { day, recorded } from '../common/schemas.js';
import { RECORD } from '../parts.js';
import { type SignedIn, Who } from '../sign-in/signed-in.js';

const days = z.record(z.string(), z.string());

const workingCalendar = z
  .object({ version: z.string(), from: day, to: day, holidays: days, makeUpDays: days })
  .meta({ id: 'WorkingCalendar' });

const STREAM = 'calendar/cn';

/** The working calendar in force, and the act that publishes a newer one. */
@Controller('v1/calendar')
export class CalendarController {
  constructor(
    @Inject(RECORD) private readonly record: OpenRecord,
    private readonly commands: CommandsService,
  ) {}

  @Get()
  @ApiOkResponse({ standardSchema: workingCalendar })
  async getCalendar(): Promise<z.infer<typeof workingCalendar>> {
    const [published] = await this.record.views.states([STREAM]);
    const state = published?.state as WorkingCalendar | null | undefined;
    const { version, from, to, holidays, makeUpDays } = state ?? this.record.library.calendar;
    return { version, from, to, holidays, makeUpDays };
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
    const given = { body: readCommandBody(body), from: { request, person } };
    const { token, recordedAt, repeated } = await this.commands.actOnStream(STREAM, name, given);
    return { token, recordedAt, repeated };
  }
}
