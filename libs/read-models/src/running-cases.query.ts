import type pg from 'pg';

/** How many open cases run under each version of a procedure, `<id>@<version>`; a count names nobody. */
export async function runningCasesByProcedure(pool: pg.Pool): Promise<ReadonlyMap<string, number>> {
  const { rows } = await pool.query<{ version: string; cases: number }>(
    `select row ->> 'procedureVersion' as version, count(*)::int as cases from listed
     where kind = 'case' and valid_to is null and row ->> 'status' = 'open' group by 1`,
  );
  return new Map(rows.map(({ version, cases }) => [version, cases]));
}
