import type { Recorded } from '@jishi/commands';
import { nudge, type Temporal } from '@jishi/temporal/client';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { TEMPORAL } from '../parts.js';
import { idOf } from '../things/thing.js';

/**
 * Starts a new case's workflow at once where the server answers. It is a courtesy: the relay starts
 * every run that the record asks for, whatever becomes of this.
 */
@Injectable()
export class StartCase {
  private readonly log = new Logger('StartCase');

  constructor(@Inject(TEMPORAL) private readonly temporal: Temporal) {}

  soon({ stream, repeated }: Recorded): void {
    if (repeated) return;
    nudge(this.temporal, { caseId: idOf(stream), opening: 1 }, 1).catch((error: unknown) => {
      this.log.warn(`${stream} is left to the relay: ${String(error)}`);
    });
  }
}
