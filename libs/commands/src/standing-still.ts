import type { EventReader } from '@jishi/event-store';
import type { Loaded } from './loading.js';
import type { StateCache } from './state-cache.js';

interface Parts {
  readonly reader: Pick<EventReader, 'heads'>;
  readonly cache: StateCache;
}

/** Whether all that was read still stands; what does not is read anew before the next try. */
export async function stillStands({ reader, cache }: Parts, loaded: Loaded): Promise<boolean> {
  const streams = loaded.versions.map(({ stream }) => stream);
  const heads = await reader.heads(streams);
  const moved = heads.filter((head, index) => head.version !== loaded.versions[index]?.version);
  if (moved.length === 0) return true;
  await cache.refresh(moved.map(({ stream }) => stream));
  return false;
}

/** How often a command is decided anew when what it read has moved. */
const TRIES = 6;

/** Tries until what was read stands; `contended` where it moved under every try. */
export async function untilSettled<Answer>(
  once: (isFirst: boolean) => Promise<Answer | 'moved'>,
): Promise<Answer | { readonly kind: 'contended' }> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const answer = await once(tries === 0);
    if (answer !== 'moved') return answer;
  }
  return { kind: 'contended' };
}
