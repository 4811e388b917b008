import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../../shared/language.js';
import type { WordKey } from '../../../shared/words/index.js';
import { useRuntime } from '../../session/model/runtime.js';
import { OtherAccountError } from '../../session/model/session.js';
import { WindowBlockedError } from '../../session/model/sign-in-window.js';

interface StepUpProps {
  readonly nonce: string;
  readonly onSigned: (idToken: string) => void;
}

/** A fresh sign-in for this act, in a window of its own; what was filled in stays on this page. */
export function StepUp({ nonce, onSigned }: StepUpProps) {
  const { t, language } = useWords();
  const { session } = useRuntime();
  const place = useRef<HTMLElement>(null);
  const [waiting, setWaiting] = useState<AbortController | null>(null);
  const [failure, setFailure] = useState<WordKey | null>(null);
  useEffect(() => place.current?.focus(), []);
  useEffect(() => () => waiting?.abort(), [waiting]);
  const sign = () => {
    const end = new AbortController();
    setWaiting(end);
    setFailure(null);
    session
      .signAgain({ nonce, language }, end.signal)
      .then(onSigned)
      .catch((error: unknown) => setFailure(failureWord(error)))
      .finally(() => setWaiting(null));
  };
  return (
    <section ref={place} className="step-up" tabIndex={-1} aria-labelledby="step-up">
      <h2 id="step-up">{t('session.stepUp')}</h2>
      <p>{t('session.stepUpHint')}</p>
      <div className="actions">
        <Button type="primary" onClick={sign}>
          {t('acts.signRecord')}
        </Button>
        {waiting ? <Button onClick={() => waiting.abort()}>{t('common.cancel')}</Button> : null}
        <span role="status">{waiting ? t('session.stepUpWaiting') : ''}</span>
      </div>
      {failure ? (
        <p role="alert" className="problem">
          {t(failure)}
        </p>
      ) : null}
    </section>
  );
}

function failureWord(error: unknown): WordKey | null {
  if (error instanceof DOMException && error.name === 'AbortError') return null;
  if (error instanceof WindowBlockedError) return 'session.stepUpBlocked';
  return error instanceof OtherAccountError ? 'session.stepUpOther' : 'session.issuerSilent';
}
