import { Button } from 'antd';
import { useState } from 'react';
import { useWords } from '../../../shared/language.js';
import { Note } from '../../../shared/ui/Note.js';
import { PageHeading } from '../../../shared/ui/PageHeading.js';
import { useRuntime } from '../model/runtime.js';
import { askedAddress } from '../model/session.js';

interface SignInPageProps {
  readonly to: string | undefined;
  /** What the issuer said when a sign-in failed. */
  readonly failure: string | undefined;
}

export function SignInPage({ to, failure }: SignInPageProps) {
  const { t, language } = useWords();
  const { session } = useRuntime();
  const [silent, setSilent] = useState(false);
  const signIn = () => {
    setSilent(false);
    session.signIn(askedAddress({ to }), { quietly: false, language }).catch(() => setSilent(true));
  };
  return (
    <>
      <PageHeading title={t('session.signIn')} />
      {failure ? <Note kind="refused">{t('session.failed', { reason: failure })}</Note> : null}
      {silent ? <Note kind="refused">{t('session.issuerSilent')}</Note> : null}
      <p className="secret-notice">{t('session.notice')}</p>
      <Button type="primary" size="large" block onClick={signIn}>
        {t('session.signInWith')}
      </Button>
    </>
  );
}
