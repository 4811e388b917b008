import {
  type AccessState,
  type Aggregate,
  aggregateOf,
  type Command,
  type Instant,
  type PersonState,
  type Registers,
  registersOf,
  type StreamVersion,
  type UnitState,
} from '@jishi/domain';
import type { createOpenedPersons } from './opened-persons.js';
import type { Asker } from './request.js';
import type { StateCache } from './state-cache.js';

/** Everything that one command is decided on, each stream at the version at which it was read. */
export interface Loaded {
  readonly aggregate: Aggregate<unknown>;
  readonly target: { readonly version: number; readonly state: unknown };
  readonly registers: Registers;
  /** The unit to which the target belongs and the units above it. */
  readonly unitChain: readonly string[];
  readonly access: AccessState | null;
  readonly holder: AccessState | null;
  readonly versions: readonly StreamVersion[];
}

export const calendarStream = 'calendar/cn';

export interface Loading {
  readonly cache: StateCache;
  readonly persons: ReturnType<typeof createOpenedPersons>;
}

/** Loads the target and, until nothing new is asked for, all that its rules read. */
export async function load(
  { cache, persons }: Loading,
  what: { readonly stream: string; readonly command: Command; readonly asker: Asker },
  now: Instant,
): Promise<Loaded> {
  const { stream, command, asker } = what;
  const aggregate = aggregateOf(stream);
  const states = new Map<string, { version: number; state: unknown }>();
  let wanted: readonly string[] = [stream, calendarStream, ...accessStreams(asker)];
  for (;;) {
    const missing = wanted.filter((each) => !states.has(each));
    if (missing.length === 0) break;
    for (const folded of await cache.load([...new Set(missing)])) states.set(folded.stream, folded);
    const registers = registersOf(states, now);
    const target = states.get(stream)?.state;
    const unit = aggregate.unitOf(target, command);
    wanted = [
      ...unitStreams(unit, registers),
      ...actorStreams(asker, registers),
      ...aggregate.reads(target, command, registers),
    ];
  }
  await openPersons(states, persons);
  const target = states.get(stream);
  if (!target) throw new Error(`${stream} was not loaded`);
  const registers = registersOf(states, now);
  return {
    aggregate,
    target,
    registers,
    unitChain: unitChainOf(aggregate.unitOf(target.state, command), registers),
    access: asker.kind === 'person' ? (registers.access[asker.actorId] ?? null) : null,
    holder:
      asker.kind === 'person' && asker.actingFor
        ? (registers.access[asker.actingFor] ?? null)
        : null,
    versions: [...states].map(([name, { version }]) => ({ stream: name, version })),
  };
}

function accessStreams(asker: Asker): readonly string[] {
  if (asker.kind === 'product') return [];
  return [asker.actorId, ...(asker.actingFor ? [asker.actingFor] : [])].map(
    (actor) => `access/${actor}`,
  );
}

/** The person behind the actor: his relations are judged (SYS-05). */
function actorStreams(asker: Asker, registers: Registers): readonly string[] {
  const person = asker.kind === 'person' ? registers.access[asker.actorId]?.personId : null;
  return person ? [`person/${person}`] : [];
}

function unitStreams(unitId: string | null, registers: Registers): readonly string[] {
  return unitChainOf(unitId, registers).map((each) => `unit/${each}`);
}

/** A unit and the units above it, as far as they are loaded. A cycle cannot be recorded; it would end here all the same. */
export function unitChainOf(
  unitId: string | null,
  registers: Pick<Registers, 'units'>,
): readonly string[] {
  const chain: string[] = [];
  for (
    let next = unitId;
    next !== null && !chain.includes(next);
    next = parentOf(registers.units[next])
  ) {
    chain.push(next);
  }
  return chain;
}

function parentOf(unit: UnitState | undefined): string | null {
  return unit?.status === 'registered' ? unit.parentId : null;
}

async function openPersons(
  states: Map<string, { version: number; state: unknown }>,
  persons: Loading['persons'],
): Promise<void> {
  const streams = [...states.keys()].filter((stream) => stream.startsWith('person/'));
  const opened = await persons.of(
    streams.map((stream) => states.get(stream)?.state as PersonState),
  );
  streams.forEach((stream, index) => {
    states.set(stream, { version: states.get(stream)?.version ?? 0, state: opened[index] });
  });
}
