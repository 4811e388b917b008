import { ApiError } from '../../../shared/api.js';
import { useWords } from '../../../shared/language.js';
import { PageHeading } from '../../../shared/ui/PageHeading.js';
import { Failure } from '../../../shared/ui/QueryView.js';

interface NoAccessProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** An account that the record does not know yet: what to tell the administrator. */
export function NoAccess({ error, onRetry }: NoAccessProps) {
  const { t } = useWords();
  const account = error instanceof ApiError ? error.problem.account : undefined;
  if (account === undefined)
    return (
      <>
        <PageHeading title={t('common.product')} />
        <Failure error={error} onRetry={onRetry} />
      </>
    );
  return (
    <>
      <PageHeading title={t('shell.noRole')} />
      <div className="panel">
        <p>{t('shell.noRoleHint')}</p>
        <p className="hint">{t('session.accountHash')}</p>
        <p className="mono">{account.match(/.{1,4}/g)?.join(' ')}</p>
      </div>
    </>
  );
}
