import type { CasePage } from '@jishi/client';
import { RecordedNote } from '../features/acts/ui/RecordedNote.js';
import { useCase } from '../features/cases/api/cases.js';
import { useStep } from '../features/cases/api/steps.js';
import { CaseFrame } from '../features/cases/ui/CaseFrame.js';
import { StepRail } from '../features/cases/ui/StepRail.js';
import { Workspace } from '../features/cases/ui/Workspace.js';
import { PositionControl } from '../features/timeline/ui/PositionControl.js';
import { useAddress } from '../shared/address.js';
import { useWords } from '../shared/language.js';
import { QueryView } from '../shared/ui/QueryView.js';

interface StepPageProps {
  readonly id: string;
  readonly step: string;
}

/** Where the facts of one step are recorded: its tasks, the form of one, what is computed, which papers. */
export function StepPage({ id, step }: StepPageProps) {
  const { pick } = useWords();
  const { asOf } = useAddress();
  const query = useCase(id, asOf);
  const title = query.data?.steps.find(({ kind }) => kind === step)?.title;
  return (
    <CaseFrame id={id} screen={title ? pick(title) : ''} query={query}>
      {(page) => <OfCase page={page} step={step} />}
    </CaseFrame>
  );
}

function OfCase({ page, step }: { readonly page: CasePage; readonly step: string }) {
  const { asOf } = useAddress();
  const { caseId: id } = page;
  const query = useStep({ id, step, asOf });
  return (
    <>
      <RecordedNote shownVersion={page.version} />
      {asOf === null ? null : <PositionControl id={id} asOf={asOf} />}
      <StepRail id={id} steps={page.steps} />
      <QueryView query={query}>{(work) => <Workspace page={page} work={work} />}</QueryView>
    </>
  );
}
