/** The cases that are chosen in the list, by id. */
export interface Selection {
  readonly chosen: readonly string[];
  readonly choose: (caseIds: readonly string[]) => void;
}

export function toggled(chosen: readonly string[], caseId: string): readonly string[] {
  return chosen.includes(caseId) ? chosen.filter((id) => id !== caseId) : [...chosen, caseId];
}

/** The row that a key leads to, from the one where it is pressed; the first where there is none yet. */
export function rowAfter(key: string, at: number, count: number): number {
  if (key === 'j') return Math.min(at + 1, count - 1);
  return key === 'k' ? Math.max(at - 1, 0) : at;
}

interface KeyTarget {
  readonly tagName?: string;
  readonly isContentEditable?: boolean;
  readonly type?: string;
}

type Pressed = Pick<KeyboardEvent, 'key' | 'isComposing' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** A key acts on the list only where nothing else takes it. */
export function isForTheList(pressed: Pressed, target: KeyTarget): boolean {
  const { key, isComposing, ctrlKey, metaKey, altKey } = pressed;
  const held = isComposing || ctrlKey || metaKey || altKey;
  if (held || !['j', 'k', 'x', 'Enter'].includes(key) || takesLetters(target)) return false;
  // Enter belongs to a link, a box or a button that has the focus.
  return key !== 'Enter' || target.tagName === 'BODY';
}

function takesLetters({ tagName = '', isContentEditable = false, type }: KeyTarget): boolean {
  if (tagName === 'INPUT') return type !== 'checkbox';
  return isContentEditable || ['TEXTAREA', 'SELECT'].includes(tagName);
}
