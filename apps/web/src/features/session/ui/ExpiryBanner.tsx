import { WarningOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useWords } from '../../../shared/language.js';
import { useRuntime, useSignedIn } from '../model/runtime.js';

const WARN_MS = 120_000;

/** Warns two minutes before the sign-in ends, and keeps the page when it has ended. */
export function ExpiryBanner() {
  const { t } = useWords();
  const { session } = useRuntime();
  const signedIn = useSignedIn();
  const due = useReached((signedIn?.expiresAt ?? Infinity) - WARN_MS);
  if (!signedIn || (!due && !signedIn.ended)) return null;
  return (
    <div className="banner banner-system" role="alert">
      <span>
        <WarningOutlined aria-hidden="true" />
        {t(signedIn.ended ? 'session.again' : 'session.expiring')}
      </span>
      <Button size="small" onClick={() => void session.extend(new AbortController().signal)}>
        {t(signedIn.ended ? 'session.signIn' : 'session.extend')}
      </Button>
    </div>
  );
}

/** Whether the instant has come; renders anew when it does. */
function useReached(at: number): boolean {
  const [reachedAt, setReachedAt] = useState<number | null>(null);
  useEffect(() => {
    const wait = at - Date.now();
    if (!Number.isFinite(wait)) return;
    const timer = setTimeout(() => setReachedAt(at), Math.max(0, wait));
    return () => clearTimeout(timer);
  }, [at]);
  return reachedAt === at;
}
