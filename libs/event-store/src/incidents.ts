import type { Instant, JsonObject } from '@jishi/domain';
import type pg from 'pg';

/** Something the orchestration ran into that a person should know. */
export interface Incident {
  /** The workflow id, or the part of the product, that it is about. */
  readonly subject: string;
  readonly kind: string;
  /** Opaque ids, counts and versions; never anything about a person. */
  readonly detail: JsonObject;
  readonly since: Instant;
  readonly lastAt: Instant;
  /** How often it was met since then. */
  readonly times: number;
}

export interface Incidents {
  /** Opens it, or counts one more where it is open. Resolves to how often it was met, 1 when it is new. */
  raise(subject: string, kind: string, detail?: JsonObject): Promise<number>;
  /** Everything open about the subject is over, or only these kinds of it. */
  settle(subject: string, kinds?: readonly string[]): Promise<void>;
  /** What is open now, oldest first; about the named subjects or about all. */
  open(subjects?: readonly string[]): Promise<readonly Incident[]>;
}

export function createIncidents(pool: pg.Pool): Incidents {
  return {
    async raise(subject, kind, detail = {}) {
      const { rows } = await pool.query<{ times: number }>(
        `insert into incident as i (subject, kind, detail, since, last_at, times)
         values ($1, $2, $3, store_now(), store_now(), 1)
         on conflict (subject, kind) do update set
           detail = excluded.detail,
           last_at = excluded.last_at,
           since = case when i.settled_at is null then i.since else excluded.since end,
           times = case when i.settled_at is null then i.times + 1 else 1 end,
           settled_at = null
         returning times`,
        [subject, kind, detail],
      );
      return rows[0]?.times ?? 1;
    },
    async settle(subject, kinds) {
      await pool.query(
        `update incident set settled_at = store_now()
         where subject = $1 and settled_at is null and ($2::text[] is null or kind = any ($2))`,
        [subject, kinds ?? null],
      );
    },
    async open(subjects) {
      const { rows } = await pool.query<Incident>(
        `select subject, kind, detail, instant_text(since) as since, instant_text(last_at) as "lastAt", times
         from incident where settled_at is null and ($1::text[] is null or subject = any ($1))
         order by incident.since, subject, kind`,
        [subjects ?? null],
      );
      return rows;
    },
  };
}
