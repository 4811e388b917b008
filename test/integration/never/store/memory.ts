import { createCommands } from '@jishi/commands';
import type { Sealed } from '@jishi/domain';
import { type Library, library } from '@jishi/procedures';
import { MONDAY } from '@jishi/test-support/record';
import type { OpenedContent } from '@jishi/vault';
import { MemoryEvents } from './memory-events.js';
import type { Snapshot, Store, Streams } from './store.js';

/**
 * The product's one path with nothing of it replaced but PostgreSQL: wire schemas, access, rules and folds are those
 * that ship. What the database alone proves (chains, its locks, the vault's keys) is not to be had here.
 */
export function openInMemory(): Promise<Store> {
  return Promise.resolve(storeOn(MemoryEvents.empty(MONDAY), new Map(), library));
}

type Contents = Map<string, OpenedContent>;

/** What is put into the vault is never changed, so all copies share it. */
function snapshotOf(events: MemoryEvents, contents: Contents): Snapshot {
  return {
    open: (used = library) => Promise.resolve(storeOn(events.copy(), contents, used)),
    drop: nothing,
  };
}

function nothing(): Promise<void> {
  return Promise.resolve();
}

function storeOn(events: MemoryEvents, contents: Contents, used: Library): Store {
  const commands = createCommands({
    appender: { append: async (request) => Promise.resolve(events.append(request)) },
    reader: readerOf(events),
    clock: { now: () => Promise.resolve(events.clock()), observe: () => undefined },
    vault: vaultOf(contents),
    // Each refusal is put on record by itself, and nobody is stopped.
    attempts: { note: () => Promise.resolve({ kind: 'first' }), forget: nothing },
    library: used,
    digestKey: Buffer.alloc(32),
    buildId: 'never',
  });
  return {
    commands,
    now: () => Promise.resolve(events.clock().now),
    stream: (name) => Promise.resolve(events.of(name)),
    read: (streams, known) => Promise.resolve(unknownOf(events, streams, known)),
    brokenChains: () => Promise.resolve([]),
    snapshot: () => Promise.resolve(snapshotOf(events.copy(), contents)),
    drop: nothing,
  };
}

function readerOf(events: MemoryEvents) {
  return {
    readStreams: (streams: readonly { readonly stream: string; readonly after: number }[]) =>
      Promise.resolve(streams.flatMap(({ stream, after }) => events.of(stream).slice(after))),
    heads: (streams: readonly string[]) =>
      Promise.resolve(streams.map((stream) => events.head(stream))),
    answerOf: (commandId: string) => Promise.resolve(events.answerOf(commandId)),
  };
}

function unknownOf(events: MemoryEvents, streams: readonly string[], known: Streams): Streams {
  const added = streams.map(
    (stream) => [stream, events.of(stream).slice(known.get(stream)?.length ?? 0)] as const,
  );
  return new Map(added.filter(([, each]) => each.length > 0));
}

function vaultOf(contents: Contents) {
  return {
    putTexts: (texts: readonly OpenedContent[]) =>
      Promise.resolve(texts.map((content) => put(contents, content))),
    getMany: (refs: readonly string[]) =>
      Promise.resolve(
        new Map(
          refs.flatMap((ref) => {
            const content = contents.get(ref);
            return content ? [[ref, content] as const] : [];
          }),
        ),
      ),
  };
}

function put(contents: Contents, content: OpenedContent): Sealed {
  const ref = `sealed-${contents.size + 1}`;
  contents.set(ref, content);
  return { ref, hash: ref };
}
