import type { Json, StoredEvent } from '@jishi/domain';
import type pg from 'pg';

/** Notes by which events streams name which pieces of the vault. Being handed the same events twice writes nothing new. */
export async function noteNamedDocuments(
  pool: pg.Pool,
  events: readonly StoredEvent[],
): Promise<void> {
  const named = events.flatMap(({ stream, type, data }) =>
    refsIn(data).map((ref) => ({ ref, stream, type })),
  );
  if (named.length === 0) return;
  await pool.query(
    `insert into named_document (ref, stream, event_type)
     select ref, stream, event_type
     from unnest($1::text[], $2::text[], $3::text[]) as given (ref, stream, event_type)
     on conflict do nothing`,
    [named.map(({ ref }) => ref), named.map(({ stream }) => stream), named.map(({ type }) => type)],
  );
}

/** Every sealed piece in the data of an event: an object with exactly `ref` and `hash`. */
function refsIn(value: Json): readonly string[] {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap(refsIn);
  const object = value as { readonly [key: string]: Json };
  const { ref, hash } = object;
  const sealed =
    Object.keys(object).length === 2 && typeof ref === 'string' && typeof hash === 'string';
  return sealed ? [ref] : Object.values(object).flatMap(refsIn);
}
