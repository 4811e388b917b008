import type { MeetingPage } from '@jishi/client';
import { Button } from 'antd';
import { type FormEvent, useEffect, useState } from 'react';
import type { AgendaItem } from '../../../shared/contract.js';
import { useWords } from '../../../shared/language.js';
import { useAfterRecording } from '../../acts/api/after-recording.js';
import { useSubmission } from '../../acts/api/submission.js';
import { OutcomeView } from '../../acts/ui/OutcomeView.js';
import type { Opinion } from '../model/vote.js';
import { useOpinionWord } from './Statements.js';

const opinions: readonly Opinion[] = ['agree', 'disagree', 'defer'];

interface VoteFormProps {
  readonly meeting: MeetingPage;
  readonly item: AgendaItem;
}

/** Three options of equal size and colour, none chosen beforehand; recorded after a look back. */
export function VoteForm({ meeting, item }: VoteFormProps) {
  const { t } = useWords();
  const [opinion, setOpinion] = useState<Opinion | null>(null);
  const [checking, setChecking] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecking(opinion !== null);
  };
  if (checking && opinion)
    return <Confirm {...{ meeting, item, opinion }} onChange={() => setChecking(false)} />;
  return (
    <form className="vote" onSubmit={submit}>
      <Options chosen={opinion} onChoose={setOpinion} />
      <Button type="primary" size="large" htmlType="submit">
        {t('meetings.voteCheck')}
      </Button>
    </form>
  );
}

interface OptionsProps {
  readonly chosen: Opinion | null;
  readonly onChoose: (opinion: Opinion) => void;
}

function Options({ chosen, onChoose }: OptionsProps) {
  const { t } = useWords();
  const wordOf = useOpinionWord();
  return (
    <fieldset className="vote-options">
      <legend>{t('meetings.voteQuestion')}</legend>
      {opinions.map((each) => (
        <label key={each} className="vote-option">
          <input
            type="radio"
            name="opinion"
            required
            value={each}
            checked={each === chosen}
            onChange={() => onChoose(each)}
          />
          {wordOf(each)}
        </label>
      ))}
    </fieldset>
  );
}

interface ConfirmProps extends VoteFormProps {
  readonly opinion: Opinion;
  readonly onChange: () => void;
}

function Confirm({ meeting, item, opinion, onChange }: ConfirmProps) {
  const { t } = useWords();
  const wordOf = useOpinionWord();
  const id = meeting.meetingId;
  const { outcome, send } = useSubmission({ things: 'meetings', id, act: 'state-opinion' }, null);
  const onRecorded = useAfterRecording('meetings', id);
  const data = { itemId: item.itemId, opinion };
  useEffect(() => {
    if (outcome.kind === 'recorded') onRecorded(outcome.recorded);
  }, [outcome, onRecorded]);
  return (
    <div className="vote">
      <OutcomeView
        outcome={outcome}
        opened={null}
        onSendAgain={() => send(data)}
        onSigned={(idToken) => send(data, { idToken })}
        onRecheck={() => undefined}
      />
      <p>{t('meetings.voteConfirm', { opinion: wordOf(opinion) })}</p>
      <div className="actions">
        <Button
          type="primary"
          size="large"
          loading={outcome.kind === 'sending'}
          onClick={() => send(data)}
        >
          {t('meetings.voteRecord')}
        </Button>
        <Button size="large" onClick={onChange}>
          {t('acts.change')}
        </Button>
      </div>
    </div>
  );
}
