import { Button } from 'antd';
import { useWords } from '../../shared/language.js';
import { Note } from '../../shared/ui/Note.js';
import { useListChanges } from './LiveUpdates.js';

interface ChangesNoteProps {
  readonly prefix: string;
  readonly listKey: string;
}

/** A list never moves under the reader: it says what has changed and waits to be asked. */
export function ChangesNote({ prefix, listKey }: ChangesNoteProps) {
  const { t } = useWords();
  const { count, show } = useListChanges(prefix, listKey);
  if (count === 0) return null;
  return (
    <Note
      kind="quiet"
      actions={
        <Button size="small" onClick={show}>
          {t('common.show')}
        </Button>
      }
    >
      {t('shell.changes', { count })}
    </Note>
  );
}
