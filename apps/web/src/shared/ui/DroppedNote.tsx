import { useState } from 'react';
import { useWords } from '../language.js';
import { Note } from './Note.js';

/** Names the parameters of the address that could not be used, until it is dismissed. */
export function DroppedNote({ names }: { readonly names: readonly string[] }) {
  const { t, join } = useWords();
  const all = join([...new Set(names)]);
  const [dismissed, dismiss] = useState<string | null>(null);
  if (all === '' || dismissed === all) return null;
  return (
    <Note kind="waiting" onDismiss={() => dismiss(all)}>
      {t('common.dropped', { names: all })}
    </Note>
  );
}
