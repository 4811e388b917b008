import type { Log } from '@jishi/platform/logging';
import { type DynamicModule, Module } from '@nestjs/common';
import { Lifecycle, LOG, PARTS } from './lifecycle.js';
import type { Part } from './part.js';

@Module({})
export class WorkerModule {
  static with(parts: readonly Part[], log: Log): DynamicModule {
    return {
      module: WorkerModule,
      providers: [{ provide: PARTS, useValue: parts }, { provide: LOG, useValue: log }, Lifecycle],
    };
  }
}
