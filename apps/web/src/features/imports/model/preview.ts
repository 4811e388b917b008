import type { Text } from '@jishi/client';

/** What a form would become; nothing of it is stored. */
export interface ImportPreview {
  readonly file: {
    readonly name: string;
    readonly sha256: string;
    readonly version: string | null;
  };
  readonly rows: readonly ImportRow[];
  readonly unknownTags: readonly string[];
  readonly hasPhoto: boolean;
  readonly identity: Readonly<Record<string, string | null>> | null;
  readonly postLines: readonly PostLine[];
}

export interface ImportRow {
  readonly tag: string;
  readonly title: Text;
  readonly value: string;
  /** Where it goes; null where it is read and goes nowhere. */
  readonly field: string | null;
  readonly level: 'ok' | 'warning' | 'error';
  readonly message: Text | null;
}

export interface PostLine {
  readonly line: number;
  readonly source: string;
  readonly content: {
    readonly title: string;
    readonly from: string;
    readonly to: string | null;
  } | null;
  readonly message: Text | null;
}

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

/** What the person accepted: who, where, and the lines of the résumé that could be read. */
export function toRecord(
  preview: ImportPreview,
  { unitId, personId }: { readonly unitId: string; readonly personId: string | null },
) {
  return {
    unitId,
    ...(personId === null ? {} : { personId }),
    identity: preview.identity,
    facts: preview.postLines.flatMap(({ content }) =>
      content ? [{ kind: 'post-held' as const, content }] : [],
    ),
  };
}
