import { Link } from '@tanstack/react-router';
import { useWords } from '../shared/language.js';
import { PageHeading } from '../shared/ui/PageHeading.js';

export function NotFoundPage() {
  const { t } = useWords();
  return (
    <>
      <PageHeading title={t('shell.pageMissing')} />
      <p>{t('shell.pageMissingDetail')}</p>
      <p>
        <Link to="/cases">{t('shell.toCases')}</Link>
      </p>
    </>
  );
}
