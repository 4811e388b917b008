import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

interface TabAnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** Whether this is what the page shows; parameters of the address decide it, not its path. */
  readonly current: boolean;
  readonly ref?: Ref<HTMLAnchorElement>;
}

function TabAnchor({ current, ...rest }: TabAnchorProps) {
  return <a {...rest} aria-current={current ? 'page' : undefined} />;
}

/** A link among views of one page. */
export const TabLink = createLink(TabAnchor);
