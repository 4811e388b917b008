import { type CaseState, caseAggregate, type ProcedureDefinition } from '@jishi/domain';
import { aggregateSpec, type Scenario } from './aggregate-spec.js';
import type { AggregateWorld, Given } from './world.js';

export interface World extends AggregateWorld {
  readonly definition: ProcedureDefinition;
}

/** Given/when/then over the events of one case; see `aggregateSpec`. */
export function caseSpec(world: World): Scenario<CaseState> {
  return aggregateSpec(caseAggregate, 'case/c1', world);
}

/** The event that opens a case in scenarios: one unit, one post, candidates k1 … kn. */
export function caseOpened(order: readonly string[], on: string, more: object = {}): Given {
  return {
    as: 'officer',
    on,
    event: {
      type: 'CaseOpened',
      occurredOn: on.slice(0, 10),
      data: {
        act: 'open-case',
        rules: [],
        caseNo: '2026-001',
        caseKind: 'promotion',
        unitId: 'u1',
        procedureVersion: 'promotion@1',
        rulesVersion: '2019.1',
        order,
        posts: [{ postId: 'post1' }],
        candidates: [{ candidateId: 'k1', personId: 'p1', postId: 'post1' }],
        title: sealedOf('title'),
        ...more,
      },
    },
  };
}

/** The orchestrator opens a step. */
export function stepOpened(step: string, on: string, opening = 1): Given {
  return {
    as: 'orchestrator',
    on,
    event: { type: 'StepOpened', data: { act: 'open-step', rules: [], step, opening } },
  };
}

/** A sealed content in scenarios, where the vault plays no part. */
export function sealedOf(name: string) {
  const hex = Buffer.from(name).toString('hex');
  return {
    ref: `v_${name
      .toLowerCase()
      .replace(/[^a-z2-7]/g, 'a')
      .padEnd(26, 'a')
      .slice(0, 26)}`,
    hash: hex.padEnd(64, '0').slice(0, 64),
  };
}
