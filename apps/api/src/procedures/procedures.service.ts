import type { OpenRecord } from '@jishi/commands';
import {
  dateOf,
  type IsoDate,
  type ProcedureDefinition,
  type ProcedureState,
  procedureVersion,
  versionInForce,
} from '@jishi/domain';
import { runningCasesByProcedure } from '@jishi/read-models';
import { Inject, Injectable } from '@nestjs/common';
import { RECORD } from '../parts.js';

/** One version that cases run under, or may: shipped, published, or proposed and not yet approved. */
export interface KnownVersion {
  readonly definition: ProcedureDefinition;
  readonly unitId: string | null;
  readonly shipped: boolean;
  readonly status: 'in-force' | 'coming' | 'replaced' | 'proposed';
  readonly effectiveFrom: IsoDate | null;
  readonly base: string | null;
  readonly runningCases: number;
}

/** More own definitions than an office could use. */
const MOST = 500;

const PREFIX = 'procedure/';

/** The definitions that are shipped and those that offices have published, alike. */
@Injectable()
export class ProceduresService {
  constructor(@Inject(RECORD) private readonly record: OpenRecord) {}

  async all(): Promise<readonly KnownVersion[]> {
    const { now } = await this.record.clock.now();
    const running = await runningCasesByProcedure(this.record.pool);
    const states = await this.published();
    const known = [
      ...this.record.library.procedures.map(shipped),
      ...states.flatMap((state) => versionsOf(state, dateOf(now))),
    ];
    return known.map((each) => ({
      ...each,
      runningCases: running.get(procedureVersion(each.definition)) ?? 0,
    }));
  }

  private async published(): Promise<readonly ProcedureState[]> {
    const page = { after: PREFIX, limit: MOST };
    const names = await this.record.reader.streamNames(page);
    const streams = names.filter((name) => name.startsWith(PREFIX));
    const folded = await this.record.views.states(streams);
    return folded.map(({ state }) => state as ProcedureState);
  }
}

type Uncounted = Omit<KnownVersion, 'runningCases'>;

function shipped(definition: ProcedureDefinition): Uncounted {
  const head = { unitId: null, shipped: true, effectiveFrom: null, base: null };
  return { ...head, definition, status: 'in-force' };
}

function versionsOf(state: ProcedureState, today: IsoDate): readonly Uncounted[] {
  const { unitId, versions, proposed } = state;
  const current = versionInForce(state, today);
  const head = { unitId, shipped: false };
  return [
    ...versions.map((each): Uncounted => {
      const past = each.effectiveFrom <= today ? 'replaced' : 'coming';
      return { ...head, ...each, status: each === current ? 'in-force' : past };
    }),
    ...(proposed ? [{ ...head, ...proposed, status: 'proposed' as const }] : []),
  ];
}
