import {
  type Actor,
  type Asking,
  aggregateOf,
  type DecideContext,
  type Instant,
  type JsonObject,
} from '@jishi/domain';
import type { EventReader, StoreClock } from '@jishi/event-store';
import type { Library } from '@jishi/procedures';
import type { Vault } from '@jishi/vault';
import { contextOf, governing } from './governing.js';
import { type Loaded, load } from './loading.js';
import { createOpenedPersons } from './opened-persons.js';
import type { Asker } from './request.js';
import { type Folded, StateCache } from './state-cache.js';

/** A place in the global order with the instant for which things are judged there. */
export interface Position {
  readonly globalIndex: number;
  readonly now: Instant;
}

/** A stream as it stands or stood, with all that the rules may look at without an act's input. */
export interface View {
  readonly stream: string;
  readonly version: number;
  readonly state: unknown;
  /** The unit to which the thing belongs and the units above it. */
  readonly unitChain: readonly string[];
  readonly context: DecideContext;
  /** Who looks, with his present duties; null for the product. */
  readonly asking: Asking | null;
}

export interface ViewRequest {
  readonly stream: string;
  readonly asker: Asker;
  /** Left out, the stream as it stands now. */
  readonly at?: Position;
}

export interface Views {
  /** Null where nothing stands, or stood at that position. It asks nobody's leave: the caller does. */
  open(request: ViewRequest): Promise<View | null>;
  /** Folded streams, as they stand or as they stood at a global index. */
  states(streams: readonly string[], globalIndex?: number): Promise<readonly Folded[]>;
}

interface ViewDependencies {
  readonly reader: EventReader;
  readonly clock: StoreClock;
  readonly vault: Vault;
  readonly library: Library;
}

interface Source {
  load(streams: readonly string[]): Promise<readonly Folded[]>;
}

/** Reads the record by the same folds and the same context as the commands, and records nothing. */
export function createViews(dependencies: ViewDependencies): Views {
  const { reader, clock, library } = dependencies;
  const cache = new StateCache(reader);
  const persons = createOpenedPersons(dependencies.vault);
  const sourceAt = (globalIndex: number | undefined): Source =>
    globalIndex === undefined ? newest(cache) : standing(reader, globalIndex);
  return {
    states: (streams, globalIndex) => sourceAt(globalIndex).load([...new Set(streams)]),
    async open({ stream, asker, at }) {
      const now = at?.now ?? (await clock.now()).now;
      const request = { stream, command: nothing, asker, now };
      const loaded = await load({ cache: sourceAt(at?.globalIndex), persons }, request);
      if (loaded.target.version === 0) return null;
      return viewOf(at ? await withPresentDuties(loaded, asker, cache) : loaded, request, library);
    },
  };
}

const nothing = { name: '', data: {} as JsonObject, occurredOn: null };

/** What this process keeps, brought up to date first: a reader sees what he has just recorded elsewhere. */
function newest(cache: StateCache): Source {
  return {
    async load(streams) {
      await cache.refresh(streams);
      return cache.load(streams);
    },
  };
}

function standing(reader: EventReader, globalIndex: number): Source {
  return {
    async load(streams) {
      const events = await reader.readStreamsAt(streams, globalIndex);
      return streams.map((stream) => {
        const own = events.filter((event) => event.stream === stream);
        const aggregate = aggregateOf(stream);
        const state = own.reduce(
          (folded, event) => aggregate.evolve(folded, event),
          aggregate.initial,
        );
        return { stream, version: own.at(-1)?.version ?? 0, state };
      });
    },
  };
}

/** Whatever is looked at, the reader's present duties decide what he may see. */
async function withPresentDuties(loaded: Loaded, asker: Asker, cache: StateCache): Promise<Loaded> {
  if (asker.kind === 'product') return loaded;
  const actors = [asker.actorId, ...(asker.actingFor === null ? [] : [asker.actingFor])];
  const folded = await newest(cache).load(actors.map((actor) => `access/${actor}`));
  const [access, holder] = folded.map(({ state }) => state as Loaded['access']);
  return { ...loaded, access: access ?? null, holder: holder ?? null };
}

function viewOf(
  loaded: Loaded,
  { stream, asker, now }: { readonly stream: string; readonly asker: Asker; readonly now: Instant },
  library: Library,
): View {
  const governed = governing(loaded, nothing, library);
  if (governed === 'unknown-procedure') throw new Error(`${stream} names no procedure`);
  const asking = askingOf(loaded, asker);
  return {
    stream,
    version: loaded.target.version,
    state: loaded.target.state,
    unitChain: loaded.unitChain,
    context: contextOf(governed, { loaded, actor: actorOf(asking, asker), now }, library),
    asking,
  };
}

function askingOf({ access, holder }: Loaded, asker: Asker): Asking | null {
  if (asker.kind === 'product' || access === null) return null;
  return { access, role: asker.role, actingFor: holder, member: false };
}

function actorOf(asking: Asking | null, asker: Asker): Actor {
  if (asker.kind === 'product')
    return {
      actorId: `sys:${asker.role}`,
      personId: null,
      actingRole: asker.role,
      actingFor: null,
    };
  return {
    actorId: asker.actorId,
    personId: asking?.access.personId ?? null,
    actingRole: asker.role ?? asking?.access.grants[0]?.role ?? 'committee-member',
    actingFor: asker.actingFor,
  };
}
