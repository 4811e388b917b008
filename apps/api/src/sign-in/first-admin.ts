import { randomUUID } from 'node:crypto';
import { commandIds, newStream, type OpenRecord, topUnit } from '@jishi/commands';
import { accountKey, type Config } from '@jishi/platform';
import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { CONFIG, RECORD } from '../parts.js';

/**
 * The one administrator whom configuration names, so that an empty store has somebody to give
 * grants. The record takes it once: later starts, other processes and other settings change nothing.
 */
@Injectable()
export class FirstAdmin implements OnApplicationBootstrap {
  private readonly log = new Logger('FirstAdmin');

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(RECORD) private readonly record: OpenRecord,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { JISHI_FIRST_ADMIN: subject, OIDC_ISSUER, VAULT_MASTER_KEY } = this.config;
    if (subject === '') return;
    const [appointed] = await this.record.reader.heads(['firstadmin']);
    if (appointed && appointed.version > 0) return;
    const account = accountKey(VAULT_MASTER_KEY, OIDC_ISSUER, subject);
    const commandId = commandIds.ofProduct('first-admin');
    const answer = await this.record.commands.execute({
      stream: 'firstadmin',
      name: 'appoint-first-admin',
      data: { actorId: idOf(newStream('access', commandId)), account, unitId: topUnit },
      occurredOn: null,
      commandId,
      asker: { kind: 'product', role: 'policy' },
      expected: null,
      correlationId: randomUUID(),
      causationId: null,
    });
    this.log.log(`first administrator: ${answer.kind}`);
  }
}

function idOf(stream: string): string {
  return stream.slice(stream.indexOf('/') + 1);
}
