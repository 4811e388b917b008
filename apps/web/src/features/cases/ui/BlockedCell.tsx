import type { CaseItem } from '@jishi/client';
import { useWords } from '../../../shared/language.js';
import { BlockedCause } from './BlockedCause.js';

/** Why a case of the list stands still; a closed one waits for nothing. */
export function BlockedCell({ item: { blockedOn } }: { readonly item: CaseItem }) {
  const { t } = useWords();
  if (!blockedOn) return <span className="muted">{t('cases.ended')}</span>;
  return <BlockedCause of={blockedOn} counted />;
}
