import type { RulePage } from '@jishi/client';
import { useWords } from '../../../shared/language.js';
import { Tag } from '../../../shared/ui/Tag.js';

const kinds = {
  block: 'refused',
  hold: 'waiting',
  attest: 'sealed',
  superior: 'clock',
  warn: 'plain',
} as const;

/** What follows where a rule is not met. */
export function EffectTags({ of }: { readonly of: RulePage['effects'] }) {
  const { t, pick } = useWords();
  if (of.length === 0) return <Tag kind="plain">{t('rules.path')}</Tag>;
  return of.map(({ name, title }) => (
    <span key={name}>
      <Tag kind={kinds[name]}>{pick(title)}</Tag>{' '}
    </span>
  ));
}

export function NotVerified() {
  const { t } = useWords();
  return <Tag kind="waiting">{t('common.unverified')}</Tag>;
}
