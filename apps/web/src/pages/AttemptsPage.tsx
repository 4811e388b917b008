import { Checkbox } from 'antd';
import { useAttempts, useCase } from '../features/cases/api/cases.js';
import { CaseFrame } from '../features/cases/ui/CaseFrame.js';
import { AttemptTable } from '../features/timeline/ui/AttemptTable.js';
import { useAddress } from '../shared/address.js';
import { useWords } from '../shared/language.js';
import { QueryView } from '../shared/ui/QueryView.js';

interface AttemptsPageProps {
  readonly id: string;
}

/** Every act on the case: recorded, or refused with all its reasons. */
export function AttemptsPage({ id }: AttemptsPageProps) {
  const { t } = useWords();
  const { search, change, asOf } = useAddress();
  const query = useCase(id, asOf);
  const attempts = useAttempts(id);
  const refusedOnly = search.only === 'refused';
  return (
    <CaseFrame id={id} screen={t('case.attempts')} query={query}>
      {() => (
        <>
          <p>
            <Checkbox
              checked={refusedOnly}
              onChange={({ target }) => change({ only: target.checked ? 'refused' : null }, true)}
            >
              {t('attempts.only')}
            </Checkbox>
          </p>
          <QueryView query={attempts}>
            {(all) => <AttemptTable attempts={all} refusedOnly={refusedOnly} />}
          </QueryView>
        </>
      )}
    </CaseFrame>
  );
}
