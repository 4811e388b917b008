/**
 * SQL for the units that a person's grants cover: the granted ones and all below them, as listed at
 * a position. `$1` the granted units, `$2` the position, null for now.
 */
export const COVERED_UNITS = `
  covered as (
    select unnest($1::text[]) as unit_id
    union
    select below.id from listed below
    join covered on below.row ->> 'parentId' = covered.unit_id
    where below.kind = 'unit' and ${validAt('below', '$2')}
  )`;

/** Whether a row is the valid one at the position, or now where the position is null. */
export function validAt(table: string, position: string): string {
  return `case when ${position}::bigint is null then ${table}.valid_to is null
    else ${table}.valid_from <= ${position} and (${table}.valid_to is null or ${table}.valid_to > ${position}) end`;
}
