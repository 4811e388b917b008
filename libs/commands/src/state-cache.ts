import { type Aggregate, type StoredEvent, aggregateOf } from '@jishi/domain';
import type { EventReader } from '@jishi/event-store';

/** A stream's folded state with the version at which it stands. */
export interface Folded {
  readonly stream: string;
  readonly version: number;
  readonly state: unknown;
}

/** How many streams one process keeps folded. */
const KEPT_STREAMS = 20_000;

/**
 * Folded streams, kept between commands. A kept state may be behind: that never decides anything,
 * because the append compares every version that a decision read.
 */
export function createStateCache(reader: EventReader) {
  const kept = new Map<string, Folded>();

  function keep(folded: Folded): Folded {
    kept.delete(folded.stream);
    kept.set(folded.stream, folded);
    const oldest = kept.size > KEPT_STREAMS ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    return folded;
  }

  return {
    /** The streams as kept; those not kept yet are read, all in one round trip. */
    async load(streams: readonly string[]): Promise<readonly Folded[]> {
      const missing = streams.filter((stream) => !kept.has(stream));
      if (missing.length > 0) await this.refresh(missing);
      return streams.map((stream) => keep(kept.get(stream) ?? emptyOf(stream)));
    },

    /** Reads what was added to these streams since they were kept. */
    async refresh(streams: readonly string[]): Promise<void> {
      const known = streams.map((stream) => kept.get(stream) ?? emptyOf(stream));
      const events = await reader.readStreams(
        known.map(({ stream, version }) => ({ stream, after: version })),
      );
      for (const before of known)
        keep(
          foldOn(
            before,
            events.filter((event) => event.stream === before.stream),
          ),
        );
    },
  };
}

export type StateCache = ReturnType<typeof createStateCache>;

function emptyOf(stream: string): Folded {
  return { stream, version: 0, state: aggregateOf(stream).initial };
}

function foldOn(before: Folded, events: readonly StoredEvent[]): Folded {
  const aggregate: Aggregate<unknown> = aggregateOf(before.stream);
  const state = events.reduce((folded, event) => aggregate.evolve(folded, event), before.state);
  return { ...before, state, version: events.at(-1)?.version ?? before.version };
}
