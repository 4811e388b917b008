import { expect } from '@jest/globals';
import type {
  Aggregate,
  Command,
  Decision,
  JsonObject,
  NewEvent,
  StoredEvent,
} from '@jishi/domain';
import { remember, witness } from './golden/witness.js';
import { type AggregateWorld, contextOf, type Given, storedAt, type When } from './world.js';

export interface ExpectedRefusal {
  readonly rule: string;
  readonly reason: string;
  readonly facts?: JsonObject;
  readonly earliest?: string;
  readonly candidateId?: string;
}

export interface ExpectedEvent {
  readonly type: string;
  readonly data?: object;
}

interface Subject<State> {
  readonly aggregate: Aggregate<State>;
  readonly stream: string;
  readonly world: AggregateWorld;
}

interface Recorded<State> {
  readonly state: State;
  readonly events: readonly StoredEvent[];
}

/**
 * Given/when/then over the events of one stream. Every `then` throws through `expect`, so a scenario
 * cannot pass by accident; the harness has a spec of its own that proves it can fail.
 */
export function aggregateSpec<State>(
  aggregate: Aggregate<State>,
  stream: string,
  world: AggregateWorld = {},
): Scenario<State> {
  return scenario<State>({ aggregate, stream, world }, { state: aggregate.initial, events: [] });
}

/** What stands so far, and what may be tried next. */
export interface Scenario<State> {
  readonly state: State;
  given(...events: readonly Given[]): Scenario<State>;
  /** Acts that must be accepted; the scenario goes on from there. */
  after(...acts: readonly When[]): Scenario<State>;
  when(act: When): Outcome<State>;
}

/** What came of one act. Each `then` fails the test where it was something else. */
export interface Outcome<State> {
  readonly decision: Decision;
  thenRecords(...expected: readonly ExpectedEvent[]): Scenario<State>;
  thenRefuses(...expected: readonly ExpectedRefusal[]): void;
  thenInvalid(field: string, problem: string): void;
  thenStillOpening(): void;
}

function scenario<State>(subject: Subject<State>, recorded: Recorded<State>): Scenario<State> {
  return {
    state: recorded.state,
    given: (...events) => scenario(subject, fold(subject, recorded, events)),
    after: (...acts) =>
      scenario(
        subject,
        acts.reduce((now, act) => accept(subject, now, act), recorded),
      ),
    when: (act) => outcome(subject, recorded, act),
  };
}

function outcome<State>(
  subject: Subject<State>,
  recorded: Recorded<State>,
  when: When,
): Outcome<State> {
  const decision = decide(subject, recorded, when);
  testify(subject, recorded, when, decision);
  return {
    decision,
    thenRecords: (...expected) => {
      if (decision.kind !== 'accepted')
        throw new Error(`not accepted: ${JSON.stringify(decision)}`);
      expect(decision.events.map((event) => event.type)).toEqual(
        expected.map((event) => event.type),
      );
      expected.forEach((event, index) => {
        expect(decision.events[index]?.data).toMatchObject(event.data ?? {});
      });
      return scenario(subject, record(subject, recorded, decision.events, when));
    },
    thenRefuses: (...expected) => {
      if (decision.kind !== 'refused') throw new Error(`not refused: ${JSON.stringify(decision)}`);
      expect(decision.refusals.map(({ rule, reason }) => ({ rule, reason }))).toEqual(
        expected.map(({ rule, reason }) => ({ rule, reason })),
      );
      expected.forEach((refusal, index) => {
        expect(decision.refusals[index]).toMatchObject(refusal);
      });
    },
    thenInvalid: (field, problem) => {
      expect(decision).toEqual({ kind: 'invalid', field, problem });
    },
    thenStillOpening: () => {
      expect(decision).toEqual({ kind: 'opening' });
    },
  };
}

function accept<State>(subject: Subject<State>, recorded: Recorded<State>, when: When) {
  const decision = decide(subject, recorded, when);
  if (decision.kind !== 'accepted')
    throw new Error(`${when.act} was not accepted: ${JSON.stringify(decision)}`);
  return record(subject, recorded, decision.events, when);
}

function decide<State>(
  { aggregate, world }: Subject<State>,
  { state }: Recorded<State>,
  when: When,
): Decision {
  return aggregate.decide(state, commandOf(when), contextOf(world, when));
}

function commandOf({ act, data, occurredOn }: When): Command {
  return { name: act, data: data as JsonObject, occurredOn: occurredOn ?? null };
}

/** Acts on the way to a scenario are left out: what they come to is asked by a spec of their own. */
function testify<State>(
  { stream, world }: Subject<State>,
  { events }: Recorded<State>,
  when: When,
  answer: Decision,
): void {
  const asked = { command: commandOf(when) };
  witness({ stream, events, asked, context: contextOf(world, when), answer });
}

function record<State>(
  subject: Subject<State>,
  recorded: Recorded<State>,
  events: readonly NewEvent[],
  { as, by, on }: When,
): Recorded<State> {
  const given = events.map((event) => ({ event, as, by: by ?? `a-${as}`, on }));
  return fold(subject, recorded, given);
}

function fold<State>(
  { aggregate, stream }: Subject<State>,
  recorded: Recorded<State>,
  events: readonly Given[],
): Recorded<State> {
  return events.reduce((before, given) => {
    const stored = storedAt(stream, before.events.length + 1, given);
    const after = {
      state: aggregate.evolve(before.state, stored),
      events: [...before.events, stored],
    };
    remember(after.state, after.events);
    return after;
  }, recorded);
}
