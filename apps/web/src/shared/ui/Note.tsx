import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../language.js';

interface NoteProps {
  readonly kind: 'quiet' | 'done' | 'waiting' | 'refused';
  readonly children: ReactNode;
  readonly onDismiss?: () => void;
  readonly actions?: ReactNode;
}

/** A band of one or two lines; stays until the person dismisses it or its reason is gone. */
export function Note({ kind, children, onDismiss, actions }: NoteProps) {
  const { t } = useWords();
  return (
    <div className={`note note-${kind}`} role={kind === 'refused' ? 'alert' : 'status'}>
      <span>{children}</span>
      {actions}
      {onDismiss ? (
        <Button size="small" onClick={onDismiss}>
          {t('common.dismiss')}
        </Button>
      ) : null}
    </div>
  );
}
