import { useLocation } from '@tanstack/react-router';
import { shanghaiTime } from '../../../shared/dates.js';
import { useWords } from '../../../shared/language.js';
import { Note } from '../../../shared/ui/Note.js';

interface RecordedNoteProps {
  /** The version that the page shows. */
  readonly shownVersion: number;
}

/** What was just recorded, on the page that follows; says when the display has not caught up. */
export function RecordedNote({ shownVersion }: RecordedNoteProps) {
  const { t } = useWords();
  const { recorded } = useLocation().state;
  if (!recorded) return null;
  const n = Number(recorded.token.slice(recorded.token.lastIndexOf(':') + 1));
  const behind = shownVersion < n;
  return (
    <Note kind={behind ? 'waiting' : 'done'}>
      {behind ? t('case.behind') : t('case.recorded', { n, at: shanghaiTime(recorded.recordedAt) })}
    </Note>
  );
}
