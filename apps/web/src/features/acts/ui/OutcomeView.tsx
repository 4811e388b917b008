import { Button } from 'antd';
import type { Problem } from '../../../shared/api.js';
import { shanghaiTime } from '../../../shared/dates.js';
import { useWords } from '../../../shared/language.js';
import { Note } from '../../../shared/ui/Note.js';
import type { Outcome } from '../model/outcome.js';
import { RefusalPanel } from './RefusalPanel.js';
import { StepUp } from './StepUp.js';

interface OutcomeViewProps {
  readonly outcome: Outcome;
  /** On which version the form rests. */
  readonly opened: number | null;
  readonly onSendAgain: () => void;
  readonly onSigned: (idToken: string) => void;
  readonly onRecheck: (version: number) => void;
}

/** Everything but success, in words, with the way on. */
export function OutcomeView({
  outcome,
  opened,
  onSendAgain,
  onSigned,
  onRecheck,
}: OutcomeViewProps) {
  const { t } = useWords();
  switch (outcome.kind) {
    case 'refused':
      return <RefusalPanel problem={outcome.problem} />;
    case 'unreadable':
      return <Unreadable problem={outcome.problem} />;
    case 'conflict':
      return <Conflict from={opened ?? 0} to={outcome.version} onRecheck={onRecheck} />;
    case 'sign':
      return <StepUp nonce={outcome.nonce} onSigned={onSigned} />;
    case 'opening':
      return <Note kind="waiting">{t('acts.opening', { seconds: outcome.seconds })}</Note>;
    case 'unsure':
      return <Unsure problem={outcome.problem} onSendAgain={onSendAgain} />;
    case 'failed':
      return <Failed problem={outcome.problem} />;
    default:
      return null;
  }
}

interface ProblemProps {
  readonly problem: Problem;
}

/** Where no form could be filled in otherwise, the words alone say what is wrong. */
function Unreadable({ problem }: ProblemProps) {
  const { t, pick, join } = useWords();
  const detail = join((problem.fields ?? []).map(({ words }) => pick(words)));
  return <Note kind="refused">{t('acts.unreadableGeneral', { detail })}</Note>;
}

function Unsure({ problem, onSendAgain }: ProblemProps & { readonly onSendAgain: () => void }) {
  const { t } = useWords();
  const busy = problem.code === 'contended';
  return (
    <Note
      kind="waiting"
      actions={
        <Button size="small" onClick={onSendAgain}>
          {t('acts.resend')}
        </Button>
      }
    >
      {t(busy ? 'acts.busy' : 'acts.unsent')}
    </Note>
  );
}

function Failed({ problem }: ProblemProps) {
  const { t, pick } = useWords();
  const until = problem.until === undefined ? '' : ` ${shanghaiTime(problem.until)}`;
  const said = problem.words
    ? pick(problem.words)
    : t('common.failedDetail', { status: problem.status });
  return <Note kind="refused">{said + until}</Note>;
}

interface ConflictProps {
  readonly from: number;
  readonly to: number;
  readonly onRecheck: (version: number) => void;
}

function Conflict({ from, to, onRecheck }: ConflictProps) {
  const { t } = useWords();
  return (
    <Note
      kind="waiting"
      actions={
        <Button size="small" onClick={() => onRecheck(to)}>
          {t('acts.recheck')}
        </Button>
      }
    >
      {t('acts.conflict', { from, to })} {t('acts.conflictHint')}
    </Note>
  );
}
