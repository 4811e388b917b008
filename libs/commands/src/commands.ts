import type { Attempts, EventReader, StoreClock } from '@jishi/event-store';
import type { Appender } from '@jishi/event-store/append';
import type { Library } from '@jishi/procedures';
import type { Vault } from '@jishi/vault';
import type { Rehearsal } from './rehearsing.js';
import type { CommandAnswer, CommandRequest } from './request.js';

export interface CommandDependencies {
  readonly appender: Appender;
  readonly reader: EventReader;
  readonly clock: StoreClock;
  readonly vault: Vault;
  /** Refused attempts of the last hour. */
  readonly attempts: Attempts;
  readonly library: Library;
  /** Keys the digest by which a repeated request is known; the same in every process of a store. */
  readonly digestKey: Buffer;
  /** Names the build in every event. */
  readonly buildId: string;
}

export interface Commands {
  /** Judges and records one command. What a client sent never makes it throw; a broken store does. */
  execute(request: CommandRequest): Promise<CommandAnswer>;
  /** Judges one command as `execute` would and leaves no trace: nothing is sealed, recorded or counted. */
  rehearse(request: CommandRequest): Promise<Rehearsal>;
}
