import type { ReactNode } from 'react';

interface TagProps {
  readonly kind: 'done' | 'waiting' | 'refused' | 'clock' | 'sealed' | 'plain';
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

/** A state as icon and word; never colour alone. */
export function Tag({ kind, icon, children }: TagProps) {
  return (
    <span className={`tag tag-${kind}`}>
      {icon}
      {children}
    </span>
  );
}
