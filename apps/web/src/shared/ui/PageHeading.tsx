import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react';
import { useWords } from '../language.js';

/** True until the first page has shown its heading: on arrival the browser's own focus is right. */
export const FirstPageContext = createContext<{ current: boolean }>({ current: true });

interface PageHeadingProps {
  readonly title: string;
  /** What the window is called, where the heading holds a name or free text. */
  readonly screen?: string | undefined;
  /** What the window's title names besides, for example the number of the case. */
  readonly of?: string | undefined;
  readonly facts?: ReactNode;
  readonly actions?: ReactNode;
  /** The form on this page has mistakes. */
  readonly wrong?: boolean;
}

/** The one h1 of a page; takes the focus after a navigation and names the page in the title. */
export function PageHeading(props: PageHeadingProps) {
  const { title, screen = title, of, facts, actions, wrong = false } = props;
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useContext(FirstPageContext);
  useEffect(() => {
    if (first.current) first.current = false;
    else heading.current?.focus();
  }, [first]);
  const prefix = wrong ? t('acts.errorPrefix') : '';
  const name = [screen, of, t('common.product')].filter(Boolean).join(' · ');
  return (
    <div className="page-head">
      <title>{prefix + name}</title>
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {facts ? <div className="facts">{facts}</div> : null}
      </div>
      {actions ? <div className="actions">{actions}</div> : null}
    </div>
  );
}
