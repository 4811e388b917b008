import { createRedeciding, openRecord, type Redecided } from '@jishi/commands';
import type { EventReader } from '@jishi/event-store';
import { readConfig } from '@jishi/platform';
import type { VerifyReport } from './verify.js';

const PAGE = 500;

/**
 * Decides every stored command again, accepted and refused, and names each that comes out otherwise. It opens
 * personal facts, which decisions read, and so needs the master key of the vault.
 * @param stream one stream, or null for the whole record
 */
export async function redecideRecord(
  environment: { readonly [name: string]: string | undefined },
  stream: string | null,
): Promise<VerifyReport> {
  const config = readConfig(environment);
  const record = await openRecord({
    databaseUrl: config.DATABASE_URL,
    masterKey: config.VAULT_MASTER_KEY,
    buildId: 'redecide',
    maxConnections: 2,
  });
  try {
    const redeciding = createRedeciding(record);
    const report = new Counted();
    const names = stream === null ? decidedStreams(record.reader) : [stream];
    for await (const name of names) report.add(name, await redeciding.stream(name));
    return report.report();
  } finally {
    await record.close();
  }
}

/** Every stream on which something was decided, also where all of it was refused. */
async function* decidedStreams(reader: EventReader): AsyncGenerator<string> {
  for (let after = ''; ; ) {
    const names = await reader.streamNames({ after, limit: PAGE });
    const last = names.at(-1);
    if (last === undefined) return;
    yield* names.filter((name) => !name.startsWith(BESIDE));
    const beside = names
      .filter((name) => name.startsWith(BESIDE))
      .map((name) => name.slice(BESIDE.length));
    const heads = await reader.heads(beside);
    yield* heads.filter(({ version }) => version === 0).map(({ stream }) => stream);
    after = last;
  }
}

const BESIDE = 'refused/';

class Counted {
  private same = 0;
  private erased = 0;
  private readonly lines: string[] = [];

  add(stream: string, redecided: readonly Redecided[]): void {
    for (const each of redecided) {
      if (each.kind === 'same') this.same += 1;
      else if (each.kind === 'erased') this.erased += 1;
      else
        this.lines.push(`decided otherwise on ${stream}: ${each.act}, command ${each.commandId}`);
    }
  }

  report(): VerifyReport {
    const erased = this.erased === 0 ? '' : `, ${this.erased} not checkable: a fact was erased`;
    const summary = `${this.same} decisions come out as recorded${erased}`;
    return { intact: this.lines.length === 0, lines: [...this.lines, summary] };
  }
}
