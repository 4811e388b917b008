import { useWords } from '../../../shared/language.js';
import { SealedText } from '../../timeline/ui/SealedText.js';

interface SourceProps {
  /** In the vault; null where the fact came without a document. */
  readonly address: string | null;
}

/** The document that a fact is taken from. */
export function Source({ address }: SourceProps) {
  const { t } = useWords();
  return (
    <span className="hint">
      {t('registers.source')} {address === null ? t('registers.noSource') : null}
      {address === null ? null : <SealedText address={address} />}
    </span>
  );
}
