import type { ErrorComponentProps } from '@tanstack/react-router';
import { useWords } from '../shared/language.js';
import { PageHeading } from '../shared/ui/PageHeading.js';
import { Failure } from '../shared/ui/QueryView.js';

/** A fault of the app itself: said, and left by reading the page anew. */
export function CrashPage({ error }: ErrorComponentProps) {
  const { t } = useWords();
  return (
    <main className="entrance-main">
      <PageHeading title={t('shell.crashed')} />
      <Failure error={error} onRetry={() => location.reload()} />
    </main>
  );
}
