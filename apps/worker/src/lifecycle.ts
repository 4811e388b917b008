import type { Log } from '@jishi/platform/logging';
import {
  Inject,
  Injectable,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import type { Part } from './part.js';

export const PARTS = Symbol('Parts');
export const LOG = Symbol('Log');

/** Starts the parts of the process in their order and stops them the other way round. */
@Injectable()
export class Lifecycle implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly started: Part[] = [];

  constructor(
    @Inject(PARTS) private readonly parts: readonly Part[],
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** A part that cannot start fails the start-up; those before it are stopped first. */
  async onApplicationBootstrap(): Promise<void> {
    for (const part of this.parts) {
      try {
        await part.start();
      } catch (error) {
        await this.stop();
        throw error;
      }
      this.started.push(part);
    }
    this.log.info('the worker is running');
  }

  async onApplicationShutdown(signal?: string): Promise<void> {
    this.log.info({ signal }, 'the worker ends');
    await this.stop();
    this.log.info('the worker has ended');
  }

  /** What follows the record stops before what feeds it, and each finishes what it has under way. */
  private async stop(): Promise<void> {
    for (let part = this.started.pop(); part; part = this.started.pop()) {
      this.log.debug({ part: part.name }, 'stopping');
      await part.stop();
    }
  }
}
