import { aggregateOf, type OpenedCase, type StoredEvent } from '@jishi/domain';
import type { SequencedEvent } from '@jishi/event-store';
import type { Library } from '@jishi/procedures';
import type pg from 'pg';
import type { Listed } from './case-row.js';
import { type ListedKind, listedKinds, listingOf } from './listing.js';
import { noteNamedDocuments } from './named-documents.projector.js';
import { withPublished } from './published-library.js';

export interface ListingDependencies {
  readonly pool: pg.Pool;
  /** Reads a stream up to and with a version, or whole, for what this process has not folded yet. */
  readonly readStream: (
    stream: string,
    range?: { readonly upTo: number },
  ) => Promise<readonly StoredEvent[]>;
  readonly library: Library;
}

interface Change extends Listed {
  readonly kind: ListedKind;
  readonly id: string;
  readonly validFrom: number;
}

interface Folded {
  readonly version: number;
  readonly state: unknown;
}

/** The follower that runs this projector: its checkpoint says up to where lists, documents and live updates are right. */
export const listingFollower = 'listing';

/** How many folded streams one projector keeps. */
const KEPT = 20_000;

/**
 * Writes the lists from the global order. Being handed the same events twice writes nothing new: a
 * row is known by its thing and the event from which it is valid.
 */
export function createListingProjector({ pool, readStream, library }: ListingDependencies) {
  const kept = new Map<string, Folded>();
  const known = withPublished(library, readStream);

  async function stateBefore(event: StoredEvent): Promise<unknown> {
    const folded = kept.get(event.stream);
    if (folded?.version === event.version - 1) return folded.state;
    const aggregate = aggregateOf(event.stream);
    const earlier =
      event.version === 1 ? [] : await readStream(event.stream, { upTo: event.version - 1 });
    return earlier.reduce((state, each) => aggregate.evolve(state, each), aggregate.initial);
  }

  async function changeOf(event: SequencedEvent): Promise<Change | null> {
    const kind = kindOf(event.stream);
    if (!kind) return null;
    const state: unknown = aggregateOf(event.stream).evolve(await stateBefore(event), event);
    keep(kept, event.stream, { version: event.version, state });
    if (kind === 'case') await known.prepare((state as OpenedCase).procedureVersion);
    const listed = listingOf(kind, state, event.recordedAt, known.library);
    const id = event.stream.slice(kind.length + 1);
    return listed && { ...listed, kind, id, validFrom: event.globalIndex };
  }

  return {
    async handle(events: readonly SequencedEvent[]): Promise<void> {
      const changes: Change[] = [];
      for (const event of events) {
        const change = await changeOf(event);
        if (change) changes.push(change);
      }
      await noteNamedDocuments(pool, events);
      if (changes.length > 0) await write(pool, changes);
    },
  };
}

function kindOf(stream: string): ListedKind | undefined {
  return listedKinds.find((kind) => stream.startsWith(`${kind}/`));
}

function keep(kept: Map<string, Folded>, stream: string, folded: Folded): void {
  kept.delete(stream);
  kept.set(stream, folded);
  const oldest = kept.size > KEPT ? kept.keys().next().value : undefined;
  if (oldest !== undefined) kept.delete(oldest);
}

/** One statement, so that no reader sees a thing without its present row. */
async function write(pool: pg.Pool, changes: readonly Change[]): Promise<void> {
  await pool.query(
    `with change as (
       select kind, id, valid_from, unit_id, since, expected_by, row,
         lead(valid_from) over (partition by kind, id order by valid_from) as valid_to
       from jsonb_to_recordset($1::jsonb) as given (
         kind text, id text, valid_from bigint, unit_id text, since text, expected_by text, row jsonb)
     ), ended as (
       update listed set valid_to = first.valid_from
       from (select kind, id, min(valid_from) as valid_from from change group by kind, id) as first
       where listed.kind = first.kind and listed.id = first.id
         and listed.valid_to is null and listed.valid_from < first.valid_from
     )
     insert into listed (kind, id, valid_from, valid_to, unit_id, since, expected_by, row)
     select kind, id, valid_from, valid_to, unit_id, since, expected_by, row from change
     on conflict (kind, id, valid_from) do nothing`,
    [JSON.stringify(changes.map(columnsOf))],
  );
}

function columnsOf({ kind, id, validFrom, unitId, since, expectedBy, row }: Change) {
  return { kind, id, valid_from: validFrom, unit_id: unitId, since, expected_by: expectedBy, row };
}
