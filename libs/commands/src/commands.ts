import type { Attempts, EventReader, StoreClock } from '@jishi/event-store';
import type { Appender } from '@jishi/event-store/append';
import type { Library } from '@jishi/procedures';
import type { Vault } from '@jishi/vault';
import type { Rehearsal } from './rehearsing.js';
import type { CommandAnswer, CommandRequest } from './request.js';

export interface CommandDependencies {
  readonly appender: Pick<Appender, 'append'>;
  readonly reader: Pick<EventReader, 'readStreams' | 'heads' | 'answerOf'>;
  readonly clock: Pick<StoreClock, 'now' | 'observe'>;
  readonly vault: Pick<Vault, 'putTexts' | 'getMany'>;
  /** Refused attempts of the last hour. */
  readonly attempts: Pick<Attempts, 'note' | 'forget'>;
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
