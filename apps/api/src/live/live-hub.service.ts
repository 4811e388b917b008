import type { OpenRecord } from '@jishi/commands';
import { followerPosition } from '@jishi/event-store';
import { listingFollower } from '@jishi/read-models';
import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { RECORD } from '../parts.js';

/** An event as it is announced: where it stands, and nothing of what it says. */
export interface Announced {
  readonly index: number;
  readonly stream: string;
  readonly version: number;
  readonly type: string;
}

/** How often the projection's position is looked at while anybody listens, in milliseconds. */
const LOOK_MS = 50;
/** What all listeners share; whoever is further behind reads the record itself, page by page. */
const KEPT = 2_000;
const PAGE = 500;

/**
 * Follows the position of the lists for all listeners of this process at once, so that an event is
 * announced when a screen that asks again finds it.
 */
@Injectable()
export class LiveHub implements OnModuleDestroy {
  private readonly log = new Logger('LiveHub');
  private readonly waiting = new Set<() => void>();
  private recent: Announced[] = [];
  private position = 0;
  private listeners = 0;
  private loop: Promise<void> | null = null;
  private stopped = false;

  constructor(@Inject(RECORD) private readonly record: OpenRecord) {}

  /** From now on the position is followed. @returns where it stands */
  async join(): Promise<number> {
    this.listeners += 1;
    if (this.loop === null) {
      this.position = await followerPosition(this.record.pool, listingFollower);
      this.recent = [];
      this.loop ??= this.follow();
    }
    return this.position;
  }

  leave(): void {
    this.listeners -= 1;
  }

  get isStopped(): boolean {
    return this.stopped;
  }

  /** The events behind an index that lists show already, at most a page of them; none when there are none yet. */
  async after(index: number): Promise<readonly Announced[]> {
    if (index >= this.position) return [];
    const oldest = this.recent[0]?.index ?? Number.POSITIVE_INFINITY;
    if (oldest <= index + 1) {
      const from = index + 1 - oldest;
      return this.recent.slice(from, from + PAGE);
    }
    return this.read(index, this.position);
  }

  /** Resolves when there is more, when the process stops, or after so many milliseconds. */
  wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.waiting.delete(done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      this.waiting.add(done);
    });
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    this.wake();
    await this.loop;
  }

  private async follow(): Promise<void> {
    while (this.listeners > 0 && !this.stopped) {
      try {
        await this.look();
      } catch (error) {
        this.log.warn(`the position cannot be read: ${String(error)}`);
      }
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
    this.loop = null;
  }

  private async look(): Promise<void> {
    const shown = await followerPosition(this.record.pool, listingFollower);
    while (this.position < shown) {
      const page = await this.read(this.position, shown);
      this.recent = [...this.recent, ...page].slice(-KEPT);
      this.position = page.at(-1)?.index ?? shown;
      this.wake();
    }
  }

  private async read(afterIndex: number, upTo: number): Promise<readonly Announced[]> {
    const events = await this.record.reader.readAll({ afterIndex, limit: PAGE });
    return events
      .filter(({ globalIndex }) => globalIndex <= upTo)
      .map(({ globalIndex: index, stream, version, type }) => ({ index, stream, version, type }));
  }

  private wake(): void {
    for (const done of [...this.waiting]) done();
  }
}
