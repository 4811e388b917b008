import type { CommandAnswer } from '@jishi/commands';
import type { RawEvent } from '@jishi/ledger';
import type { TestRecord } from '@jishi/test-support/record';
import type { Desk, Work } from './desk.js';
import { type Evidence, rowOf } from './oracle/evidence.js';

/** The events of streams as they stand in the table, by stream. */
export type Streams = ReadonlyMap<string, readonly RawEvent[]>;

/** The streams of a desk whose events its oracle follows. */
export function followed(desk: Desk): readonly string[] {
  const own = [`case/${desk.caseId}`, `case/${desk.rivalId}`, `post/${desk.postId}`];
  return [...own, ...desk.meetingIds.map((id) => `meeting/${id}`)];
}

/**
 * What stands in the table for each desk.
 * @param before what stood there when the sequences began; it is not read again
 */
export async function gather(
  store: TestRecord,
  works: readonly Work[],
  before: Streams,
): Promise<readonly Evidence[]> {
  const added = await readStreams(store, [...new Set(works.flatMap(streamsOf))], before);
  return works.map(({ desk, given }) => {
    const rows = (stream: string) =>
      [...(before.get(stream) ?? []), ...(added.get(stream) ?? [])].map(rowOf);
    const streams = streamsOf({ desk, given });
    return {
      case: rows(`case/${desk.caseId}`),
      rival: rows(`case/${desk.rivalId}`),
      post: rows(`post/${desk.postId}`),
      meetings: new Map(desk.meetingIds.map((id) => [id, rows(`meeting/${id}`)])),
      before: ofStreams(before, streams),
      added: ofStreams(added, streams),
      given,
    };
  });
}

function ofStreams(all: Streams, streams: readonly string[]): Streams {
  return new Map(streams.map((stream) => [stream, all.get(stream) ?? []]));
}

/** The desk's own streams, those that its answers name, and the refusals beside them. */
function streamsOf({ desk, given }: Pick<Work, 'desk' | 'given'>): readonly string[] {
  const own = followed(desk);
  const answered = given.flatMap(({ answer }) => streamOf(answer));
  return [...new Set([...own, ...answered, ...own.map((stream) => `refused/${stream}`)])];
}

function streamOf(answer: CommandAnswer): readonly string[] {
  if (answer.kind === 'recorded') return [answer.stream];
  return answer.kind === 'refused' ? [answer.number.slice(0, answer.number.lastIndexOf(':'))] : [];
}

/** @param known events that need not be read again */
export async function readStreams(
  store: TestRecord,
  streams: readonly string[],
  known: Streams,
): Promise<Streams> {
  const { rows } = await store.pool.query<RawEvent>(
    `select e.*, instant_text(e.recorded_at) as recorded_at, e.data_json::text as data_json,
       encode(e.prev_hash, 'hex') as prev_hash, encode(e.hash, 'hex') as hash
     from unnest($1::text[], $2::integer[]) as known (stream, after)
     join event e on e.stream = known.stream and e.version > known.after
     order by e.stream, e.version`,
    [streams, streams.map((stream) => known.get(stream)?.length ?? 0)],
  );
  const byStream = new Map<string, RawEvent[]>();
  for (const row of rows) byStream.set(row.stream, [...(byStream.get(row.stream) ?? []), row]);
  return byStream;
}
