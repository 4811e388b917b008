import type pg from 'pg';

export interface Observations {
  /** A workflow has read its case's stream at this version; an older reading that comes late changes nothing. */
  note(workflowId: string, version: number): Promise<void>;
  /** The versions that these workflows have seen; one that has seen nothing is not in it. */
  seen(workflowIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
}

/** Which version each workflow has seen: what lags behind its stream is one look away. */
export function createObservations(pool: pg.Pool): Observations {
  return {
    async note(workflowId, version) {
      await pool.query(
        `insert into observed as o (workflow_id, version, at) values ($1, $2, store_now())
         on conflict (workflow_id) do update set version = excluded.version, at = excluded.at
         where o.version <= excluded.version`,
        [workflowId, version],
      );
    },
    async seen(workflowIds) {
      const { rows } = await pool.query<{ workflow_id: string; version: number }>(
        'select workflow_id, version from observed where workflow_id = any ($1)',
        [workflowIds],
      );
      return new Map(rows.map(({ workflow_id, version }) => [workflow_id, version]));
    },
  };
}
