import type { CasePage, StepPage, StepTask } from '@jishi/client';
import { Link } from '@tanstack/react-router';
import { useAddress } from '../../../shared/address.js';
import { useWords } from '../../../shared/language.js';
import { TaskIcon } from '../../../shared/ui/icons.js';
import { Tag } from '../../../shared/ui/Tag.js';
import { isDone } from '../model/tasks.js';

interface TaskListProps {
  readonly page: CasePage;
  readonly work: StepPage;
  readonly chosen: StepTask | null;
}

/** What there is to do in the step, in the order of the procedure; each a link to its form. */
export function TaskList({ page, work, chosen }: TaskListProps) {
  const { t } = useWords();
  const { tasks } = work;
  const done = tasks.filter(isDone).length;
  return (
    <nav className="panel tasks" aria-labelledby="tasks">
      <div className="panel-head">
        <h2 id="tasks">{t('step.tasks')}</h2>
        <span className="muted">{t('step.taskCount', { done, all: tasks.length })}</span>
      </div>
      {tasks.length === 0 ? <p className="muted">{t('step.noTasks')}</p> : null}
      <ul>
        {tasks.map((task) => (
          <TaskLine key={task.act} {...{ page, work, task }} current={task.act === chosen?.act} />
        ))}
      </ul>
    </nav>
  );
}

const kinds = {
  'not-started': 'plain',
  'in-progress': 'clock',
  recorded: 'done',
  waiting: 'waiting',
  'cannot-start': 'plain',
  problem: 'refused',
} as const;

interface TaskLineProps {
  readonly page: CasePage;
  readonly work: StepPage;
  readonly task: StepTask;
  readonly current: boolean;
}

function TaskLine({ page, work, task, current }: TaskLineProps) {
  const { t, pick, join } = useWords();
  const { search } = useAddress();
  const { act, title, state, who, count } = task;
  const by = join(who.map((each) => pick(each.title)));
  return (
    <li className={current ? 'task task-current' : 'task'}>
      <Link
        to="/cases/$id/steps/$step"
        params={{ id: page.caseId, step: work.kind }}
        search={{ ...(search.asOf === undefined ? {} : { asOf: search.asOf }), act }}
        activeOptions={{ includeSearch: true }}
        aria-current={current ? 'true' : undefined}
        resetScroll={false}
      >
        {pick(title)}
      </Link>
      <span className="task-state">
        <Tag kind={kinds[state]} icon={<TaskIcon of={state} />}>
          {state === 'waiting' ? t('step.waitingFor', { who: by }) : t(`step.${state}`)}
        </Tag>
        {count > 1 ? <span className="muted"> {t('step.times', { count })}</span> : null}
      </span>
    </li>
  );
}
