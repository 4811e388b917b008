import type { OpenRecord } from '@jishi/commands';
import type { Config } from '@jishi/platform';
import type { TokenVerifier } from '@jishi/platform/sign-in';
import type { Temporal } from '@jishi/temporal/client';

/** What the process opens before it serves; every feature takes what it needs of it. */
export interface Parts {
  readonly config: Config;
  readonly record: OpenRecord;
  readonly tokens: TokenVerifier;
  readonly temporal: Temporal;
}

export const CONFIG = Symbol('Config');
export const RECORD = Symbol('OpenRecord');
export const TOKENS = Symbol('TokenVerifier');
export const TEMPORAL = Symbol('Temporal');
