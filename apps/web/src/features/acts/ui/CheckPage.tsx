import type { Recorded } from '@jishi/client';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import type { ActDescription } from '../../../shared/contract.js';
import { useWords } from '../../../shared/language.js';
import type { Submission, Target } from '../api/submission.js';
import type { Field, Values } from '../model/field.js';
import { toData } from '../model/values.js';
import { Foreseen } from './Foreseen.js';
import { OutcomeView } from './OutcomeView.js';
import { ValuesView } from './ValueView.js';

interface CheckPageProps {
  readonly act: ActDescription;
  readonly target: Target;
  readonly fields: readonly Field[];
  readonly values: Values;
  readonly submission: Submission;
  readonly expected: number | null;
  readonly onRecorded: (recorded: Recorded) => void;
  readonly onRecheck: (version: number) => void;
  readonly onChange: () => void;
}

/** What will be recorded, and what follows from it; nothing is sent before the button below. */
export function CheckPage(props: CheckPageProps) {
  const { act, target, fields, values, submission, expected, onRecheck, onRecorded } = props;
  const { outcome, send, reset } = submission;
  const data = toData(fields, values);
  useEffect(() => {
    if (outcome.kind === 'recorded') onRecorded(outcome.recorded);
  }, [outcome, onRecorded]);
  return (
    <>
      <OutcomeView
        outcome={outcome}
        opened={expected}
        onSendAgain={() => send(data)}
        onSigned={(idToken) => send(data, { idToken })}
        onRecheck={(version) => {
          onRecheck(version);
          reset();
        }}
      />
      {outcome.kind === 'idle' ? <Foreseen target={target} data={data} /> : null}
      <Checked {...props} onSend={() => send(data)} title={act.title} />
    </>
  );
}

interface CheckedProps
  extends Omit<CheckPageProps, 'onRecorded' | 'onRecheck' | 'expected' | 'target'> {
  readonly title: ActDescription['title'];
  readonly onSend: () => void;
}

function Checked({ title, fields, values, submission, onChange, onSend }: CheckedProps) {
  const { t, pick } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { kind } = submission.outcome;
  return (
    <section className="panel act-form" aria-labelledby="check">
      <h2 id="check" ref={heading} tabIndex={-1}>
        {t('acts.willRecord')}
      </h2>
      <ValuesView fields={fields} values={values} />
      <dl className="pairs effects">
        <dt>{t('acts.effect')}</dt>
        <dd>{t('acts.effectText')}</dd>
        <dt>{t('acts.seenBy')}</dt>
        <dd>{t('acts.seenByText')}</dd>
      </dl>
      <div className="actions form-end">
        {kind === 'sign' ? null : (
          <Button type="primary" loading={kind === 'sending'} onClick={onSend}>
            {pick(title)}
          </Button>
        )}
        {fields.length > 0 ? <Button onClick={onChange}>{t('acts.change')}</Button> : null}
        <span role="status">{kind === 'sending' ? t('acts.recording') : ''}</span>
      </div>
    </section>
  );
}
