import type { StoredEvent } from '@jishi/client';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../../shared/language.js';
import { useAct } from '../../acts/api/may-create.js';
import { correctableActs } from '../model/correction.js';

interface CorrectThisProps {
  readonly caseId: string;
  readonly event: StoredEvent;
}

/** The way to the form that corrects this fact, where it is one of those that can be corrected. */
export function CorrectThis({ caseId, event: { version, data } }: CorrectThisProps) {
  const { t } = useWords();
  const correcting = useAct('case', 'correct-fact');
  const { act } = data;
  if (!correcting || typeof act !== 'string' || !correctableActs(correcting.schema).has(act))
    return null;
  return (
    <Link
      to="/cases/$id/acts/$name"
      params={{ id: caseId, name: 'correct-fact' }}
      search={{ version: String(version), act }}
      aria-label={t('timeline.correctThisOne', { n: version })}
    >
      {t('timeline.correctThis')}
    </Link>
  );
}
