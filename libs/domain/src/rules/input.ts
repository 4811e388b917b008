import type { Actor } from '../access/actor.js';
import type { MatterOfAccountability } from '../accountability/state.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { CandidateState, OpenedCase, StepRun } from '../case/state.js';
import type { MeetingState } from '../meeting/state.js';
import type { StepDefinition } from '../procedure/definition.js';
import type { Registers } from '../registers/registers.js';
import type { Instant, IsoDate, OccurredOn } from '../shared/event.js';
import type { JsonObject } from '../shared/json.js';

/** Everything a rule may look at; all of it data. */
export interface RuleInput {
  /** The act being judged; its data are empty where only the state is asked about. */
  readonly act: {
    readonly name: string;
    readonly data: JsonObject;
    readonly occurredOn: OccurredOn | null;
  };
  readonly actor: Actor;
  /** The case with the act's own events already folded in where a gate is judged. Null for a sitting's own acts. */
  readonly state: OpenedCase | null;
  readonly run: StepRun | null;
  readonly step: StepDefinition | null;
  readonly meeting: MeetingState | null;
  /** Set where an act on the stream of a matter is judged. */
  readonly accountability?: MatterOfAccountability;
  /** The candidates that are still in, in the order fixed at the proposal. */
  readonly candidates: readonly CandidateState[];
  /** Set while a rule with the subject `candidate` is judged. */
  readonly candidate?: CandidateState;
  readonly registers: Registers;
  readonly calendar: WorkingCalendar;
  readonly now: Instant;
  readonly today: IsoDate;
}
