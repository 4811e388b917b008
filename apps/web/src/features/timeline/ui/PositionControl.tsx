import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useAddress } from '../../../shared/address.js';
import { useWords } from '../../../shared/language.js';
import { positionOf } from '../../../shared/search.js';
import { useCaseEvents } from '../../cases/api/cases.js';
import { headOf } from '../model/event-view.js';
import { TypedPosition } from './TypedPosition.js';

interface PositionControlProps {
  readonly id: string;
  readonly asOf: string | null;
}

/** The time machine: step by step with buttons or arrow keys, or straight to a typed position. */
export function PositionControl({ id, asOf }: PositionControlProps) {
  const { t } = useWords();
  const { change } = useAddress();
  const { data: events } = useCaseEvents(id);
  const head = headOf(events ?? []);
  if (head === 0) return null;
  const position = Math.min(positionOf(asOf) ?? head, head);
  const go = (to: number) => change({ asOf: `pos:${String(to)}` }, true);
  return (
    <section className="position" aria-label={t('timeline.control')}>
      <Button
        icon={<LeftOutlined />}
        aria-label={t('timeline.previous')}
        title={t('timeline.previous')}
        {...(position > 1 ? { onClick: () => go(position - 1) } : { 'aria-disabled': true })}
      />
      <input
        type="range"
        min={1}
        max={head}
        value={position}
        aria-label={t('timeline.slider')}
        onChange={(event) => go(Number(event.target.value))}
      />
      <Button
        icon={<RightOutlined />}
        aria-label={t('timeline.next')}
        title={t('timeline.next')}
        {...(position < head ? { onClick: () => go(position + 1) } : { 'aria-disabled': true })}
      />
      <TypedPosition key={position} position={position} head={head} onGo={go} />
    </section>
  );
}
