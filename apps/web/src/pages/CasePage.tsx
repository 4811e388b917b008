import type { CasePage } from '@jishi/client';
import { RecordedNote } from '../features/acts/ui/RecordedNote.js';
import { useCase } from '../features/cases/api/cases.js';
import { ActsPanel } from '../features/cases/ui/ActsPanel.js';
import { BlockedBand } from '../features/cases/ui/BlockedBand.js';
import { CaseFrame } from '../features/cases/ui/CaseFrame.js';
import { ClocksPanel } from '../features/cases/ui/ClocksPanel.js';
import { DocumentsPanel } from '../features/cases/ui/DocumentsPanel.js';
import { GatesPanel } from '../features/cases/ui/GatesPanel.js';
import { PeoplePanel } from '../features/cases/ui/PeoplePanel.js';
import { StepRail } from '../features/cases/ui/StepRail.js';
import { TakeOverPanel } from '../features/cases/ui/TakeOverPanel.js';
import { LatestEvents } from '../features/timeline/ui/LatestEvents.js';
import { PositionControl } from '../features/timeline/ui/PositionControl.js';
import { useAddress } from '../shared/address.js';
import { shanghaiTime } from '../shared/dates.js';
import { useWords } from '../shared/language.js';
import { Note } from '../shared/ui/Note.js';

interface CasePageProps {
  readonly id: string;
}

/** Where the case is, why, who, what next; looking back, the same without anything to do. */
export function CasePage({ id }: CasePageProps) {
  const { t } = useWords();
  const { asOf } = useAddress();
  const query = useCase(id, asOf);
  return (
    <CaseFrame id={id} screen={t('case.overview')} query={query}>
      {(page) => <Overview page={page} asOf={asOf} />}
    </CaseFrame>
  );
}

interface OverviewProps {
  readonly page: CasePage;
  readonly asOf: string | null;
}

function Overview({ page, asOf }: OverviewProps) {
  const readOnly = asOf !== null;
  return (
    <>
      <RecordedNote shownVersion={page.version} />
      {readOnly ? <PositionControl id={page.caseId} asOf={asOf} /> : null}
      <Ended page={page} />
      <Suspended page={page} />
      <StepRail id={page.caseId} steps={page.steps} />
      <BlockedBand page={page} readOnly={readOnly} />
      <div className="columns">
        <div>
          <TakeOverPanel page={page} />
          <GatesPanel page={page} />
          <LatestEvents id={page.caseId} asOf={asOf} />
        </div>
        <div>
          {readOnly ? null : <ActsPanel page={page} />}
          <PeoplePanel page={page} />
          <ClocksPanel clocks={page.clocks} />
          <DocumentsPanel page={page} />
        </div>
      </div>
    </>
  );
}

function Ended({ page: { end } }: { readonly page: CasePage }) {
  const { t, pick } = useWords();
  if (!end) return null;
  const outcome = pick(end.title);
  return (
    <Note kind="done">
      {t('case.ended', { outcome, at: shanghaiTime(end.at.recordedAt).slice(0, 16) })}
    </Note>
  );
}

function Suspended({ page: { suspended } }: { readonly page: CasePage }) {
  const { t, pick } = useWords();
  if (!suspended) return null;
  const who = suspended.byName ?? pick(suspended.role.title);
  return (
    <Note kind="waiting">
      {t('case.suspended', { who, at: shanghaiTime(suspended.since).slice(0, 16) })}
    </Note>
  );
}
