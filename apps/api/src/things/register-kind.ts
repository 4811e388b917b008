import type { Sealed, Text } from '@jishi/domain';
import type { z } from 'zod';
import type { Names, NamesWanted } from './names.service.js';

/** A row as the projection wrote it; which members it has depends on its kind. */
export interface ListedRow {
  readonly unitId?: string;
  readonly personId?: string;
  readonly bodyId?: string;
  /** The body that decides on a post. */
  readonly decidedBy?: string | null;
  readonly caseIds?: readonly string[];
  readonly memberIds?: readonly string[];
  readonly identity?: Sealed | null;
  readonly members?: number;
  readonly name?: Text;
  /** A post's is public; that of a matter of accountability is sealed. */
  readonly title?: Text | Sealed;
  readonly [field: string]: unknown;
}

/** As it is answered; which members it has depends on its kind. */
export type Row = Readonly<Record<string, unknown>>;

/** All in which one kind of register differs from the others, as the API serves them. */
export interface RegisterKind {
  /** Of its streams. */
  readonly prefix: string;
  /** The act that begins one. */
  readonly creates: string;
  /** A row of its list, as it is answered. */
  readonly item: z.ZodType;
  /** Its page, as it is answered. */
  readonly page: z.ZodType;
  row(row: ListedRow, names: Names): Row;
  /** What its page shows of its state, beside its acts; null where the page is made elsewhere. */
  readonly view: {
    wanted(state: never): NamesWanted;
    show(state: never, names: Names): object;
  } | null;
}

/** The title that the row keeps in the vault. */
export function sealedTitle({ title }: ListedRow): readonly Sealed[] {
  return title !== undefined && 'ref' in title ? [title] : [];
}
