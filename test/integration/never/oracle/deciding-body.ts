import { all, type Evidence, last, type Row } from './evidence.js';

interface Entered {
  readonly caseId: string;
  readonly postId: string | null;
  readonly track?: string;
}

/**
 * Art. 35 (B17): a body takes up only whom the authority matrix lets it decide on. On a post of the plenary the standing
 * committee sits as well, on its track (art. 37).
 */
export function withinAuthority({ case: rows, meetings, posts }: Evidence): readonly string[] {
  const caseId = rows[0]?.stream.slice('case/'.length);
  return [...meetings.values()].flatMap((sitting) => {
    const { bodyId } = last(sitting, 'MeetingCalled')?.data ?? {};
    const items = all(sitting, 'ItemEntered').map(({ data }) => data as unknown as Entered);
    return items
      .filter((item) => item.caseId === caseId)
      .filter((item) => !mayDecide(bodyId, item, posts.get(item.postId ?? '') ?? []))
      .map(({ postId }) => `another body than the matrix names took up ${String(postId)}`);
  });
}

function mayDecide(bodyId: unknown, { track }: Entered, post: readonly Row[]): boolean {
  const named = last(post, 'DecidingBodyNamed')?.data.bodyId;
  const ofPlenary = last(post, 'PostRegistered')?.data.plenary === true;
  return named === undefined || named === bodyId || (ofPlenary && track !== undefined);
}
