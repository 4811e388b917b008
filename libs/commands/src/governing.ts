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
  publishedVersion,
  versionInForce,
  type WorkingCalendar,
} from '@jishi/domain';
import type { Library } from '@jishi/procedures';
import type { Loaded } from './loading.js';

/** What is in force for one command: procedure, rules and the act's own line in them. */
export interface Governing {
  /** Null on streams that no procedure governs. */
  readonly definition: ProcedureDefinition | null;
  /** The definition to which the case is to be moved; null where the command names none. */
  readonly target: ProcedureDefinition | null;
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
  const { prefix } = loaded.aggregate;
  if (prefix === 'case')
    return governingCase(loaded.target.state as CaseState, { loaded, command, library });
  const acts = library.acts[prefix] ?? {};
  const pinned = (loaded.target.state as { readonly rulesVersion?: string } | null)?.rulesVersion;
  return {
    definition: prefix === 'procedure' ? baseOf(command, loaded, library) : null,
    target: null,
    rulesVersion: pinned ?? library.currentRules,
    act: (Object.hasOwn(acts, command.name) && acts[command.name]) || null,
    acts,
  };
}

interface Asked {
  readonly loaded: Loaded;
  readonly command: Command;
  readonly library: Library;
}

function governingCase(state: CaseState, asked: Asked): Governing | 'unknown-procedure' {
  const { loaded, command, library } = asked;
  const opened = state.status !== 'unopened';
  const version = opened ? state.procedureVersion : (command.data.procedure as string);
  const definition = opened ? definitionOf(version, loaded, library) : openTo(version, asked);
  if (!definition) return opened ? missing(version) : 'unknown-procedure';
  const rulesVersion = opened ? state.rulesVersion : library.currentRules;
  const act = actOf(definition, command.name);
  return {
    definition,
    target: targetOf(asked),
    rulesVersion,
    act: act && opened ? definitionFor(state, act) : act,
    acts: {},
  };
}

/** A case is moved to what it could be opened under today. */
function targetOf(asked: Asked): ProcedureDefinition | null {
  const { name, data } = asked.command;
  return (name === 'move-procedure' && openTo(data.to as string, asked)) || null;
}

/** A definition by its name: shipped with the product, or published by an office. */
function definitionOf(
  version: string,
  { registers }: Loaded,
  library: Library,
): ProcedureDefinition | undefined {
  return library.procedure(version) ?? publishedVersion(version, registers)?.definition;
}

/** The definition under which a case of this unit may be opened today; a published one has a day and a unit. */
function openTo(version: string, { loaded, library }: Asked): ProcedureDefinition | undefined {
  const shipped = library.procedure(version);
  if (shipped) return shipped;
  const { registers, unitChain } = loaded;
  const published = publishedVersion(version, registers);
  const state = published && registers.procedures[published.definition.id];
  if (!state || state.unitId === null || !unitChain.includes(state.unitId)) return undefined;
  return versionInForce(state, dateOf(registers.now)) === published
    ? published.definition
    : undefined;
}

/** The definition that a proposed overlay builds on; null for one that stands alone. */
function baseOf({ data }: Command, loaded: Loaded, library: Library): ProcedureDefinition | null {
  const { base } = (data.definition ?? {}) as { readonly base?: string };
  return (base !== undefined && definitionOf(base, loaded, library)) || null;
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
    target: governed.target,
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
