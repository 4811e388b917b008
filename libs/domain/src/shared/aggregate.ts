import type { Actor } from '../access/actor.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { ActDefinition, ProcedureDefinition } from '../procedure/definition.js';
import type { Registers } from '../registers/registers.js';
import type { RuleManifest } from '../rules/rule.js';
import type { Decision } from './decision.js';
import type { Instant, IsoDate, OccurredOn, StoredEvent } from './event.js';
import type { JsonObject } from './json.js';

/** What somebody wants to record. Its data have passed the wire schema; texts and files are already sealed. */
export interface Command {
  readonly name: string;
  readonly data: JsonObject;
  readonly occurredOn: OccurredOn | null;
}

/** All that a decision depends on besides state and command; all of it data. */
export interface DecideContext {
  readonly actor: Actor;
  readonly now: Instant;
  /** The date of `now` in Asia/Shanghai. */
  readonly today: IsoDate;
  readonly calendar: WorkingCalendar;
  readonly rules: RuleManifest;
  /** The definition that the case is pinned to, or that it is to be opened with. Null for other streams. */
  readonly definition: ProcedureDefinition | null;
  /** The definition to which a case is to be moved; left out where none is named. */
  readonly target?: ProcedureDefinition | null;
  /** Who may do what on streams that no definition governs: sittings, registers, grants. */
  readonly acts: { readonly [act: string]: ActDefinition };
  readonly registers: Registers;
}

/** One consistency boundary: a kind of stream with its fold and its decisions. */
export interface Aggregate<State> {
  /** What stands before the `/` of its streams. */
  readonly prefix: string;
  readonly initial: State;
  /** The commands that begin a stream; any other needs one that exists. */
  readonly creates: readonly string[];
  /** Total; an unknown event type throws. */
  evolve(state: State, event: StoredEvent): State;
  decide(state: State, command: Command, context: DecideContext): Decision;
  /** The unit to which the thing belongs, so that grants on it and above it cover it; null for the whole store. */
  unitOf(state: State, command: Command): string | null;
  /** The streams that the rules of this command read, given what is loaded so far; asked again until nothing is new. */
  reads(state: State, command: Command, registers: Registers): readonly string[];
}
