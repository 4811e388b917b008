import type { OpenRecord, Position } from '@jishi/commands';
import type { Instant } from '@jishi/domain';
import { followerPosition } from '@jishi/event-store';
import { listingFollower } from '@jishi/read-models';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { type Problem, retryLater, unreadable } from '../common/problem.js';
import { RECORD } from '../parts.js';

/** How long a read waits for what it was asked to wait for, and how often it looks, in milliseconds. */
const PATIENCE_MS = 3_000;
const LOOK_MS = 20;

const anInstant = z.iso.datetime({ offset: true });

/** From what a URL says of time and versions to places in the global order. */
@Injectable()
export class Positions {
  constructor(@Inject(RECORD) private readonly record: OpenRecord) {}

  /**
   * `asOf`: an instant, or `pos:<version>` of this stream.
   * @throws Problem where it names no place in the record so far
   */
  async asOf(given: string | undefined, stream: string | null): Promise<Position | undefined> {
    if (given === undefined) return undefined;
    const [, version] = /^pos:(\d{1,9})$/.exec(given) ?? [];
    if (version !== undefined && stream !== null) return this.ofVersion(stream, Number(version));
    // A `+` that was not escaped arrives as a space.
    const instant = instantOf(given.replace(' ', '+'));
    if (instant === null)
      throw noPlace(
        'an instant with its offset, or pos:<version>, is needed',
        '应为带时区的时刻，或pos:<序号>',
      );
    const { now } = await this.record.clock.now();
    if (instant > now) throw noPlace('after the last record', '晚于最后一条记录');
    return { globalIndex: await this.record.reader.indexAt(instant), now: instant };
  }

  private async ofVersion(stream: string, version: number): Promise<Position> {
    const [event] = await this.record.reader.readStream(stream, {
      after: version - 1,
      upTo: version,
    });
    if (!event) throw noPlace('the record has no entry of this number', '记录中没有这个序号');
    const globalIndex = await this.soon(() => this.record.reader.indexOf({ stream, version }));
    if (globalIndex === null) throw retryLater('unavailable', 1);
    return { globalIndex, now: event.recordedAt };
  }

  /** The place in the global order that lists show. */
  shown(): Promise<number> {
    return followerPosition(this.record.pool, listingFollower);
  }

  /**
   * Waits until lists show the version that a token names; false where they do not show it in time.
   * @throws Problem where the token names nothing
   */
  async waitFor(token: string | undefined): Promise<boolean> {
    if (token === undefined) return true;
    const [, stream, version] =
      /^([a-z]+(?:\/[A-Za-z0-9_/-]{1,100})?):(\d{1,9})$/.exec(token) ?? [];
    if (stream === undefined)
      throw unreadable({ field: 'waitFor', message: 'no <stream>:<version>' });
    const shown = await this.soon(async () => {
      const place = await this.record.reader.indexOf({ stream, version: Number(version) });
      return place !== null && (await this.shown()) >= place ? place : null;
    });
    return shown !== null;
  }

  private async soon<Value>(look: () => Promise<Value | null>): Promise<Value | null> {
    const until = performance.now() + PATIENCE_MS;
    for (;;) {
      const found = await look();
      if (found !== null || performance.now() > until) return found;
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  }
}

function noPlace(message: string, zh: string): Problem {
  return unreadable({ field: 'asOf', message, words: { zh, en: message } });
}

/**
 * As the record writes instants, in UTC with microseconds; what a URL leaves out of them is zero.
 * Null for what is none, and outside the years 1 to 9999, which no instant of the record reaches.
 */
function instantOf(given: string): Instant | null {
  if (!anInstant.safeParse(given).success) return null;
  const [, fraction = ''] = /\.(\d+)/.exec(given) ?? [];
  const iso = new Date(given).toISOString();
  // A year of more digits carries a sign, which sorts before every digit.
  if (iso < '0001') return null;
  return `${iso.slice(0, 19)}.${fraction.slice(0, 6).padEnd(6, '0')}Z`;
}
