import type { OpenedCase, RuleId, Sealed, StepKind, Text } from '@jishi/domain';

/** What stands on a line: words, or a piece of the vault. */
export type Content =
  | { readonly kind: 'words'; readonly words: Text }
  | { readonly kind: 'sealed'; readonly sealed: Sealed; readonly eventType: string };

/** One line of a printed form. What is not on record prints as such, with the rule that asks for it. */
export interface Line {
  readonly label: Text;
  readonly content: Content | null;
  readonly event: number | null;
  readonly rule: RuleId;
}

export interface Signed {
  readonly label: Text;
  readonly personId: string | null;
  readonly onPaper: boolean;
  /** Of the scan of a paper signature. */
  readonly scanHash: string | null;
  readonly event: number | null;
}

/** A row of counts for one candidate, in list order. */
export interface Row {
  readonly candidateId: string;
  readonly counts: readonly (number | Text)[];
  readonly event: number;
}

/** One form as the record fills it in; nothing of it is typed. */
export interface Sheet {
  readonly title: Text;
  readonly step: StepKind;
  readonly lines: readonly Line[];
  readonly columns: readonly Text[];
  readonly rows: readonly Row[];
  readonly signatures: readonly Signed[];
  readonly takenOver: boolean;
}

export type SheetOf = (state: OpenedCase) => Sheet;

export const words = (zh: string, en: string = zh): Content => ({
  kind: 'words',
  words: { zh, en },
});

export const count = (value: number): Content => words(String(value));

export const sealedPiece = (sealed: Sealed | undefined, eventType: string): Content | null =>
  sealed ? { kind: 'sealed', sealed, eventType } : null;

/** Lines that one fact fills; each is empty while there is none. */
export function linesOf<Fact extends { readonly at: { readonly version: number } }>(
  fact: Fact | undefined,
  rule: RuleId,
) {
  return (label: Text, content: (fact: Fact) => Content | null): Line => ({
    label,
    content: fact ? content(fact) : null,
    event: fact?.at.version ?? null,
    rule,
  });
}

/** Whether a past act of a case that was taken over brought the fact. */
export function isTakenOver(fact: object | undefined): boolean {
  return (fact as { readonly takenOver?: unknown } | undefined)?.takenOver === true;
}
