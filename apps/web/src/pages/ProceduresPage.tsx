import { useMayCreate } from '../features/acts/api/may-create.js';
import { useProcedures } from '../features/procedures/api/procedures.js';
import { listedVersions } from '../features/procedures/model/procedure-view.js';
import { VersionsTable } from '../features/procedures/ui/VersionsTable.js';
import { useWords } from '../shared/language.js';
import { LinkButton } from '../shared/ui/LinkButton.js';
import { PageHeading } from '../shared/ui/PageHeading.js';
import { QueryView } from '../shared/ui/QueryView.js';

/** By which procedures cases run here: those of the product, and those of offices. */
export function ProceduresPage() {
  const { t } = useWords();
  const query = useProcedures();
  const mayPropose = useMayCreate('procedure');
  return (
    <>
      <PageHeading
        title={t('procedures.title')}
        actions={
          <>
            {mayPropose ? (
              <LinkButton to="/procedures/new" primary>
                {t('procedures.propose')}
              </LinkButton>
            ) : null}
            <LinkButton to="/rules">{t('rules.title')}</LinkButton>
          </>
        }
      />
      <QueryView query={query}>
        {({ items }) => (
          <VersionsTable label={t('procedures.caption')} versions={listedVersions(items)} />
        )}
      </QueryView>
    </>
  );
}
