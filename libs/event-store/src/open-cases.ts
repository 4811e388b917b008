import type pg from 'pg';

/** The streams of the cases that were opened and have not ended, in pages by name; `after` is the last one known. */
export async function readOpenCases(
  pool: pg.Pool,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<readonly string[]> {
  const { rows } = await pool.query<{ stream: string }>(
    `select opened.stream from event opened
     where opened.type = 'CaseOpened' and opened.stream > $1
       and not exists (select from event ended where ended.type = 'CaseEnded' and ended.stream = opened.stream)
     order by opened.stream limit $2`,
    [after, limit],
  );
  return rows.map(({ stream }) => stream);
}
