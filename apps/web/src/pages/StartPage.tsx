import { Navigate } from '@tanstack/react-router';
import { menuOf } from '../app/shell/menu.js';
import { useMe } from '../features/session/model/runtime.js';
import { useWords } from '../shared/language.js';
import { PageHeading } from '../shared/ui/PageHeading.js';

/** Everybody lands on the first entry of the own menu. */
export function StartPage() {
  const { t } = useWords();
  const { data: me } = useMe();
  if (!me) return null;
  const [first] = menuOf(
    me.roles.map(({ role }) => role),
    me.memberships.length > 0,
  );
  if (first) return <Navigate to={first.to} replace />;
  return (
    <>
      <PageHeading title={t('shell.noRole')} />
      <p>{t('shell.noRoleHint')}</p>
    </>
  );
}
