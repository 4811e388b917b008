import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { ApiError } from '../../../shared/api.js';
import { shanghaiTime, typedDate } from '../../../shared/dates.js';
import { useWords } from '../../../shared/language.js';
import { daysInSeconds, secondsUntil, useAdvanceClock } from '../model/clock.js';

const steps = [1, 7, 30];

/** Moves the demo clock by some days or to a day; the move is an act and is recorded. */
export function AdvanceClock({ now }: { readonly now: string }) {
  const { t } = useWords();
  const advance = useAdvanceClock();
  return (
    <div className="advance">
      <p className="hint">{t('shell.advanceHint')}</p>
      <div className="actions" role="group" aria-label={t('shell.advanceBy')}>
        {steps.map((days) => (
          <Button
            key={days}
            loading={advance.isPending && advance.variables === daysInSeconds(days)}
            onClick={() => advance.mutate(daysInSeconds(days))}
          >
            +{t('shell.days', { count: days })}
          </Button>
        ))}
      </div>
      <AdvanceToDay now={now} onAdvance={advance.mutate} />
      <Outcome now={now} advance={advance} />
    </div>
  );
}

interface AdvanceToDayProps {
  readonly now: string;
  readonly onAdvance: (seconds: number) => void;
}

function AdvanceToDay({ now, onAdvance }: AdvanceToDayProps) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const day = typedDate(text);
    const seconds = day === null ? null : secondsUntil(day, now);
    setWrong(seconds === null);
    if (seconds !== null) onAdvance(seconds);
  };
  return (
    <form className="actions" onSubmit={submit}>
      <label htmlFor="advance-to">{t('shell.advanceTo')}</label>
      <Input
        id="advance-to"
        style={{ width: 140 }}
        value={text}
        placeholder="2026-03-02"
        aria-describedby={wrong ? 'advance-to-problem' : undefined}
        aria-invalid={wrong}
        onChange={(event) => setText(event.target.value)}
      />
      <Button htmlType="submit">{t('shell.advanceDo')}</Button>
      {wrong ? (
        <p id="advance-to-problem" role="alert" className="problem">
          {t('shell.advancePast')}
        </p>
      ) : null}
    </form>
  );
}

interface OutcomeProps {
  readonly now: string;
  readonly advance: ReturnType<typeof useAdvanceClock>;
}

function Outcome({ now, advance }: OutcomeProps) {
  const { t, pick } = useWords();
  if (advance.isSuccess)
    return <p role="status">{t('shell.advanceDone', { now: shanghaiTime(now).slice(0, 16) })}</p>;
  if (!advance.isError) return null;
  const words = advance.error instanceof ApiError ? advance.error.problem.words : undefined;
  return (
    <p role="alert" className="problem">
      {words ? pick(words) : t('common.failed')}
    </p>
  );
}
