import type { ProcedureVersion } from '@jishi/client';
import { Link } from '@tanstack/react-router';
import { Table, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { useWords, type Words } from '../../../shared/language.js';
import { Tag } from '../../../shared/ui/Tag.js';
import { type ProcedureAct, parameterWords, type Step } from '../model/procedure-view.js';
import { ClockWords } from './ClockWords.js';

/** A line of the table: a step, or the acts on the case as a whole. */
interface Row {
  readonly key: string;
  readonly acts: readonly ProcedureAct[];
  readonly step: Step | null;
}

/** The definition in words, step by step. */
export function StepsTable({ of: { acts, steps } }: { readonly of: ProcedureVersion }) {
  const words = useWords();
  const rows: readonly Row[] = [
    ...steps.map((step) => ({ key: step.kind, acts: step.acts, step })),
    { key: 'case', acts, step: null },
  ];
  return (
    <Table<Row>
      aria-label={words.t('procedures.tableCaption')}
      size="small"
      rowKey="key"
      columns={columnsOf(words)}
      dataSource={[...rows]}
      pagination={false}
      scroll={{ x: 1100 }}
    />
  );
}

function columnsOf({ t }: Words): TableColumnsType<Row> {
  return [
    { title: t('procedures.step'), width: 170, render: (_, { step }) => <StepHead step={step} /> },
    { title: t('procedures.acts'), render: (_, { acts }) => <Acts acts={acts} /> },
    { title: t('procedures.gates'), render: (_, { step }) => <Gates gates={step?.gates ?? []} /> },
    {
      title: t('procedures.clocks'),
      width: 190,
      render: (_, { step }) => (
        <Lines>
          {step?.clocks.map((clock) => (
            <li key={clock.name}>
              <ClockWords clock={clock} />
            </li>
          ))}
        </Lines>
      ),
    },
    {
      title: t('procedures.documents'),
      render: (_, { step }) => <Documents documents={step?.documents ?? []} />,
    },
  ];
}

function StepHead({ step }: { readonly step: Step | null }) {
  const { t, pick } = useWords();
  if (step === null) return <strong>{t('procedures.wholeCase')}</strong>;
  return (
    <>
      <strong>{pick(step.title)}</strong>
      <div className="muted">{t('procedures.owner', { role: pick(step.owner.title) })}</div>
      <div className="muted">{t('procedures.expected', { count: step.sla })}</div>
    </>
  );
}

function Acts({ acts }: Pick<Row, 'acts'>) {
  const { t, pick, join } = useWords();
  return (
    <Lines>
      {acts.map(({ name, title, roles, closes, signs }) => (
        <li key={name}>
          {pick(title)}{' '}
          <span className="muted">({join(roles.map((each) => pick(each.title)))})</span>{' '}
          {signs ? <Tag kind="sealed">{t('procedures.signs')}</Tag> : null}{' '}
          {closes === null ? null : <Tag kind="plain">{t(`procedures.${closes}`)}</Tag>}
        </li>
      ))}
    </Lines>
  );
}

function Gates({ gates }: Pick<Step, 'gates'>) {
  const { pick } = useWords();
  return (
    <Lines>
      {gates.map(({ rule, title, with: parameters }, index) => (
        <li key={`${rule}#${String(index)}`}>
          <Link to="/rules/$id" params={{ id: rule }}>
            <span className="number">{rule}</span> {pick(title)}
          </Link>{' '}
          <span className="muted">{parameterWords(parameters)}</span>
        </li>
      ))}
    </Lines>
  );
}

function Documents({ documents }: Pick<Step, 'documents'>) {
  const { t, pick } = useWords();
  return (
    <Lines>
      {documents.map(({ type, title, required }) => (
        <li key={type}>
          {pick(title)}{' '}
          {required ? null : <span className="muted">({t('procedures.optional')})</span>}
        </li>
      ))}
    </Lines>
  );
}

function Lines({ children }: { readonly children: ReactNode }) {
  return <ul className="procedure-lines">{children}</ul>;
}
