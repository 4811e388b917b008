import { useNavigate } from '@tanstack/react-router';
import { ErrorResponse } from 'oidc-client-ts';
import { useEffect } from 'react';
import { useWords } from '../../../shared/language.js';
import { PageHeading } from '../../../shared/ui/PageHeading.js';
import { useRuntime } from '../model/runtime.js';
import { askedAddress, type Session } from '../model/session.js';

/** The answers to a quiet question that only mean: nobody is signed in there. */
const quietAnswers = ['login_required', 'interaction_required', 'consent_required'];

/** Where the issuer sends people back to. */
export function SignedInPage() {
  const { t } = useWords();
  const { session } = useRuntime();
  const navigate = useNavigate();
  useEffect(() => {
    let left = false;
    void takeUp(session).then((href) => {
      if (!left) void navigate({ href, replace: true });
    });
    return () => {
      left = true;
    };
  }, [session, navigate]);
  return (
    <div aria-busy="true">
      <PageHeading title={t('session.opening')} />
    </div>
  );
}

/** One answer is taken up once, however often the page renders. */
let taken: { readonly url: string; readonly href: Promise<string> } | null = null;

function takeUp(session: Session): Promise<string> {
  const url = location.href;
  if (taken?.url !== url) taken = { url, href: session.complete(url).catch(toSignIn) };
  return taken.href;
}

function toSignIn(error: unknown): string {
  const answer = error instanceof ErrorResponse ? error : null;
  const to = askedAddress(answer?.state);
  const parameters = new URLSearchParams(to === '/' ? {} : { to });
  if (!quietAnswers.includes(answer?.error ?? ''))
    parameters.set('failure', answer?.error ?? 'unknown');
  return `/sign-in?${parameters.toString()}`;
}
