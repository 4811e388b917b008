import { EditOutlined, MinusOutlined, PlusOutlined } from '@ant-design/icons';
import { useWords } from '../../../shared/language.js';
import { Tag } from '../../../shared/ui/Tag.js';
import type { Mark } from '../model/procedure-view.js';

const looks = {
  added: { kind: 'done', icon: PlusOutlined },
  removed: { kind: 'refused', icon: MinusOutlined },
  changed: { kind: 'clock', icon: EditOutlined },
} as const;

/** A difference as icon and word. */
export function MarkTag({ of }: { readonly of: Mark }) {
  const { t } = useWords();
  const { kind, icon: Shape } = looks[of];
  const icon = (
    <span aria-hidden="true">
      <Shape />
    </span>
  );
  return (
    <Tag kind={kind} icon={icon}>
      {t(`procedures.${of}`)}
    </Tag>
  );
}
