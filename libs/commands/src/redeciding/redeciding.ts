import type { JsonObject, NewEvent } from '@jishi/domain';
import type { EventReader } from '@jishi/event-store';
import { canonicalJson } from '@jishi/ledger';
import type { Library } from '@jishi/procedures';
import type { Vault } from '@jishi/vault';
import { type Asking, decide, standingOf } from '../judging.js';
import { type Loading, load } from '../loading.js';
import { createOpenedPersons } from '../opened-persons.js';
import type { Asker } from '../request.js';
import { Histories } from './histories.js';
import { type StoredCommand, storedCommands } from './stored-commands.js';

/** What came of deciding a stored command once more, on what it was decided on then. */
export type Redecided = {
  readonly commandId: string;
  readonly act: string;
} & (
  | { readonly kind: 'same' }
  | { readonly kind: 'other'; readonly stored: string; readonly today: string }
  /** A person's fact that it read was erased meanwhile. */
  | { readonly kind: 'erased' }
);

export interface Redeciding {
  /** Every command given on this stream, accepted and refused, in the order of its recording. */
  stream(name: string): Promise<readonly Redecided[]>;
}

export interface RedecidingParts {
  readonly reader: Pick<EventReader, 'readStream' | 'rawStream'>;
  readonly vault: Vault;
  readonly library: Library;
}

/**
 * Decides stored commands again with the rules version, the calendar and the stream versions that the record names, and
 * compares what would be recorded: outcome, rule results with their inputs, and the data of every event.
 */
export function createRedeciding({ reader, vault, library }: RedecidingParts): Redeciding {
  const parts: Parts = {
    histories: new Histories(reader),
    persons: createOpenedPersons(vault),
    vault,
    library,
  };
  return {
    async stream(name) {
      const rows = [
        ...(await reader.rawStream(name)),
        ...(await reader.rawStream(`refused/${name}`)),
      ];
      const redecided: Redecided[] = [];
      for (const stored of storedCommands(name, rows))
        redecided.push(await redecide(parts, name, stored));
      return redecided;
    },
  };
}

interface Parts {
  readonly histories: Histories;
  readonly persons: Loading['persons'];
  readonly vault: Vault;
  readonly library: Library;
}

async function redecide(parts: Parts, stream: string, stored: StoredCommand): Promise<Redecided> {
  const { commandId, command } = stored;
  const head = { commandId, act: command.name };
  const before = await recorded(parts, stored);
  const answers: string[] = [];
  for (const asker of askersOf(stored)) answers.push(await decidedBy(parts, stream, stored, asker));
  const [today = ''] = answers;
  if (answers.includes(before)) return { ...head, kind: 'same' };
  if (await isErased(parts, stored)) return { ...head, kind: 'erased' };
  return { ...head, kind: 'other', stored: before, today };
}

/** Of one who might not act the record does not say whether he had chosen the duty that it names. */
function askersOf({ asker, refused }: StoredCommand): readonly Asker[] {
  if (asker.kind === 'product' || refused?.by !== 'may-not-act') return [asker];
  return [asker, { ...asker, role: null }];
}

async function decidedBy(
  { histories, persons, library }: Parts,
  stream: string,
  { command, now, read, rulesVersion }: StoredCommand,
  asker: Asker,
): Promise<string> {
  const versions = new Map(read.map((each) => [each.stream, each.version]));
  const cache: Loading['cache'] = {
    load: (streams) =>
      Promise.all(streams.map((each) => histories.at(each, versions.get(each) ?? 0))),
  };
  const loaded = await load({ cache, persons }, { stream, command, asker, now });
  const inForce = { ...library, currentRules: rulesVersion ?? library.currentRules };
  return judgedText(stream, { loaded, command, asker, now }, inForce);
}

function judgedText(stream: string, asking: Asking, library: Library): string {
  const act = asking.command.name;
  const standing = standingOf(asking, library);
  if (standing.kind === 'may-not-act')
    return canonicalJson({ act, by: standing.kind, refusals: standing.refusals });
  if (standing.kind !== 'may-act') return canonicalJson({ act, kind: standing.kind });
  const { decision } = decide(asking, standing, library);
  switch (decision.kind) {
    case 'accepted':
      return eventsText([{ stream, events: decision.events }, ...decision.also]);
    case 'refused':
      return canonicalJson({ act, by: 'rule', refusals: decision.refusals });
    case 'opening':
    case 'invalid':
      return canonicalJson({ act, ...decision });
  }
}

async function recorded({ histories }: Parts, stored: StoredCommand): Promise<string> {
  if (stored.refused) return canonicalJson(stored.refused);
  const written = stored.read.map(async ({ stream }) => ({
    stream,
    events: await histories.leftBy(stored.commandId, stream),
  }));
  return eventsText(await Promise.all(written));
}

/** What a command writes, without what the append adds; streams in the order of their names. */
function eventsText(
  writes: readonly { readonly stream: string; readonly events: readonly NewEvent[] }[],
): string {
  const plain = writes
    .filter(({ events }) => events.length > 0)
    .toSorted((one, other) => (one.stream < other.stream ? -1 : 1))
    .map(({ stream, events }) => ({ stream, events: events.map(plainEvent) }));
  return canonicalJson(plain);
}

function plainEvent({ type, schemaVersion, data, occurredOn }: NewEvent): JsonObject {
  return { type, schemaVersion, data, occurredOn: occurredOn ?? null };
}

async function isErased({ vault }: Parts, stored: StoredCommand): Promise<boolean> {
  const contents = await vault.getMany(stored.vault.map(({ ref }) => ref));
  return [...contents.values()].includes('erased');
}
