import type { ReadScope } from '@jishi/domain';
import type pg from 'pg';
import type { CaseRow } from './case-row.js';
import { COVERED_UNITS, validAt } from './covered-units.query.js';

export interface CaseListQuery {
  readonly scope: ReadScope;
  /** Cases that stand before a body of which the reader is a member. */
  readonly onAgenda: readonly string[];
  /** A position of the global order; null for now. */
  readonly asOf: number | null;
  /** Today by the store's clock, for what is overdue. */
  readonly today: string;
  /** `stuck`: open and past the expected day; `open`, `closed`, `all`; `mine`: opened by `owner`. */
  readonly view: 'stuck' | 'open' | 'closed' | 'all';
  readonly step: string | null;
  readonly cause: string | null;
  readonly unitId: string | null;
  readonly owner: string | null;
  readonly caseKind: string | null;
  readonly sort: 'waiting' | 'number';
  readonly after: CaseCursor | null;
  readonly limit: number;
}

/** The last row of the page before. */
export interface CaseCursor {
  readonly overdue: boolean;
  readonly key: string;
  readonly id: string;
}

export interface CaseListItem extends CaseRow {
  readonly since: string;
  readonly expectedBy: string | null;
  readonly overdue: boolean;
  /** How to ask for the rows after this one. */
  readonly cursor: CaseCursor;
}

export interface CasePage {
  readonly items: readonly CaseListItem[];
  readonly total: number;
}

const OVERDUE = `(listed.row ->> 'status' = 'open' and listed.expected_by < $3)`;

const WHERE = `
  listed.kind = 'case' and ${validAt('listed', '$2')}
  and (listed.unit_id in (select unit_id from covered) or listed.id = any ($10::text[]))
  and ($4 = 'all' or ($4 = 'stuck' and ${OVERDUE}) or ($4 = 'open' and listed.row ->> 'status' = 'open')
    or ($4 = 'closed' and listed.row ->> 'status' = 'ended'))
  and ($5::text is null or listed.row ->> 'step' = $5)
  and ($6::text is null or listed.row -> 'blockedOn' ->> 'cause' = $6)
  and ($7::text is null or listed.unit_id = $7)
  and ($8::text is null or listed.row ->> 'owner' = $8)
  and ($9::text is null or listed.row ->> 'caseKind' = $9)`;

/** Cases that the reader may open, what needs attention first: overdue, then the longest wait. */
export async function findCases(pool: pg.Pool, query: CaseListQuery): Promise<CasePage> {
  const key = query.sort === 'waiting' ? 'listed.since' : `listed.row ->> 'caseNo'`;
  const overdue = query.sort === 'waiting' ? OVERDUE : 'false';
  const filters = filtersOf(query);
  const page = await pool.query<Row>(
    `with recursive ${COVERED_UNITS}
     select listed.row, listed.since, listed.expected_by as "expectedBy", listed.id,
       coalesce(${OVERDUE}, false) as overdue, coalesce(${overdue}, false) as first, ${key} as key
     from listed where ${WHERE}
       and ($11::boolean is null
         or (not coalesce(${overdue}, false), ${key}, listed.id) > (not $11::boolean, $12::text, $13::text))
     order by not coalesce(${overdue}, false), ${key}, listed.id
     limit $14`,
    [...filters, ...placeOf(query.after), query.limit],
  );
  const count = await pool.query<{ total: number }>(
    `with recursive ${COVERED_UNITS} select count(*)::integer as total from listed where ${WHERE}`,
    filters,
  );
  return { items: page.rows.map(itemOf), total: count.rows[0]?.total ?? 0 };
}

function filtersOf(query: CaseListQuery): unknown[] {
  const { scope, asOf, today, view, step, cause, unitId, owner, caseKind, onAgenda } = query;
  return [scope.units, asOf, today, view, step, cause, unitId, owner, caseKind, onAgenda];
}

function placeOf(after: CaseCursor | null): unknown[] {
  return after ? [after.overdue, after.key, after.id] : [null, null, null];
}

interface Row {
  readonly row: CaseRow;
  readonly since: string;
  readonly expectedBy: string | null;
  readonly overdue: boolean;
  readonly first: boolean;
  readonly key: string;
  readonly id: string;
}

function itemOf({ row, since, expectedBy, overdue, first, key, id }: Row): CaseListItem {
  return { ...row, since, expectedBy, overdue, cursor: { overdue: first, key, id } };
}
