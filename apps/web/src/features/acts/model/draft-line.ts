import type { DraftList } from '@jishi/client';

export type DraftLine = DraftList['items'][number];

/** As the server calls a thing that the act would begin. */
const NEW = 'new';

/** Where the form stands to which a draft belongs. */
export function addressOfDraft({ things, id, act }: DraftLine): string {
  return id === NEW ? `/${things}/new` : `/${things}/${id}/acts/${act}`;
}

/** The last one first. */
export function latestFirst(items: readonly DraftLine[]): readonly DraftLine[] {
  return items.toSorted((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
}

/** The cases that drafts are of, each once. */
export function draftedCases(items: readonly DraftLine[]): readonly string[] {
  const ids = items.filter(({ things, id }) => things === 'cases' && id !== NEW);
  return [...new Set(ids.map(({ id }) => id))];
}
