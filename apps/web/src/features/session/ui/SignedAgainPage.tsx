import { useEffect } from 'react';
import { useWords } from '../../../shared/language.js';
import { PageHeading } from '../../../shared/ui/PageHeading.js';
import { reportReturn } from '../model/sign-in-window.js';

export const signedAgainPath = '/signed-again';

/** Where the issuer sends the window of a fresh sign-in; it tells the page that waits and closes. */
export function SignedAgainPage() {
  const { t } = useWords();
  useEffect(() => {
    reportReturn(location.href);
  }, []);
  return (
    <main className="entrance-main">
      <div className="panel">
        <PageHeading title={t('session.signIn')} />
        <p>{t('session.returnToPage')}</p>
      </div>
    </main>
  );
}
