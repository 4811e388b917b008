import { expect } from '@jest/globals';
import { createFollower, type EventReader, readProgress } from '@jishi/event-store';
import { until } from '@jishi/test-support/until';
import type pg from 'pg';
import { verify } from '../../apps/cli/src/verify.js';

/** Everything that was appended is numbered, and every named follower has handled it. */
export async function caughtUp(pool: pg.Pool, ...names: readonly string[]): Promise<void> {
  await until(async () => {
    const { queued, head, followers } = await readProgress(pool);
    const at = new Map(followers.map(({ name, position }) => [name, position]));
    return queued === 0 && names.every((name) => at.get(name) === head);
  });
}

/** Chains as `jishi verify` recomputes them; the global order without a gap, and no stream's v2 before its v1. */
export async function expectWholeRecord(reader: EventReader): Promise<void> {
  expect(await verify(reader, null)).toMatchObject({ intact: true });
  const all = await reader.readAll({ afterIndex: 0, limit: 1_000_000 });
  expect(all.map(({ globalIndex }) => globalIndex)).toEqual(all.map((_, index) => index + 1));
  const heads = new Map<string, number>();
  const strays = all.filter(({ stream, version }) => {
    const follows = version === (heads.get(stream) ?? 0) + 1;
    heads.set(stream, version);
    return !follows;
  });
  expect(strays).toEqual([]);
}

/** Each command is on record, and once: with as many events as it records, none of them twice. */
export async function expectOneEffect(
  pool: pg.Pool,
  sent: readonly { readonly commandId: string; readonly events: number }[],
): Promise<void> {
  const { rows } = await pool.query<{ id: string; events: number }>(
    `select id, (select count(*)::integer from event e where e.command_id = id) as events
     from unnest($1::text[]) as id`,
    [sent.map(({ commandId }) => commandId)],
  );
  const found = new Map(rows.map(({ id, events }) => [id, events]));
  expect(sent.filter(({ commandId, events }) => found.get(commandId) !== events)).toEqual([]);
}

/** A follower of its own that keeps the order in which it was handed events. */
export function collectOrder(pool: pg.Pool, name: string) {
  const handed: number[] = [];
  const follower = createFollower({
    pool,
    name,
    batch: 50,
    handle: (events) => {
      handed.push(...events.map(({ globalIndex }) => globalIndex));
      return Promise.resolve();
    },
    // It tries again by itself; that its database is away now and then is what the spec is about.
    onError: () => undefined,
  });
  follower.start();
  return { name, handed, stop: () => follower.stop() };
}
