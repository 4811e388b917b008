import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

interface AnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** The one filled button of the page. */
  readonly primary?: boolean;
  readonly ref?: Ref<HTMLAnchorElement>;
}

function ButtonLikeAnchor({ primary = false, className = '', ...rest }: AnchorProps) {
  const kind = primary ? 'link-button link-button-primary' : 'link-button';
  return <a {...rest} className={`${kind} ${className}`} />;
}

/** A link to another screen that stands where a button would. */
export const LinkButton = createLink(ButtonLikeAnchor);
