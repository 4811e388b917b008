import { aggregateOf, type StoredEvent } from '@jishi/domain';
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
export class StateCache {
  private readonly kept = new Map<string, Folded>();

  constructor(private readonly reader: Pick<EventReader, 'readStreams'>) {}

  /** The streams as kept; those not kept yet are read, all in one round trip. */
  async load(streams: readonly string[]): Promise<readonly Folded[]> {
    const missing = streams.filter((stream) => !this.kept.has(stream));
    if (missing.length > 0) await this.refresh(missing);
    return streams.map((stream) => this.keep(this.keptOf(stream)));
  }

  /** Reads what was added to these streams since they were kept. */
  async refresh(streams: readonly string[]): Promise<void> {
    const known = streams.map((stream) => this.keptOf(stream));
    const events = await this.reader.readStreams(
      known.map(({ stream, version }) => ({ stream, after: version })),
    );
    for (const before of known) {
      const added = events.filter(({ stream }) => stream === before.stream);
      this.keep(added.reduce(foldOn, before));
    }
  }

  /** Folds what this process has just recorded; a stream that is not kept, or has moved on, is left alone. */
  advance(events: readonly StoredEvent[]): void {
    for (const event of events) {
      const before = this.kept.get(event.stream);
      if (before?.version === event.version - 1) this.keep(foldOn(before, event));
    }
  }

  private keptOf(stream: string): Folded {
    return this.kept.get(stream) ?? { stream, version: 0, state: aggregateOf(stream).initial };
  }

  private keep(folded: Folded): Folded {
    this.kept.delete(folded.stream);
    this.kept.set(folded.stream, folded);
    const oldest = this.kept.size > KEPT_STREAMS ? this.kept.keys().next().value : undefined;
    if (oldest !== undefined) this.kept.delete(oldest);
    return folded;
  }
}

function foldOn(before: Folded, event: StoredEvent): Folded {
  const state = aggregateOf(before.stream).evolve(before.state, event);
  return { ...before, state, version: event.version };
}
