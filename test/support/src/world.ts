import {
  type Actor,
  type DecideContext,
  dateOf,
  type JsonObject,
  type ProcedureDefinition,
  type Registers,
  type Role,
  type RuleManifest,
  registersOf,
  type StoredEvent,
  type WorkingCalendar,
} from '@jishi/domain';
import { library } from '@jishi/procedures';

/** An act as a scenario names it. */
export interface When {
  readonly act: string;
  readonly data: object;
  readonly as: Role;
  /** The actor's id; one per role unless a scenario says otherwise. */
  readonly by?: string;
  readonly person?: string;
  /** The actor for whom a deputy acts. */
  readonly actingFor?: string;
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

/** What stands around the stream of a scenario; whatever is left out is as the product ships it, or empty. */
export interface AggregateWorld {
  readonly definition?: ProcedureDefinition;
  /** The definition to which the case is to be moved. */
  readonly target?: ProcedureDefinition;
  readonly acts?: DecideContext['acts'];
  readonly registers?: Partial<Registers>;
  readonly calendar?: WorkingCalendar;
  readonly rules?: RuleManifest;
}

/** The context in which a scenario's act is decided. */
export function contextOf(
  world: AggregateWorld,
  when: Pick<When, 'as' | 'by' | 'person' | 'actingFor' | 'on'>,
): DecideContext {
  const now = instantOf(when.on);
  const {
    definition = null,
    target = null,
    acts = {},
    calendar = library.calendar,
    rules = currentRules(),
  } = world;
  const registers = { ...registersOf(new Map(), now), ...world.registers, now };
  return {
    actor: actorOf(when),
    now,
    today: dateOf(now),
    calendar,
    rules,
    definition,
    target,
    acts,
    registers,
  };
}

function actorOf({ as, by = `a-${as}`, person, actingFor }: Acting): Actor {
  return { actorId: by, personId: person ?? null, actingRole: as, actingFor: actingFor ?? null };
}

type Acting = Pick<When, 'as' | 'by' | 'person' | 'actingFor'>;

function currentRules(): RuleManifest {
  const rules = library.rules(library.currentRules);
  if (!rules) throw new Error('no rules');
  return rules;
}

/** The event as the record would hold it. */
export function storedAt(stream: string, version: number, given: Given): StoredEvent {
  return {
    schemaVersion: 1,
    ...given.event,
    data: given.event.data as JsonObject,
    stream,
    version,
    eventId: `given-${version}#0`,
    recordedAt: instantOf(given.on),
    actor: given.by ?? `a-${given.as ?? 'officer'}`,
    actingRole: given.as ?? 'officer',
    actingFor: null,
    commandId: `given-${version}`,
  };
}

/** Noon of a date in Asia/Shanghai; an instant stays as it is. */
export function instantOf(on: string): string {
  return on.length === 10 ? `${on}T04:00:00.000000Z` : on;
}
