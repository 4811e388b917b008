import { type DynamicModule, Global, Module } from '@nestjs/common';
import { CONFIG, type Parts, RECORD, TEMPORAL, TOKENS } from './parts.js';

@Global()
@Module({})
export class PartsModule {
  static with({ config, record, tokens, temporal }: Parts): DynamicModule {
    const providers = [
      { provide: CONFIG, useValue: config },
      { provide: RECORD, useValue: record },
      { provide: TOKENS, useValue: tokens },
      { provide: TEMPORAL, useValue: temporal },
    ];
    return { module: PartsModule, providers, exports: providers };
  }
}
