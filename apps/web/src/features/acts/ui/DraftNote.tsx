import { Button } from 'antd';
import { shanghaiTime } from '../../../shared/dates.js';
import { useWords } from '../../../shared/language.js';
import { Note } from '../../../shared/ui/Note.js';
import type { KeptDraft } from '../api/draft.js';

interface RestoredNoteProps {
  /** When the draft was kept that stands in the form; null where there was none. */
  readonly at: string | null;
  readonly onStartAnew: () => void;
}

/** Says that the form does not begin empty, and how to begin anew. */
export function RestoredNote({ at, onStartAnew }: RestoredNoteProps) {
  const { t } = useWords();
  if (at === null) return null;
  return (
    <Note
      kind="quiet"
      actions={
        <Button size="small" onClick={onStartAnew}>
          {t('acts.draftDiscard')}
        </Button>
      }
    >
      {t('acts.draftRestored', { at: shanghaiTime(at).slice(0, 16) })}
    </Note>
  );
}

/** Beside the button that leads on: what is typed so far is a draft. */
export function DraftState({ of: { savedAt, failed } }: { readonly of: KeptDraft }) {
  const { t } = useWords();
  if (failed) return <span className="draft-state">{t('acts.draftFailed')}</span>;
  if (savedAt === null) return null;
  const at = shanghaiTime(savedAt.toISOString()).slice(11, 16);
  return <span className="draft-state muted">{t('acts.draftKept', { at })}</span>;
}
