import type { CasePage } from '@jishi/client';
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { useWords } from '../../../shared/language.js';
import type { Field, Values } from '../../acts/model/field.js';
import { type FieldProblem, problemsOf } from '../../acts/model/problems.js';
import { FormFields } from '../../acts/ui/FormFields.js';
import { FormContext } from '../../acts/ui/form-context.js';
import { ProblemSummary } from '../../acts/ui/ProblemSummary.js';
import type { BatchValues } from '../model/batch-values.js';

interface BatchFormProps {
  readonly shared: readonly Field[];
  readonly own: readonly Field[];
  readonly pages: readonly CasePage[];
  readonly values: BatchValues;
  readonly onChange: (values: BatchValues) => void;
  readonly onFilled: () => void;
}

/** What concerns all cases once, and below it each case's own part. */
export function BatchForm({ shared, own, pages, values, onChange, onFilled }: BatchFormProps) {
  const { t } = useWords();
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [round, setRound] = useState(0);
  const check = (event: FormEvent) => {
    event.preventDefault();
    const found = [
      ...problemsOf(shared, values.shared),
      ...pages.flatMap(({ caseId }) => problemsOf(own, values.own[caseId] ?? {}, caseId)),
    ];
    setProblems(found);
    setRound(round + 1);
    if (found.length === 0) onFilled();
  };
  return (
    <FormContext value={{ problems, local: {}, caseId: null }}>
      <ProblemSummary problems={problems} round={round} />
      <form className="panel act-form" noValidate onSubmit={check}>
        <FormFields
          fields={shared}
          values={values.shared}
          onChange={(next) => onChange({ ...values, shared: next })}
        />
        {own.length === 0
          ? null
          : pages.map((page) => (
              <OwnPart
                key={page.caseId}
                {...{ page, own, problems }}
                values={values.own[page.caseId] ?? {}}
                onChange={(next) =>
                  onChange({ ...values, own: { ...values.own, [page.caseId]: next } })
                }
              />
            ))}
        <div className="actions form-end">
          <Button type="primary" htmlType="submit">
            {t('batch.toPreview')}
          </Button>
        </div>
      </form>
    </FormContext>
  );
}

interface OwnPartProps extends Pick<BatchFormProps, 'own'> {
  readonly page: CasePage;
  readonly problems: readonly FieldProblem[];
  readonly values: Values;
  readonly onChange: (values: Values) => void;
}

/** One case's part; its candidates are chosen from its own. */
function OwnPart({ page, own, problems, values, onChange }: OwnPartProps) {
  const { caseId, caseNo, title, candidates } = page;
  const candidate = candidates
    .filter(({ status }) => status === 'in')
    .map((each) => ({ value: each.candidateId, label: each.name }));
  return (
    <fieldset className="fields">
      <legend>
        <span className="number">{caseNo}</span> {title}
      </legend>
      <FormContext value={{ problems, local: { candidate }, caseId }}>
        <FormFields fields={own} values={values} path={caseId} onChange={onChange} />
      </FormContext>
    </fieldset>
  );
}
