import type { CasePage, StepPage, StepTask } from '@jishi/client';
import { useAddress } from '../../../shared/address.js';
import { useWords } from '../../../shared/language.js';
import { chosenTask, gatesOfTask } from '../model/tasks.js';
import { GateList } from './GatesPanel.js';
import { StepDocuments } from './StepDocuments.js';
import { TaskList } from './TaskList.js';
import { TaskPanel } from './TaskPanel.js';
import { WorkingsPanel } from './WorkingsPanel.js';

interface WorkspaceProps {
  readonly page: CasePage;
  readonly work: StepPage;
}

/** Tasks, the form of the chosen one, and beside it what is asked, computed and still missing. */
export function Workspace({ page, work }: WorkspaceProps) {
  const { t } = useWords();
  const { search } = useAddress();
  if (work.opening === null) return <p className="empty">{t('step.unopened')}</p>;
  const task = chosenTask(work, search.act, page.blockedOn?.you.act ?? null);
  return (
    <div className="workspace">
      <TaskList page={page} work={work} chosen={task} />
      <TaskPanel page={page} work={work} task={task} />
      <div>
        <TaskGates page={page} work={work} task={task} />
        <WorkingsPanel page={page} workings={work.workings} />
        <StepDocuments page={page} work={work} />
      </div>
    </div>
  );
}

interface TaskGatesProps extends WorkspaceProps {
  readonly task: StepTask | null;
}

/** What the chosen task must meet; without one, what the whole step must. A closed step has met its gates. */
function TaskGates({ page, work, task }: TaskGatesProps) {
  const { t } = useWords();
  if (work.gates.length === 0) return null;
  const gates = task ? gatesOfTask(work.gates, task) : work.gates;
  return (
    <section className="panel" aria-labelledby="task-gates">
      <h2 id="task-gates">{t(task ? 'step.gates' : 'step.gatesOfStep')}</h2>
      {gates.length === 0 ? <p className="muted">{t('step.noGates')}</p> : null}
      <GateList gates={gates} page={page} />
    </section>
  );
}
