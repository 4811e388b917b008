import type { Evidence, Row } from './evidence.js';

/**
 * E11: at no moment are more in post than the quota; what a case has taken in advance it may lose to the superior's
 * decision on the quota. A case that has ended holds no place.
 */
export function withinQuota({ posts, case: own, rival }: Evidence): readonly string[] {
  const ended = [own, rival].filter((rows) => rows.some(({ type }) => type === 'CaseEnded'));
  return [...posts.values()].flatMap((rows) => withinQuotaOf(rows, ended));
}

function withinQuotaOf(
  post: readonly Row[],
  ended: readonly (readonly Row[])[],
): readonly string[] {
  const problems: string[] = [];
  const holders = new Set<string>();
  const reserved = new Set<string>();
  let quota = 0;
  for (const row of post) {
    quota = (row.data.quota as number | undefined) ?? quota;
    follow(row, holders, reserved);
    if (holders.size > quota)
      problems.push(`${holders.size} in post of ${quota} at ${row.version}`);
  }
  const left = ended.filter(([first]) =>
    [...reserved].some((each) => each.startsWith(`${idOf(first)}/`)),
  );
  return left.length > 0 ? [...problems, 'a case that has ended holds a place'] : problems;
}

function follow({ type, data }: Row, holders: Set<string>, reserved: Set<string>): void {
  const place = `${String(data.caseId)}/${String(data.candidateId)}`;
  const person = data.personId as string;
  if (type === 'PlaceReserved') reserved.add(place);
  if (type === 'PlaceReleased' || type === 'PlaceFilled') reserved.delete(place);
  if (type === 'PlaceFilled') holders.add(person);
  if (type === 'PlaceVacated') holders.delete(person);
}

function idOf(first: Row | undefined): string {
  return first?.stream.slice('case/'.length) ?? '';
}
