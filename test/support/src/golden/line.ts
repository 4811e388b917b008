import {
  type ActDefinition,
  type Actor,
  aggregateOf,
  type Command,
  currentRun,
  type DecideContext,
  type Decision,
  dateOf,
  type GateState,
  gatesOfCase,
  type Instant,
  type OpenedCase,
  type ProcedureDefinition,
  prefixOf,
  type Registers,
  type RuleUse,
  registersOf,
  type StoredEvent,
  type WorkingCalendar,
} from '@jishi/domain';
import { canonicalJson } from '@jishi/ledger';
import { library } from '@jishi/procedures';

/** What is asked of a stream: to decide a command, or how one gate of the case's current step stands. */
export type Asked = { readonly command: Command } | { readonly gate: RuleUse };

/** All that a decision was made of, and what came of it: one line of a golden file. */
export interface GoldenLine {
  readonly stream: string;
  /** The stream's history, from which its state is folded. */
  readonly events: readonly StoredEvent[];
  readonly asked: Asked;
  readonly around: Around;
  readonly answer: Answer;
}

/** A decision, or the lines of a gate. */
export type Answer = Decision | readonly GateState[];

/** The context as data; what the product ships stands by its version. */
export interface Around {
  readonly actor: Actor;
  readonly now: Instant;
  readonly rules: string;
  readonly calendar: string | WorkingCalendar;
  readonly definition: ProcedureDefinition | null;
  /** Where the case is to be moved to another. */
  readonly target?: ProcedureDefinition;
  /** The act's own line, on streams that no definition governs. */
  readonly act: ActDefinition | null;
  /** Those that hold anything. */
  readonly registers: Partial<Registers>;
}

/** @returns null where the context holds rules that no rules version has */
export function aroundOf(context: DecideContext, command: string): Around | null {
  const { actor, now, rules, calendar, definition, target, acts, registers } = context;
  if (library.rules(rules.version) !== rules) return null;
  return {
    actor,
    now,
    rules: rules.version,
    calendar: calendar === library.calendar ? calendar.version : calendar,
    definition,
    ...(target ? { target } : {}),
    act: acts[command] ?? null,
    registers: withContent(registers),
  };
}

/** What the line asks, asked of today's code. */
export function answered({ stream, events, asked, around }: GoldenLine): Answer {
  const aggregate = aggregateOf(stream);
  const state = events.reduce(
    (folded, event) => aggregate.evolve(folded, event),
    aggregate.initial,
  );
  const context = contextOf(around, 'command' in asked ? asked.command.name : '');
  if ('command' in asked) return aggregate.decide(state, asked.command, context);
  return gateAlone(state as OpenedCase, asked.gate, context);
}

/** The gate as the only one of the step in which the case stands. */
export function gateAlone(
  state: OpenedCase,
  gate: RuleUse,
  context: DecideContext,
): readonly GateState[] {
  const { kind } = currentRun(state);
  const { definition } = context;
  if (!definition) throw new Error('a gate stands in a definition');
  const steps = definition.steps.map((step) =>
    step.kind === kind ? { ...step, gates: [gate] } : step,
  );
  return gatesOfCase(state, { ...context, definition: { ...definition, steps } });
}

/** As the record writes it, so that the order in which code names fields plays no part. */
export function goldenText(value: object): string {
  return canonicalJson(JSON.parse(JSON.stringify(value)) as Parameters<typeof canonicalJson>[0]);
}

/** Whether the stream is one of the product's; harnesses are tried on others. */
export function isOfProduct(stream: string): boolean {
  try {
    return aggregateOf(stream).prefix === prefixOf(stream);
  } catch {
    return false;
  }
}

function contextOf(around: Around, command: string): DecideContext {
  const { actor, now, calendar, definition, target = null, act, registers } = around;
  const rules = library.rules(around.rules);
  if (!rules) throw new Error(`no rules version ${around.rules}`);
  return {
    actor,
    now,
    today: dateOf(now),
    rules,
    calendar: typeof calendar === 'string' ? shipped(calendar) : calendar,
    definition,
    target,
    acts: act ? { [command]: act } : {},
    registers: { ...registersOf(new Map(), now), ...registers, now },
  };
}

function shipped(version: string): WorkingCalendar {
  if (library.calendar.version !== version) throw new Error(`no calendar ${version}`);
  return library.calendar;
}

function withContent(registers: Registers): Partial<Registers> {
  return Object.fromEntries(
    Object.entries(registers).filter(
      ([name, entries]) =>
        name !== 'now' && Object.keys((entries as object | null) ?? {}).length > 0,
    ),
  );
}
