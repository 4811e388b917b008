import type { CaseMove, CasePage } from '@jishi/client';
import { Link } from '@tanstack/react-router';
import { Select } from 'antd';
import { ActPart } from '../features/acts/ui/ActScreen.js';
import { FormContext } from '../features/acts/ui/form-context.js';
import { Objections } from '../features/acts/ui/Objections.js';
import { useCase } from '../features/cases/api/cases.js';
import { useCaseMove } from '../features/procedures/api/move.js';
import { useProcedures } from '../features/procedures/api/procedures.js';
import { movesFor } from '../features/procedures/model/procedure-view.js';
import { Differences } from '../features/procedures/ui/Differences.js';
import { useAddress } from '../shared/address.js';
import { useWords } from '../shared/language.js';
import { Note } from '../shared/ui/Note.js';
import { PageHeading } from '../shared/ui/PageHeading.js';
import { FreshQueryView, QueryView } from '../shared/ui/QueryView.js';

interface MoveCasePageProps {
  readonly id: string;
}

/** A running case goes on under another version: first the dry run, then the act with its two signers. */
export function MoveCasePage({ id }: MoveCasePageProps) {
  const query = useCase(id, null);
  return <FreshQueryView query={query}>{(page) => <MoveCase page={page} />}</FreshQueryView>;
}

interface OfCase {
  readonly page: CasePage;
}

function MoveCase({ page }: OfCase) {
  const { t } = useWords();
  const { search } = useAddress();
  const { caseId, caseNo, title, procedureVersion } = page;
  return (
    <>
      <PageHeading
        title={t('procedures.move')}
        of={caseNo}
        facts={
          <>
            <Link to="/cases/$id" params={{ id: caseId }}>{`${caseNo} ${title}`}</Link>
            {' · '}
            {t('case.procedure', { version: procedureVersion })}
          </>
        }
      />
      <div className="stack">
        <Target page={page} />
        {search.to === undefined ? null : <DryRun key={search.to} page={page} to={search.to} />}
      </div>
    </>
  );
}

/** The choice stands in the address. */
function Target({ page }: OfCase) {
  const { t, pick } = useWords();
  const { search, change } = useAddress();
  const { data } = useProcedures();
  const versions = movesFor(data?.items ?? [], page);
  if (data && versions.length === 0) return <p>{t('procedures.noMoves')}</p>;
  return (
    <div className="filters">
      <label htmlFor="move-to">{t('procedures.moveTo')}</label>
      <Select
        id="move-to"
        style={{ minWidth: 280 }}
        value={search.to ?? null}
        options={versions.map(({ name, title }) => ({
          value: name,
          label: `${pick(title)} ${name}`,
        }))}
        onChange={(to: string) => change({ to })}
      />
    </div>
  );
}

function DryRun({ page, to }: OfCase & { readonly to: string }) {
  const query = useCaseMove(page.caseId, to);
  return <QueryView query={query}>{(found) => <Found of={found} page={page} />}</QueryView>;
}

interface FoundProps extends OfCase {
  readonly of: CaseMove;
}

/** Where the move would hide what happened there is nothing to fill in. */
function Found({ of, page }: FoundProps) {
  const { t } = useWords();
  const { caseId, version, acts } = page;
  const hindered = of.refusals.length > 0;
  return (
    <>
      <Differences of={of} />
      <FormContext value={{ problems: [], local: {}, caseId: null }}>
        <Objections title={t('procedures.hindered')} refusals={of.refusals} />
      </FormContext>
      {hindered ? null : (
        <>
          <Note kind="done">{t('procedures.unhindered')}</Note>
          <ActPart
            target={{ things: 'cases', id: caseId, act: 'move-procedure' }}
            version={version}
            offered={acts.find(({ name }) => name === 'move-procedure')}
          />
        </>
      )}
    </>
  );
}
