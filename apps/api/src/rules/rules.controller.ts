import type { OpenRecord } from '@jishi/commands';
import { type ProcedureDefinition, ruleBook, ruleFamilies } from '@jishi/domain';
import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { z } from 'zod';
import { Problem } from '../common/problem.js';
import { RECORD } from '../parts.js';
import { ProceduresService } from '../procedures/procedures.service.js';
import { ruleList, rulePage } from './rule-schemas.js';
import { ruleLine, rulePageOf } from './rule-view.js';

/** The rules by which everything is judged here; everybody who is signed in may read them. */
@Controller('v1/rules')
export class RulesController {
  constructor(
    @Inject(RECORD) private readonly record: OpenRecord,
    private readonly procedures: ProceduresService,
  ) {}

  @Get()
  @ApiOkResponse({ standardSchema: ruleList })
  listRules(): z.infer<typeof ruleList> {
    const families = Object.entries(ruleFamilies);
    return {
      rulesVersion: this.record.library.currentRules,
      families: families.map(([letters, title]) => ({ letters, title })),
      items: this.book([]).map(ruleLine),
    };
  }

  @Get(':id')
  @ApiOkResponse({ standardSchema: rulePage })
  async getRule(@Param('id') id: string): Promise<z.infer<typeof rulePage>> {
    const procedures = await this.inUse();
    const entry = this.book(procedures).find((each) => each.id === id);
    if (!entry) throw new Problem('not-found');
    return rulePageOf(entry, this.record.library.currentRules, procedures);
  }

  private book(procedures: readonly ProcedureDefinition[]) {
    const { acts, manifests } = this.record.library;
    return ruleBook({ procedures, acts, manifests });
  }

  /** The versions that are in force or coming, and those under which cases still run. */
  private async inUse(): Promise<readonly ProcedureDefinition[]> {
    const all = await this.procedures.all();
    const isUsed = (status: string) => status === 'in-force' || status === 'coming';
    return all
      .filter(({ status, runningCases }) => isUsed(status) || runningCases > 0)
      .map(({ definition }) => definition);
  }
}
