import type { ImportPreview, ImportRecord } from '@jishi/client';

export type ImportRow = ImportPreview['rows'][number];
export type PostLine = ImportPreview['postLines'][number];

export function countsOf({ rows, unknownTags, postLines }: ImportPreview) {
  const level = (wanted: ImportRow['level']) => rows.filter((row) => row.level === wanted).length;
  const unread = postLines.filter(({ message }) => message !== null).length;
  return {
    errors: level('error'),
    warnings: level('warning') + unread,
    unknown: unknownTags.length,
  };
}

/** A file with errors, or without a name and birth to record, stays a preview. */
export function isRecordable(preview: ImportPreview): boolean {
  return preview.identity !== null && countsOf(preview).errors === 0;
}

/** Who is registered under the name that the form bears. */
export function sameName<Person extends { readonly name: string | null }>(
  { identity }: ImportPreview,
  registered: readonly Person[],
): readonly Person[] {
  return registered.filter(({ name }) => name !== null && name === identity?.name);
}

/** What the person accepted: who, where, and the lines of the résumé that could be read. */
export function toRecord(
  { identity, postLines }: ImportPreview,
  { unitId, personId }: { readonly unitId: string; readonly personId: string | null },
): ImportRecord {
  if (identity === null) throw new Error('a form without a person is not recordable');
  return {
    unitId,
    ...(personId === null ? {} : { personId }),
    // The preview leaves it empty where the file names neither; the API refuses that.
    identity: { ...identity, sex: identity.sex as 'male' | 'female' },
    facts: postLines.flatMap(({ content }) =>
      content ? [{ kind: 'post-held' as const, content }] : [],
    ),
  };
}
