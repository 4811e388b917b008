import type { ReadScope } from '@jishi/domain';
import type pg from 'pg';
import { COVERED_UNITS, validAt } from './covered-units.query.js';

export interface CasesOfPersonQuery {
  readonly personId: string;
  readonly scope: ReadScope;
  /** Cases that stand before a body of which the reader is a member. */
  readonly onAgenda: readonly string[];
  /** A position of the global order; null for now. */
  readonly asOf: number | null;
}

/** The cases in which somebody is or was a candidate, of those that the reader may open. */
export async function casesOfPerson(
  pool: pg.Pool,
  { scope, asOf, personId, onAgenda }: CasesOfPersonQuery,
): Promise<readonly string[]> {
  const { rows } = await pool.query<{ id: string }>(
    `with recursive ${COVERED_UNITS}
     select listed.id from listed
     where listed.kind = 'case' and ${validAt('listed', '$2')}
       and listed.row -> 'personIds' ? $3
       and (listed.unit_id in (select unit_id from covered) or listed.id = any ($4::text[]))
     order by listed.row ->> 'caseNo', listed.id`,
    [scope.units, asOf, personId, onAgenda],
  );
  return rows.map(({ id }) => id);
}
