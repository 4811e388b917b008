import { useWords } from '../../../shared/language.js';
import { Tag } from '../../../shared/ui/Tag.js';
import type { VersionLine } from '../model/procedure-view.js';

const kinds = {
  'in-force': 'done',
  coming: 'clock',
  replaced: 'plain',
  proposed: 'waiting',
} as const;

export function VersionTag({ status }: Pick<VersionLine, 'status'>) {
  const { t } = useWords();
  return <Tag kind={kinds[status]}>{t(`procedures.${status}`)}</Tag>;
}
