import type { OpenRecord } from '@jishi/commands';
import { procedureVersion } from '@jishi/domain';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiQuery } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { readCommandBody } from '../commands/command-request.js';
import { CommandsService } from '../commands/commands.service.js';
import { Problem, unreadable, unreadableBy } from '../common/problem.js';
import type { recorded } from '../common/schemas.js';
import { RECORD } from '../parts.js';
import { type SignedIn, Who } from '../sign-in/signed-in.js';
import { NamesService } from '../things/names.service.js';
import { checkOf, diffOf } from './definition-check.js';
import {
  definitionCheck,
  definitionText,
  procedureDiff,
  procedureList,
  procedureVersionPage,
} from './procedure-schemas.js';
import { versionLine, versionPage } from './procedure-view.js';
import { type KnownVersion, ProceduresService } from './procedures.service.js';

/** Definitions of procedures, which everybody who is signed in may read, and the acts that publish an office's own. */
@Controller('v1/procedures')
export class ProceduresController {
  constructor(
    private readonly procedures: ProceduresService,
    private readonly names: NamesService,
    private readonly commands: CommandsService,
    @Inject(RECORD) private readonly record: OpenRecord,
  ) {}

  @Get()
  @ApiOkResponse({ standardSchema: procedureList })
  async listProcedures(): Promise<z.infer<typeof procedureList>> {
    const known = await this.procedures.all();
    const ids = [...new Set(known.map(({ definition }) => definition.id))];
    const names = await this.names.of({ units: known.flatMap(({ unitId }) => unitId ?? []) });
    const items = ids.map((id) => {
      const versions = known.filter(({ definition }) => definition.id === id);
      const unitId = versions[0]?.unitId ?? null;
      return {
        ...{ id, unitId },
        shipped: versions[0]?.shipped === true,
        unitName: unitId === null ? null : names.unit(unitId),
        versions: versions.map(versionLine),
      };
    });
    return { items };
  }

  @Get(':id/versions/:version')
  @ApiOkResponse({ standardSchema: procedureVersionPage })
  async getProcedureVersion(
    @Param('id') id: string,
    @Param('version') version: string,
  ): Promise<z.infer<typeof procedureVersionPage>> {
    return versionPage(await this.known(`${id}@${version}`));
  }

  /** What this version has otherwise than the one named by `with`, in words. */
  @Get(':id/versions/:version/diff')
  @ApiQuery({ name: 'with', required: true, type: String })
  @ApiOkResponse({ standardSchema: procedureDiff })
  async diffProcedureVersion(
    @Param('id') id: string,
    @Param('version') version: string,
    @Query('with') other: unknown,
  ): Promise<z.infer<typeof procedureDiff>> {
    if (typeof other !== 'string')
      throw unreadable({ field: 'with', message: '<id>@<version> is needed' });
    const [from, to] = [await this.known(other), await this.known(`${id}@${version}`)];
    return diffOf(from.definition, to.definition);
  }

  /** What a definition that somebody wrote comes to; nothing is recorded. */
  @Post('check')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: definitionCheck })
  async checkDefinition(
    @Body({ schema: definitionText }) body: unknown,
  ): Promise<z.infer<typeof definitionCheck>> {
    const read = definitionText.safeParse(body);
    if (!read.success) throw unreadableBy(read.error.issues, 'body');
    const { library } = this.record;
    const rules = library.rules(library.currentRules);
    if (!rules) throw new Error(`there is no rules version ${library.currentRules}`);
    return checkOf(read.data.text, rules, await this.procedures.all());
  }

  @Post(':id/commands/:name')
  @HttpCode(201)
  async act(
    @Param() path: { readonly id: string; readonly name: string },
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Who() person: SignedIn,
  ): Promise<z.infer<typeof recorded>> {
    const given = { body: readCommandBody(body), from: { request, person } };
    await this.requireOwn(path.id, given.body.data);
    const stream = `procedure/${path.id}`;
    const answer = await this.commands.actOnStream(stream, path.name, given);
    const { token, recordedAt, repeated } = answer;
    return { token, recordedAt, repeated };
  }

  private async known(name: string): Promise<KnownVersion> {
    const all = await this.procedures.all();
    const found = all.find(({ definition }) => procedureVersion(definition) === name);
    if (!found) throw new Problem('not-found');
    return found;
  }

  /** An office writes definitions of its own; those that are shipped are the product's. */
  private async requireOwn(id: string, data: unknown): Promise<void> {
    const all = await this.procedures.all();
    const isShipped = all.some(({ definition, shipped }) => shipped && definition.id === id);
    const { definition } = (data ?? {}) as { readonly definition?: { readonly id?: unknown } };
    if (isShipped || (definition?.id !== undefined && definition.id !== id))
      throw unreadable({ field: 'definition.id', message: 'an id of its own, as in the address' });
  }
}
