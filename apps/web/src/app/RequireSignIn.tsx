import { useLocation } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { useRuntime, useSignedIn } from '../features/session/model/runtime.js';
import { useWords } from '../shared/language.js';

/**
 * Asks the issuer without a form whether the person is signed in there, so that a reload or a link
 * opens where it points; if not, the sign-in page follows.
 */
export function RequireSignIn({ children }: { readonly children: ReactNode }) {
  const { session } = useRuntime();
  const { language } = useWords();
  const signedIn = useSignedIn();
  const { href } = useLocation();
  const asked = useRef(false);
  useEffect(() => {
    if (signedIn !== null || asked.current) return;
    asked.current = true;
    session.signIn(href, { quietly: true, language }).catch(() => {
      location.assign(`/sign-in?${new URLSearchParams({ to: href }).toString()}`);
    });
  }, [signedIn, session, href, language]);
  return signedIn === null ? <div aria-busy="true" /> : children;
}
