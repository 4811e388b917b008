import type { RunRef } from '@jishi/contracts/names';
import type { OpenedCase } from '@jishi/domain';
import { statusOf, type Temporal } from '@jishi/temporal/client';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { TEMPORAL } from '../parts.js';

/** What the engine says of the runs that carry a case. The record decides; this tells why nothing moves. */
@Injectable()
export class CaseWorkflowService {
  private readonly log = new Logger('CaseWorkflow');

  constructor(@Inject(TEMPORAL) private readonly temporal: Temporal) {}

  async of(state: OpenedCase) {
    const { caseId } = state;
    const steps = state.runs
      .filter(({ status }) => status !== 'next')
      .map(({ kind, opening }) => ({ caseId, step: kind, opening }));
    const runs: readonly RunRef[] = [{ caseId, opening: 1 }, ...steps];
    try {
      return { reachable: true, runs: await Promise.all(runs.map((run) => this.statusOf(run))) };
    } catch (error) {
      this.log.warn(`the engine does not answer: ${String(error)}`);
      return { reachable: false, runs: [] };
    }
  }

  private async statusOf(run: RunRef) {
    const step = 'step' in run ? run.step : null;
    return { ...(await statusOf(this.temporal, run)), step, opening: run.opening };
  }
}
