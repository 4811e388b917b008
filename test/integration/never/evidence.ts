import type { CommandAnswer } from '@jishi/commands';
import type { Library } from '@jishi/procedures';
import { matter } from './courses/tolerance.js';
import { atDesk, type Desk, type Work } from './desk.js';
import { type Evidence, rowOf } from './oracle/evidence.js';
import { overlay } from './overlay.js';
import type { Store, Streams } from './store/store.js';

/** Of the demo register, for whom a candidate may be meant instead. */
const otherPost = 'demo-post1';

/** The streams of a desk whose events its oracle follows. */
export function followed(desk: Desk): readonly string[] {
  const { caseId, rivalId, postIds, meetingIds } = desk;
  return [
    `case/${caseId}`,
    ...(rivalId === null ? [] : [`case/${rivalId}`]),
    ...[...postIds, otherPost].map((id) => `post/${id}`),
    ...meetingIds.map((id) => `meeting/${id}`),
    matterOf(desk),
    'calendar/cn',
  ];
}

function matterOf(desk: Desk): string {
  return `accountability/${atDesk(matter, desk)}`;
}

/**
 * What stands on record for each desk.
 * @param before what stood there when the sequences began; it is not read again
 * @param library by which the product decided
 */
export async function gather(
  store: Store,
  works: readonly Work[],
  { before, library }: { readonly before: Streams; readonly library: Library },
): Promise<readonly Evidence[]> {
  const added = await store.read([...new Set(works.flatMap(streamsOf))], before);
  const procedures = [...library.procedures, overlay];
  return works.map(({ desk, given }) => {
    const rows = (stream: string) =>
      [...(before.get(stream) ?? []), ...(added.get(stream) ?? [])].map(rowOf);
    const streams = streamsOf({ desk, given });
    const named = (prefix: string, ids: readonly string[]) =>
      new Map(ids.map((id) => [id, rows(`${prefix}/${id}`)]));
    return {
      procedure: desk.procedure,
      procedures,
      case: rows(`case/${desk.caseId}`),
      rival: desk.rivalId === null ? [] : rows(`case/${desk.rivalId}`),
      posts: named('post', [...desk.postIds, otherPost]),
      meetings: named('meeting', desk.meetingIds),
      matter: rows(matterOf(desk)),
      calendars: rows('calendar/cn'),
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
export function streamsOf({ desk, given }: Pick<Work, 'desk' | 'given'>): readonly string[] {
  const own = followed(desk);
  const answered = given.flatMap(({ answer }) => streamOf(answer));
  return [...new Set([...own, ...answered, ...own.map((stream) => `refused/${stream}`)])];
}

function streamOf(answer: CommandAnswer): readonly string[] {
  if (answer.kind === 'recorded') return [answer.stream];
  return answer.kind === 'refused' ? [answer.number.slice(0, answer.number.lastIndexOf(':'))] : [];
}
