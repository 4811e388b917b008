import type { ReadScope } from '@jishi/domain';
import type pg from 'pg';
import { COVERED_UNITS, validAt } from './covered-units.query.js';
import type { ListedKind } from './listing.js';

export interface RegisterListQuery {
  readonly kind: Exclude<ListedKind, 'case'>;
  readonly scope: ReadScope;
  /** A position of the global order; null for now. */
  readonly asOf: number | null;
  readonly unitId: string | null;
  /** The id of the last row of the page before. */
  readonly after: string | null;
  readonly limit: number;
}

/** Meetings, persons, posts, units or bodies that the reader may open, by id. */
export async function findRegistered(
  pool: pg.Pool,
  query: RegisterListQuery,
): Promise<readonly object[]> {
  const { rows } = await pool.query<{ row: object }>(
    `with recursive ${COVERED_UNITS}
     select listed.row from listed
     where listed.kind = $3 and ${validAt('listed', '$2')}
       and (listed.unit_id in (select unit_id from covered) or listed.row ->> 'bodyId' = any($4::text[]))
       and ($5::text is null or listed.unit_id = $5)
       and ($6::text is null or listed.id > $6)
     order by listed.id limit $7`,
    [
      query.scope.units,
      query.asOf,
      query.kind,
      query.scope.bodies,
      query.unitId,
      query.after,
      query.limit,
    ],
  );
  return rows.map(({ row }) => row);
}

/** The cases that stand on the agenda of these bodies' sittings: what a member may read. */
export async function casesOnAgenda(
  pool: pg.Pool,
  bodies: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await pool.query<{ caseId: string }>(
    `select distinct jsonb_array_elements_text(row -> 'caseIds') as "caseId" from listed
     where kind = 'meeting' and valid_to is null and row ->> 'bodyId' = any($1::text[])`,
    [bodies],
  );
  return rows.map(({ caseId }) => caseId);
}

/** The bodies of which a person is or was a member; whether today, their own streams say. */
export async function bodiesOfPerson(pool: pg.Pool, personId: string): Promise<readonly string[]> {
  const { rows } = await pool.query<{ id: string }>(
    `select id from listed
     where kind = 'body' and valid_to is null and row -> 'memberIds' ? $1 order by id`,
    [personId],
  );
  return rows.map(({ id }) => id);
}
