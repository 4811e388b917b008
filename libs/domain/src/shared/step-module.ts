import type { Actor } from '../access/actor.js';
import type { Role } from '../access/roles.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { EventTable } from '../case/fold.js';
import type { Deadline, OpenedCase, StepRun } from '../case/state.js';
import type { CaseOutcome } from '../procedure/case-kinds.js';
import type { StepDefinition, StepKind } from '../procedure/definition.js';
import type { Registers } from '../registers/registers.js';
import type { RuleId } from '../rules/ids.js';
import type { RuleManifest } from '../rules/rule.js';
import type { ActResult } from './decision.js';
import type { Instant, IsoDate, OccurredOn } from './event.js';
import type { JsonObject } from './json.js';
import type { Offers } from './offers.js';
import type { Papers } from './papers.js';
import type { Text } from './text.js';
import type { Workings } from './workings.js';

/** What an act's own code sees, after every rule at its place has let it pass. */
export interface ActInput<Data = JsonObject> {
  readonly data: Data;
  readonly occurredOn: OccurredOn | null;
  readonly state: OpenedCase;
  readonly run: StepRun;
  readonly step: StepDefinition;
  readonly actor: Actor;
  readonly registers: Registers;
  readonly calendar: WorkingCalendar;
  readonly rules: RuleManifest;
  readonly now: Instant;
  readonly today: IsoDate;
}

/** @param registers what is loaded so far; asked again until nothing is new */
type Reads<Data> = (data: Data, state: OpenedCase, registers: Registers) => readonly string[];

/** One thing that can be done in a step. */
export interface Act {
  readonly title: Text;
  /** Streams besides the candidates' persons and the case's posts that its rules read, by the act's input. */
  readonly reads?: Reads<JsonObject>;
  decide(input: ActInput): ActResult;
}

/** Binds an act's data type, which the wire schema has checked, to its decision. */
export function act<Data extends object>(
  title: Text,
  decide: (input: ActInput<Data>) => ActResult,
  reads?: Reads<Data>,
): Act {
  const read = reads as Reads<JsonObject> | undefined;
  return {
    title,
    decide: decide as unknown as (input: ActInput) => ActResult,
    ...(read ? { reads: read } : {}),
  };
}

/** Why something is waited for. */
export type WaitCause = 'person' | 'clock' | 'quorum' | 'document' | 'external-reply' | 'gate';

/** One thing an open step waits for, with who can bring it. */
export interface Wait {
  readonly cause: WaitCause;
  readonly who: readonly Role[];
  readonly rule: RuleId;
  /** A key of the step's `waits` wordings. */
  readonly what: string;
  /** The act that would bring it. */
  readonly act: string;
  readonly since?: Instant;
  /** The instant at which it ends by itself, for a clock. */
  readonly until?: Instant;
  readonly facts?: JsonObject;
}

/** What a gate of one rule asks for. */
export interface Need {
  /** Of each line, one act has to be offered. */
  readonly acts: readonly (readonly string[])[];
  /** Facts of an earlier step count too; left out, they have to stand in the gate's own step. */
  readonly lasts?: true;
}

/** A clock that a definition of the step gives a length. */
export interface ClockKind {
  readonly title: Text;
  /** The acts that run or measure it: where one is offered, the definition has to give the clock. */
  readonly usedBy: readonly string[];
  /** The clock act that is due at its end. */
  readonly ends?: string;
  /** To which side it may be changed by an office of its own accord. */
  readonly stricter: 'longer' | 'shorter';
}

/** What a definition of the step may name, and what that needs. Validation and wordings follow it. */
export interface StepCatalogue {
  /** Steps on whose facts this one rests: where a definition has them, they stand before it. */
  readonly after: readonly StepKind[];
  readonly clocks: { readonly [clock: string]: ClockKind };
  /** By rule, for the rules whose gates this step's acts meet. */
  readonly needs: { readonly [Id in RuleId]?: Need };
}

/** A mandated step as code: its acts, the fold of its events, and what it waits for. */
export interface StepModule {
  readonly kind: StepKind;
  readonly title: Text;
  readonly events: EventTable;
  readonly acts: { readonly [act: string]: Act };
  readonly offers?: Offers;
  readonly catalogue: StepCatalogue;
  /** Left out where every paper of the step is kept elsewhere. */
  readonly papers?: Papers;
  /** Left out where nothing is computed. */
  readonly workings?: Workings;
  readonly waitWordings: { readonly [what: string]: Text };
  /** The clocks that run as soon as the step is open, by what earlier steps recorded. */
  armsAtOpening?(
    state: OpenedCase,
    step: StepDefinition,
    calendar: WorkingCalendar,
  ): readonly Deadline[];
  /**
   * As what the case ends with this step, by what was found in it, however many steps its order still
   * names; null where it goes on.
   */
  endsAs?(state: OpenedCase): CaseOutcome | null;
  /** What a workflow may wait on, by name. */
  facts(run: StepRun): { readonly [name: string]: boolean };
  /** In the order in which the article asks for them; empty when only the gates are left. */
  waits(run: StepRun, state: OpenedCase): readonly Wait[];
}
