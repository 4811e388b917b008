import { PassThrough, pipeline, Readable } from 'node:stream';
import { Controller, Get, Header, Headers, StreamableFile } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { Problem } from '../common/problem.js';
import { type SignedIn, Who } from '../sign-in/signed-in.js';
import { type Announced, LiveHub } from './live-hub.service.js';
import { Visibility } from './visibility.service.js';

/** A connection says something at least this often, in milliseconds, so that both ends see a dead one. */
const HEARTBEAT_MS = 15_000;

/** Open connections of one actor; each browser tab has one. */
const MOST_CONNECTIONS = 20;

/**
 * Live updates as server-sent events. Each listener pulls at his own pace, one page at a time, so a
 * slow one keeps nothing in memory: he falls behind and catches up from the record.
 */
@Controller('v1/live')
export class LiveController {
  private readonly connections = new Map<string, number>();

  constructor(
    private readonly hub: LiveHub,
    private readonly visibility: Visibility,
  ) {}

  @Get()
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ schema: { type: 'string' }, description: 'Server-sent events' })
  @ApiHeader({ name: 'last-event-id', required: false })
  @Header('cache-control', 'no-store')
  @Header('x-accel-buffering', 'no')
  async getLive(
    @Who() person: SignedIn,
    @Headers('last-event-id') lastEventId?: string,
  ): Promise<StreamableFile> {
    const position = await this.hub.join();
    const sent = this.connect(person.asker.actorId);
    const from = /^\d{1,15}$/.test(lastEventId ?? '') ? Number(lastEventId) : position;
    const messages = Readable.from(this.messages(person, Math.min(from, position)));
    pipeline(messages, sent, () => undefined); // however it ends, `sent` is closed and gives its place back
    return new StreamableFile(sent, { type: 'text/event-stream; charset=utf-8' });
  }

  /**
   * One more connection of this actor, after the hub was joined. Its place is free as soon as the
   * client is gone, even while the next message is still being waited for.
   */
  private connect(actorId: string): PassThrough {
    if ((this.connections.get(actorId) ?? 0) >= MOST_CONNECTIONS) {
      this.hub.leave();
      throw new Problem('too-many-requests', { headers: { 'retry-after': '5' } });
    }
    this.count(actorId, 1);
    return new PassThrough().once('close', () => {
      this.hub.leave();
      this.count(actorId, -1);
    });
  }

  private async *messages(person: SignedIn, from: number): AsyncGenerator<string> {
    yield 'retry: 2000\n\n';
    let index = from;
    let saidAt = performance.now();
    while (!this.hub.isStopped && Date.now() < person.expiresAt) {
      const page = await this.hub.after(index);
      index = page.at(-1)?.index ?? index;
      const visible = await this.visibleOf(page, person.asker.actorId);
      const silence = performance.now() - saidAt;
      if (visible.length > 0 || silence >= HEARTBEAT_MS) {
        yield wordsOf(visible, index);
        saidAt = performance.now();
      } else if (page.length === 0) await this.hub.wait(HEARTBEAT_MS - silence);
    }
  }

  private async visibleOf(page: readonly Announced[], actorId: string): Promise<Announced[]> {
    const visible: Announced[] = [];
    for (const event of page)
      if (await this.visibility.isVisible(event.stream, actorId)) visible.push(event);
    return visible;
  }

  private count(actorId: string, by: 1 | -1): void {
    const left = (this.connections.get(actorId) ?? 0) + by;
    if (left > 0) this.connections.set(actorId, left);
    else this.connections.delete(actorId);
  }
}

/** The id moves on over what this reader may not see, so that he resumes behind it. */
function wordsOf(visible: readonly Announced[], index: number): string {
  return visible.length > 0 ? visible.map(messageOf).join('') : `id: ${index}\n: heartbeat\n\n`;
}

function messageOf({ index, ...event }: Announced): string {
  return `id: ${index}\nevent: recorded\ndata: ${JSON.stringify({ ...event, index })}\n\n`;
}
