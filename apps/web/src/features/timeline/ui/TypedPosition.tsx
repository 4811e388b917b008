import { Button, Input } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { useWords } from '../../../shared/language.js';
import { typedPosition } from '../model/event-view.js';

interface TypedPositionProps {
  readonly position: number;
  readonly head: number;
  readonly onGo: (position: number) => void;
}

export function TypedPosition({ position, head, onGo }: TypedPositionProps) {
  const { t } = useWords();
  const id = useId();
  const [text, setText] = useState(String(position));
  const [wrong, setWrong] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const to = typedPosition(text, head);
    setWrong(to === null);
    if (to !== null) onGo(to);
  };
  return (
    <form className="actions" onSubmit={submit}>
      <label htmlFor={id}>{t('timeline.position')}</label>
      <Input
        id={id}
        style={{ width: 72 }}
        inputMode="numeric"
        value={text}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-problem` : undefined}
        onChange={(event) => setText(event.target.value)}
      />
      <span className="muted">{t('timeline.of', { n: head })}</span>
      <Button htmlType="submit">{t('timeline.go')}</Button>
      {wrong ? (
        <span id={`${id}-problem`} role="alert" className="problem">
          {t('timeline.outside', { n: head })}
        </span>
      ) : null}
    </form>
  );
}
