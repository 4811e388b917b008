import {
  type CaseState,
  caseAggregate,
  type Command,
  type DecideContext,
  type Decision,
  type NewEvent,
  type ProcedureDefinition,
  type Registers,
  type Role,
  type RuleManifest,
  type StoredEvent,
  type WorkingCalendar,
  dateOf,
  type JsonObject,
} from '@jishi/domain';
import { library } from '@jishi/procedures';
import { expect } from '@jest/globals';

/** An act as a scenario names it. */
export interface When {
  readonly act: string;
  readonly data: object;
  readonly as: Role;
  /** The actor's id; one per role unless a scenario says otherwise. */
  readonly by?: string;
  readonly person?: string;
  /** The instant by the store's clock, or a date (its noon in Asia/Shanghai). */
  readonly on: string;
  readonly occurredOn?: string;
}

/** An event as a scenario gives it. */
export interface Given {
  readonly event: { readonly type: string; readonly data: object; readonly occurredOn?: string };
  readonly as?: Role;
  readonly by?: string;
  readonly on: string;
}

export interface World {
  readonly definition: ProcedureDefinition;
  readonly registers?: Partial<Registers>;
  readonly calendar?: WorkingCalendar;
  readonly rules?: RuleManifest;
}

export interface ExpectedRefusal {
  readonly rule: string;
  readonly reason: string;
  readonly facts?: JsonObject;
  readonly earliest?: string;
  readonly candidateId?: string;
}

/**
 * Given/when/then over the events of one case. Every `then` throws through `expect`, so a scenario
 * cannot pass by accident; the harness has a spec of its own that proves it can fail.
 */
export function caseSpec(world: World) {
  return {
    given: (...events: readonly Given[]) =>
      scenario(world, events.reduce(fold, caseAggregate.initial)),
  };
}

function scenario(world: World, state: CaseState) {
  return {
    state,
    given: (...events: readonly Given[]) => scenario(world, events.reduce(fold, state)),
    /** Acts that must be accepted; the scenario goes on from there. */
    after: (...acts: readonly When[]) =>
      scenario(
        world,
        acts.reduce((now, act) => accept(world, now, act), state),
      ),
    when: (act: When) => outcome(world, state, act),
  };
}

function outcome(world: World, state: CaseState, when: When) {
  const decision = decide(world, state, when);
  return {
    decision,
    thenRecords: (...expected: readonly { readonly type: string; readonly data?: object }[]) => {
      if (decision.kind !== 'accepted')
        throw new Error(`not accepted: ${JSON.stringify(decision)}`);
      expect(decision.events.map((event) => event.type)).toEqual(
        expected.map((event) => event.type),
      );
      expected.forEach((event, index) => {
        expect(decision.events[index]?.data).toMatchObject(event.data ?? {});
      });
      return scenario(world, record(state, decision.events, when));
    },
    thenRefuses: (...expected: readonly ExpectedRefusal[]) => {
      if (decision.kind !== 'refused') throw new Error(`not refused: ${JSON.stringify(decision)}`);
      expect(decision.refusals.map(({ rule, reason }) => ({ rule, reason }))).toEqual(
        expected.map(({ rule, reason }) => ({ rule, reason })),
      );
      expected.forEach((refusal, index) => {
        expect(decision.refusals[index]).toMatchObject(refusal);
      });
    },
    thenInvalid: (field: string, problem: string) => {
      expect(decision).toEqual({ kind: 'invalid', field, problem });
    },
    thenStillOpening: () => {
      expect(decision).toEqual({ kind: 'opening' });
    },
  };
}

function accept(world: World, state: CaseState, when: When): CaseState {
  const decision = decide(world, state, when);
  if (decision.kind !== 'accepted')
    throw new Error(`${when.act} was not accepted: ${JSON.stringify(decision)}`);
  return record(state, decision.events, when);
}

function decide(world: World, state: CaseState, when: When): Decision {
  const command: Command = {
    name: when.act,
    data: when.data as JsonObject,
    occurredOn: when.occurredOn ?? null,
  };
  return caseAggregate.decide(state, command, contextOf(world, when));
}

/** The context in which a scenario's act is decided. */
export function contextOf(
  world: World,
  when: Pick<When, 'as' | 'by' | 'person' | 'on'>,
): DecideContext {
  const now = instantOf(when.on);
  const rules = world.rules ?? library.rules(library.currentRules);
  if (!rules) throw new Error('no rules');
  return {
    actor: {
      actorId: when.by ?? `a-${when.as}`,
      personId: when.person ?? null,
      actingRole: when.as,
      actingFor: null,
    },
    now,
    today: dateOf(now),
    calendar: world.calendar ?? library.calendar,
    rules,
    definition: world.definition,
    acts: {},
    registers: {
      persons: {},
      posts: {},
      units: {},
      bodies: {},
      cases: {},
      meetings: {},
      access: {},
      caseNumbers: {},
      ...world.registers,
      now,
    },
  };
}

function record(state: CaseState, events: readonly NewEvent[], when: When): CaseState {
  return events
    .map((event) => ({ event, as: when.as, by: when.by ?? `a-${when.as}`, on: when.on }))
    .reduce(fold, state);
}

function fold(state: CaseState, given: Given): CaseState {
  const stored: StoredEvent = {
    schemaVersion: 1,
    ...given.event,
    data: given.event.data as JsonObject,
    stream: 'case/c1',
    version: state.version + 1,
    eventId: `given#${state.version}`,
    recordedAt: instantOf(given.on),
    actor: given.by ?? `a-${given.as ?? 'officer'}`,
    actingRole: given.as ?? 'officer',
    actingFor: null,
    commandId: `given-${state.version}`,
  };
  return caseAggregate.evolve(state, stored);
}

/** Noon of a date in Asia/Shanghai; an instant stays as it is. */
export function instantOf(on: string): string {
  return on.length === 10 ? `${on}T04:00:00.000000Z` : on;
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
  const hex = [...name].map((char) => (char.codePointAt(0) ?? 0).toString(16)).join('');
  return {
    ref: `v_${name
      .toLowerCase()
      .replace(/[^a-z2-7]/g, 'a')
      .padEnd(26, 'a')
      .slice(0, 26)}`,
    hash: hex.padEnd(64, '0').slice(0, 64),
  };
}
