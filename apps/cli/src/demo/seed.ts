import { type Asker, commandIds, type OpenRecord } from '@jishi/commands';
import { accountKey } from '@jishi/platform';
import { type Seed, seedCommands } from './seed-commands.js';

/** Whose accounts the demo identity provider has: its issuer, and the subject of each login. */
export interface DemoAccounts {
  readonly issuer: string;
  readonly subjects: { readonly [login: string]: string };
}

/** What a load needs of a record. */
type SeededRecord = Pick<OpenRecord, 'commands'> & {
  readonly info: Pick<OpenRecord['info'], 'simulated'>;
};

/**
 * Loads the demo register into a simulated store, by the product's own commands and under their
 * rules. Each has an id of its own, so a load that was cut short goes on where it stopped.
 * @returns how many commands stand on record
 * @throws Error where the store is real, or a command is not recorded
 */
export async function seedDemo(
  record: SeededRecord,
  accounts: DemoAccounts,
  masterKey: string,
): Promise<number> {
  if (!record.info.simulated)
    throw new Error('The demo register is loaded into a simulated store only.');
  const commands = seedCommands((login) =>
    accountKey(masterKey, accounts.issuer, subjectOf(accounts, login)),
  );
  for (const [index, command] of commands.entries()) await give(record, command, index);
  return commands.length;
}

async function give(
  record: Pick<OpenRecord, 'commands'>,
  { on, act, data, as, occurredOn }: Seed,
  index: number,
): Promise<void> {
  const answer = await record.commands.execute({
    stream: on,
    name: act,
    data,
    occurredOn: occurredOn ?? null,
    commandId: commandIds.ofImport('demo', String(index)),
    asker: as satisfies Asker,
    expected: null,
    correlationId: 'demo-register',
    causationId: null,
  });
  if (answer.kind !== 'recorded')
    throw new Error(`${act} on ${on} was not recorded: ${JSON.stringify(answer)}`);
}

function subjectOf(accounts: DemoAccounts, login: string): string {
  const subject = accounts.subjects[login];
  if (subject === undefined) throw new Error(`the demo identity provider has no account ${login}`);
  return subject;
}
