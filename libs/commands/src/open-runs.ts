import type { CaseRef, RunRef } from '@jishi/contracts/names';
import { currentRun, type Instant, type OpenedCase } from '@jishi/domain';
import { readOpenCases } from '@jishi/event-store';
import type pg from 'pg';
import type { Views } from './views.js';

/** A run that the record says should be alive. */
export interface OpenRun {
  readonly run: RunRef;
  /** The version at which its case stands. */
  readonly version: number;
  /** When its case last moved. */
  readonly since: Instant;
  /** The soonest of its clocks; null where none is armed. */
  readonly due: Instant | null;
}

/** Cases read at a time. */
const PAGE = 500;

/** Every open case as it stands now, page by page. */
export async function* openCases(record: {
  readonly pool: pg.Pool;
  readonly views: Views;
}): AsyncGenerator<readonly OpenedCase[]> {
  let after = '';
  for (;;) {
    const streams = await readOpenCases(record.pool, { after, limit: PAGE });
    const last = streams.at(-1);
    if (last === undefined) return;
    const folded = await record.views.states(streams);
    yield folded.map(({ state }) => state as OpenedCase);
    after = last;
  }
}

/** The runs that an open case should have: its own, and that of the step which is open. */
export function openRunsOf(state: OpenedCase): readonly OpenRun[] {
  if (state.status === 'ended') return [];
  const { kind: step, opening, status, deadlines, lastEventAt } = currentRun(state);
  const at = { version: state.version, since: lastEventAt };
  const ofCase = { ...at, run: caseRun(state.caseId), due: null };
  if (status !== 'open') return [ofCase];
  const dues = Object.values(deadlines).map(({ due }) => due);
  const run = { caseId: state.caseId, step, opening };
  return [ofCase, { ...at, run, due: dues.toSorted()[0] ?? null }];
}

/** A case is led by one run from its opening to its end. */
export function caseRun(caseId: string): CaseRef {
  return { caseId, opening: 1 };
}
