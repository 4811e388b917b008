import type { Text } from '../shared/text.js';

export type DifferenceMark = 'added' | 'removed' | 'changed';

export type DifferenceSubject =
  | 'title'
  | 'step'
  | 'order'
  | 'owner'
  | 'sla'
  | 'gate'
  | 'act'
  | 'roles'
  | 'signature'
  | 'closing'
  | 'suspension'
  | 'rule'
  | 'clock'
  | 'document';

/** One thing in which two definitions differ. */
export interface Difference {
  readonly mark: DifferenceMark;
  readonly subject: DifferenceSubject;
  /** The kind of the step; null for the case as a whole. */
  readonly step: string | null;
  /** Of the rule, act, clock or document that differs. */
  readonly name: string;
  /** As one sentence, such as “Pre-appointment publicity: publicity 5 → 7 working days”. */
  readonly words: Text;
}

/** Where in the case something differs, with the name that people read. */
export interface Place {
  readonly step: string | null;
  readonly title: Text;
}

const marks: { readonly [Mark in DifferenceMark]: Text } = {
  added: { zh: '增加', en: 'added: ' },
  removed: { zh: '取消', en: 'removed: ' },
  changed: { zh: '', en: '' },
};

export function said(
  mark: DifferenceMark,
  subject: DifferenceSubject,
  { step, title }: Place,
  { name, words }: { readonly name: string; readonly words: Text },
): Difference {
  const zh = `${title.zh}：${marks[mark].zh}${words.zh}`;
  const en = `${title.en}: ${marks[mark].en}${words.en}`;
  return { mark, subject, step, name, words: { zh, en } };
}

export function arrow(before: string | number, after: string | number): string {
  return `${before} → ${after}`;
}

/** The names that stand on both sides, only on the first, only on the second. */
export function compared(
  before: { readonly [name: string]: unknown },
  after: { readonly [name: string]: unknown },
) {
  return {
    removed: Object.keys(before).filter((name) => !Object.hasOwn(after, name)),
    added: Object.keys(after).filter((name) => !Object.hasOwn(before, name)),
    kept: Object.keys(after).filter((name) => Object.hasOwn(before, name)),
  };
}
