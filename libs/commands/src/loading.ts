import {
  type AccessState,
  type Aggregate,
  aggregateOf,
  type Command,
  dateOf,
  holdersOn,
  type Instant,
  type PersonState,
  type Registers,
  registersOf,
  type StreamVersion,
  unitChainOf,
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

const calendarStream = 'calendar/cn';

export interface Loading {
  readonly cache: Pick<StateCache, 'load'>;
  readonly persons: ReturnType<typeof createOpenedPersons>;
}

/** One command to be loaded for, at one instant. */
export interface LoadRequest {
  readonly stream: string;
  readonly command: Command;
  readonly asker: Asker;
  readonly now: Instant;
}

type States = Map<string, { readonly version: number; readonly state: unknown }>;

/** Loads the target and, until nothing new is asked for, all that its rules read. */
export async function load(parts: Loading, request: LoadRequest): Promise<Loaded> {
  const { stream, command, asker, now } = request;
  const states: States = new Map();
  let wanted: readonly string[] = [stream, calendarStream, ...accessStreams(asker)];
  while (wanted.length > 0) {
    for (const folded of await parts.cache.load(wanted)) states.set(folded.stream, folded);
    // What a person's facts name, such as a relative, is among what the rules read next.
    await openPersons(states, wanted, parts.persons);
    wanted = wantedNext(request, states).filter((each) => !states.has(each));
  }
  const registers = registersOf(states, now);
  const aggregate = aggregateOf(stream);
  const target = targetOf(states, stream);
  return {
    aggregate,
    target,
    registers,
    unitChain: unitChainOf(unitOf(aggregate, target, command), registers),
    ...accessOf(asker, registers),
    versions: [...states].map(([name, { version }]) => ({ stream: name, version })),
  };
}

function wantedNext(
  { stream, command, asker, now }: LoadRequest,
  states: States,
): readonly string[] {
  const registers = registersOf(states, now);
  const target = targetOf(states, stream);
  const aggregate = aggregateOf(stream);
  const wanted = [
    ...unitChainOf(unitOf(aggregate, target, command), registers).map((unit) => `unit/${unit}`),
    ...actorStreams(asker, registers, now),
    ...(isThere(aggregate, target, command)
      ? aggregate.reads(target.state, command, registers)
      : []),
  ];
  return [...new Set(wanted)];
}

type Target = Loaded['target'];

/** A thing that is not there has no unit and reads nothing, unless the command begins it. */
function isThere(aggregate: Aggregate<unknown>, target: Target, command: Command): boolean {
  return target.version > 0 || aggregate.creates.includes(command.name);
}

function unitOf(aggregate: Aggregate<unknown>, target: Target, command: Command): string | null {
  return isThere(aggregate, target, command) ? aggregate.unitOf(target.state, command) : null;
}

function targetOf(states: States, stream: string) {
  const target = states.get(stream);
  if (!target) throw new Error(`${stream} was not loaded`);
  return target;
}

function accessOf(asker: Asker, registers: Registers): Pick<Loaded, 'access' | 'holder'> {
  if (asker.kind === 'product') return { access: null, holder: null };
  const holder = asker.actingFor === null ? null : registers.access[asker.actingFor];
  return { access: registers.access[asker.actorId] ?? null, holder: holder ?? null };
}

function accessStreams(asker: Asker): readonly string[] {
  if (asker.kind === 'product') return [];
  return [asker.actorId, ...(asker.actingFor ? [asker.actingFor] : [])].map(
    (actor) => `access/${actor}`,
  );
}

/** The person behind the actor, whose relations are judged (SYS-05), and those who lend him a duty. */
function actorStreams(asker: Asker, registers: Registers, now: Instant): readonly string[] {
  const access = asker.kind === 'person' ? registers.access[asker.actorId] : undefined;
  if (!access) return [];
  const holders = holdersOn(access, dateOf(now)).map((actor) => `access/${actor}`);
  return access.personId ? [`person/${access.personId}`, ...holders] : holders;
}

async function openPersons(
  states: States,
  loaded: readonly string[],
  persons: Loading['persons'],
): Promise<void> {
  const streams = loaded.filter((stream) => stream.startsWith('person/'));
  const opened = await persons.of(
    streams.map((stream) => states.get(stream)?.state as PersonState),
  );
  streams.forEach((stream, index) => {
    states.set(stream, { version: states.get(stream)?.version ?? 0, state: opened[index] });
  });
}
