import { procedureVersion } from '@jishi/domain';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiQuery } from '@nestjs/swagger';
import { ProceduresService } from '../procedures/procedures.service.js';
import { type SignedIn, Who } from '../sign-in/signed-in.js';
import { AttemptsService } from '../things/attempts.service.js';
import { NamesService } from '../things/names.service.js';
import { readPageQuery } from '../things/page-query.js';
import { thingKinds } from '../things/thing.js';
import { ThingsService } from '../things/things.service.js';
import { CaseListService } from './case-list.service.js';
import { caseMoveOf } from './case-move.js';
import { casePageOf, namesOfCase, openedCase } from './case-page.js';
import { attempts, caseList, casePage, caseWorkflow } from './case-schemas.js';
import { CaseWorkflowService } from './case-workflow.service.js';
import { caseMove } from './move-schema.js';
import { actorsIn, stepOf, stepPageOf } from './step-page.js';
import { stepPage } from './step-schemas.js';

type Parameters = { readonly [name: string]: unknown };

@Controller('v1/cases')
export class CasesController {
  constructor(
    private readonly things: ThingsService,
    private readonly names: NamesService,
    private readonly list: CaseListService,
    private readonly history: AttemptsService,
    private readonly workflows: CaseWorkflowService,
    private readonly procedures: ProceduresService,
  ) {}

  @Get()
  @ApiOkResponse({ standardSchema: caseList })
  getCases(@Query() query: Parameters, @Who() person: SignedIn) {
    return this.list.page(query, person);
  }

  @Get(':id')
  @ApiOkResponse({ standardSchema: casePage })
  async getCase(@Param('id') id: string, @Query() query: Parameters, @Who() person: SignedIn) {
    const asked = { id, query: readPageQuery(query) };
    const { view, asOf } = await this.things.open(thingKinds.cases, asked, person);
    const names = await this.names.of(namesOfCase(openedCase(view)));
    return casePageOf(view, names, asOf);
  }

  @Get(':id/steps/:step')
  @ApiOkResponse({ standardSchema: stepPage })
  async getStep(
    @Param('id') id: string,
    @Param('step') step: string,
    @Query() query: Parameters,
    @Who() person: SignedIn,
  ) {
    const asked = { id, query: readPageQuery(query) };
    const { view, asOf } = await this.things.open(thingKinds.cases, asked, person);
    const state = openedCase(view);
    const names = await this.names.of({ actors: actorsIn(state) });
    return stepPageOf(view, stepOf(state, step), names, asOf);
  }

  @Get(':id/acts')
  @ApiOkResponse({ standardSchema: attempts })
  async getAttempts(@Param('id') id: string, @Who() person: SignedIn) {
    const { view } = await this.things.open(thingKinds.cases, { id }, person);
    return { items: await this.history.of(view.stream) };
  }

  /** The dry run of a move to another version: what the case would have otherwise, and what stands against it. */
  @Get(':id/move')
  @ApiQuery({ name: 'to', required: true, type: String })
  @ApiOkResponse({ standardSchema: caseMove })
  async tryCaseMove(@Param('id') id: string, @Query('to') to: unknown, @Who() person: SignedIn) {
    const { view } = await this.things.open(thingKinds.cases, { id }, person);
    const all = await this.procedures.all();
    const target = all.find(({ definition }) => procedureVersion(definition) === to);
    return caseMoveOf(view, target?.definition);
  }

  @Get(':id/workflow')
  @ApiOkResponse({ standardSchema: caseWorkflow })
  async getWorkflow(@Param('id') id: string, @Who() person: SignedIn) {
    const { view } = await this.things.open(thingKinds.cases, { id }, person);
    return this.workflows.of(openedCase(view));
  }
}
