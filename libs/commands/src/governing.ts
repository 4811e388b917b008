import {
  type ActDefinition,
  type Actor,
  type CaseState,
  type Command,
  type DecideContext,
  dateOf,
  definitionFor,
  type Instant,
  type ProcedureDefinition,
  type WorkingCalendar,
} from '@jishi/domain';
import type { Library } from '@jishi/procedures';
import type { Loaded } from './loading.js';

/** What is in force for one command: procedure, rules and the act's own line in them. */
export interface Governing {
  /** Null on streams that no procedure governs. */
  readonly definition: ProcedureDefinition | null;
  readonly rulesVersion: string;
  /** Null where the act is not known here. */
  readonly act: ActDefinition | null;
  readonly acts: DecideContext['acts'];
}

/** A case keeps the procedure and the rules it was opened with; anything else follows those in force now. */
export function governing(
  loaded: Loaded,
  command: Command,
  library: Library,
): Governing | 'unknown-procedure' {
  const acts = library.acts[loaded.aggregate.prefix] ?? {};
  if (loaded.aggregate.prefix === 'case')
    return governingCase(loaded.target.state as CaseState, command, library);
  const pinned = (loaded.target.state as { readonly rulesVersion?: string } | null)?.rulesVersion;
  return {
    definition: null,
    rulesVersion: pinned ?? library.currentRules,
    act: (Object.hasOwn(acts, command.name) && acts[command.name]) || null,
    acts,
  };
}

function governingCase(
  state: CaseState,
  command: Command,
  library: Library,
): Governing | 'unknown-procedure' {
  const opened = state.status !== 'unopened';
  const version = opened ? state.procedureVersion : (command.data.procedure as string);
  const definition = library.procedure(version);
  if (!definition) return opened ? missing(version) : 'unknown-procedure';
  const rulesVersion = opened ? state.rulesVersion : library.currentRules;
  const act = actOf(definition, command.name);
  return {
    definition,
    rulesVersion,
    act: act && opened ? definitionFor(state, act) : act,
    acts: {},
  };
}

/** The context in which a command is decided. */
export function contextOf(
  governed: Governing,
  { loaded, actor, now }: { readonly loaded: Loaded; readonly actor: Actor; readonly now: Instant },
  library: Library,
): DecideContext {
  const rules = library.rules(governed.rulesVersion) ?? missing(governed.rulesVersion);
  return {
    actor,
    now,
    today: dateOf(now),
    calendar: calendarOf(loaded, library),
    rules,
    definition: governed.definition,
    acts: governed.acts,
    registers: loaded.registers,
  };
}

/** The calendar in force: the last one published on this store, else the one that the product ships. */
function calendarOf(loaded: Loaded, library: Library): WorkingCalendar {
  return loaded.registers.calendar ?? library.calendar;
}

function actOf(definition: ProcedureDefinition, name: string): ActDefinition | null {
  const places = [definition.acts, ...definition.steps.map((step) => step.acts)];
  return places.find((acts) => Object.hasOwn(acts, name))?.[name] ?? null;
}

function missing(version: string): never {
  throw new Error(`the record names ${version}, which this build does not have`);
}
