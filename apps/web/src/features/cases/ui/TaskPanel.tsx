import type { CasePage, StepPage, StepTask } from '@jishi/client';
import { useLocation } from '@tanstack/react-router';
import { shanghaiTime } from '../../../shared/dates.js';
import { useWords } from '../../../shared/language.js';
import { ActPart } from '../../acts/ui/ActScreen.js';
import { casePicks } from '../model/case-picks.js';
import { isPastAct } from '../model/take-over.js';
import { isDone } from '../model/tasks.js';

interface TaskPanelProps {
  readonly page: CasePage;
  readonly work: StepPage;
  readonly task: StepTask | null;
}

/** The chosen task: what of it is on record, and its form where the reader may do it. */
export function TaskPanel({ page, work, task }: TaskPanelProps) {
  const { t, pick } = useWords();
  if (!task) return <p className="empty">{t(work.open ? 'step.chooseTask' : 'step.over')}</p>;
  return (
    <section className="task-panel" aria-labelledby="task">
      <h2 id="task">{pick(task.title)}</h2>
      <OnRecord task={task} />
      <Doing page={page} work={work} task={task} />
    </section>
  );
}

/** Both times of the fact, who recorded it and where it stands. */
function OnRecord({ task: { last } }: { readonly task: StepTask }) {
  const { t } = useWords();
  if (!last) return null;
  const { version: n, occurredOn, recordedAt, actorName } = last;
  const occurred = occurredOn ?? t('common.none');
  const recorded = shanghaiTime(recordedAt).slice(0, 16);
  const who = actorName ?? t('common.unnamed');
  return <p className="muted">{t('step.stamp', { n, occurred, recorded, who })}</p>;
}

interface DoingProps extends TaskPanelProps {
  readonly task: StepTask;
}

function Doing({ page, work, task }: DoingProps) {
  const { t, pick, join } = useWords();
  const offered = page.acts.find(({ name }) => name === task.act);
  if (!work.open || !offered) return work.open ? null : <p>{t('step.over')}</p>;
  if (offered.refusals.some(({ rule }) => rule === 'SYS-02'))
    return <p>{t('step.onlyOthers', { who: join(task.who.map(({ title }) => pick(title))) })}</p>;
  const form = <TaskForm page={page} work={work} task={task} />;
  if (!isDone(task)) return form;
  return (
    <details>
      <summary>{t('step.again')}</summary>
      {form}
    </details>
  );
}

/** A form anew for each task, and after each recording; what others record meanwhile takes nothing away. */
function TaskForm({ page, work, task }: DoingProps) {
  const { t, pick } = useWords();
  const { recorded } = useLocation().state;
  const { act } = task;
  return (
    <ActPart
      key={`${act}/${recorded?.token ?? ''}`}
      target={{ things: 'cases', id: page.caseId, act }}
      version={page.version}
      local={casePicks(page, act, { pick, unnamed: t('common.unnamed') })}
      onPaper={isPastAct(page, act)}
      offered={page.acts.find(({ name }) => name === act)}
      onward={`/cases/${page.caseId}/steps/${work.kind}`}
    />
  );
}
