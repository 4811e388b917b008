import type { AgendaItem } from '../../../shared/contract.js';
import { useWords } from '../../../shared/language.js';
import { Icon } from '../../../shared/ui/icons.js';
import { Tag } from '../../../shared/ui/Tag.js';

const kinds = {
  passed: 'done',
  'not-passed': 'refused',
  postponed: 'waiting',
  void: 'refused',
} as const;

/** The result as the rule counts it: on the full membership, more than half. */
export function ItemResult({ item: { result, counts } }: { readonly item: AgendaItem }) {
  const { t } = useWords();
  if (result === null) return null;
  const word = t(`meetings.${result}`);
  return (
    <p className="result">
      <Tag kind={kinds[result]} icon={result === 'passed' ? <Icon of="done" /> : null}>
        {word}
      </Tag>{' '}
      {counts
        ? t('meetings.resultSentence', {
            agree: counts.agree ?? 0,
            full: counts.fullMembership ?? 0,
            result: word,
          })
        : null}
    </p>
  );
}
