import type { Draft, Recorded } from '@jishi/client';
import { Button } from 'antd';
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import type { ActDescription } from '../../../shared/contract.js';
import { useWords } from '../../../shared/language.js';
import { useFilling } from '../api/filling.js';
import { type Target, useSubmission } from '../api/submission.js';
import type { Values } from '../model/field.js';
import { dayOnPaper } from '../model/on-paper.js';
import { type FieldProblem, problemsOf } from '../model/problems.js';
import { fieldsOf } from '../model/read-schema.js';
import { saidProblems } from '../model/said-problems.js';
import { CheckPage } from './CheckPage.js';
import { DraftState, RestoredNote } from './DraftNote.js';
import { FormFields } from './FormFields.js';
import { FormContext, type FormScope } from './form-context.js';
import { ProblemSummary } from './ProblemSummary.js';

interface ActFormProps {
  readonly act: ActDescription;
  readonly target: Target;
  /** The version of the thing when the form was opened; null where others' acts don't matter. */
  readonly version: number | null;
  readonly local: FormScope['local'];
  /** Plain answers that are known beforehand, by field. */
  readonly given: Readonly<Record<string, string>>;
  /** Values to begin with that are more than plain answers. */
  readonly start?: Values | undefined;
  /** Whether it was done on paper, so that its day is asked for. */
  readonly onPaper: boolean;
  /** What was typed before and is not on record; left out where that could not be read. */
  readonly draft: Draft | undefined;
  readonly onRecorded: (recorded: Recorded) => void;
}

/** Fill in, check, record: what was typed stays through every answer but success. */
export function ActForm(props: ActFormProps) {
  const { act, target, version, local, onPaper, onRecorded } = props;
  const [fields] = useState(() => [...(onPaper ? [dayOnPaper] : []), ...fieldsOf(act.schema)]);
  const [checking, setChecking] = useState(fields.length === 0);
  const filling = useFilling(fields, props, checking);
  const { values } = filling;
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [round, setRound] = useState(0);
  const [expected, setExpected] = useState(version);
  const submission = useSubmission(target, expected);
  const { outcome } = submission;
  const check = () => {
    const found = problemsOf(fields, values);
    submission.reset();
    setProblems(found);
    setRound(round + 1);
    setChecking(found.length === 0);
  };
  // What the API cannot take is mended where it was filled in, like what the form finds itself.
  const said =
    fields.length > 0 && outcome.kind === 'unreadable'
      ? saidProblems(fields, values, outcome.problem)
      : null;
  return (
    <FormContext value={{ problems: said ?? problems, local, caseId: caseIn(values) }}>
      {checking && !said ? (
        <CheckPage
          {...{ act, target, fields, values, submission, expected, onRecorded }}
          onRecheck={setExpected}
          onChange={() => {
            submission.reset();
            setChecking(false);
          }}
        />
      ) : (
        <>
          <RestoredNote at={filling.restored} onStartAnew={filling.startAnew} />
          <ProblemSummary problems={said ?? problems} round={round} />
          <Fill onCheck={check} beside={<DraftState of={filling.kept} />}>
            <FormFields fields={fields} values={values} onChange={filling.change} />
          </Fill>
        </>
      )}
    </FormContext>
  );
}

function caseIn({ caseId }: Values): string | null {
  return typeof caseId === 'string' ? caseId : null;
}

interface FillProps {
  readonly onCheck: () => void;
  readonly beside: React.ReactNode;
  readonly children: React.ReactNode;
}

/** Ctrl+Enter goes to the check page and records nothing; Enter that ends a composition does nothing. */
function Fill({ onCheck, beside, children }: FillProps) {
  const { t } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onCheck();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    if (event.ctrlKey || event.metaKey) form.current?.requestSubmit();
    else if (event.target instanceof HTMLInputElement) event.preventDefault();
  };
  return (
    <form ref={form} className="panel act-form" noValidate onSubmit={submit} onKeyDown={onKeyDown}>
      {children}
      <div className="actions form-end">
        <Button type="primary" htmlType="submit">
          {t('acts.toCheck')}
        </Button>
        {beside}
      </div>
    </form>
  );
}
