import { aggregateOf, type StoredEvent } from '@jishi/domain';
import type { EventReader } from '@jishi/event-store';
import type { Folded } from '../state-cache.js';

/** Streams with their state at every version, read once. */
export class Histories {
  private readonly kept = new Map<string, Promise<History>>();

  constructor(private readonly reader: Pick<EventReader, 'readStream'>) {}

  /** The stream as it stood at a version. */
  async at(stream: string, version: number): Promise<Folded> {
    const { events, states } = await this.of(stream);
    const aggregate = aggregateOf(stream);
    for (let known = states.length; known <= version; known += 1) {
      const event = events[known - 1];
      if (!event) throw new Error(`${stream} has no version ${known}`);
      states.push(aggregate.evolve(states[known - 1], event));
    }
    return { stream, version, state: states[version] };
  }

  /** The events that one command left on a stream. */
  async leftBy(commandId: string, stream: string): Promise<readonly StoredEvent[]> {
    const { events } = await this.of(stream);
    return events.filter((event) => event.commandId === commandId);
  }

  private of(stream: string): Promise<History> {
    const kept = this.kept.get(stream) ?? this.read(stream);
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    this.kept.set(stream, kept);
    return kept;
  }

  private async read(stream: string): Promise<History> {
    const events = await this.reader.readStream(stream);
    return { events, states: [aggregateOf(stream).initial] };
  }
}

/** How many streams are kept at once. */
const MOST_KEPT = 2_000;

interface History {
  readonly events: readonly StoredEvent[];
  /** By version, as far as somebody asked. */
  readonly states: unknown[];
}
