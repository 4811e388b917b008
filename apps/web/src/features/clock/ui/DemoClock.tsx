import { ClockCircleOutlined } from '@ant-design/icons';
import { Button, Popover } from 'antd';
import { useState } from 'react';
import { shanghaiTime, weekdayOf } from '../../../shared/dates.js';
import { useWords } from '../../../shared/language.js';
import { useStoreNow } from '../model/clock.js';
import { AdvanceClock } from './AdvanceClock.js';

/** On every screen of a simulated store; cannot be dismissed. */
export function DemoClock({ mayAdvance }: { readonly mayAdvance: boolean }) {
  const { t, pick } = useWords();
  const now = useStoreNow();
  const [open, setOpen] = useState(false);
  const time = now === null ? '' : shanghaiTime(now).slice(0, 16);
  const weekday = weekdayOf(time.slice(0, 10));
  const shown = weekday ? `${time.slice(0, 10)} ${pick(weekday)} ${time.slice(11)}` : time;
  return (
    <div className="banner banner-demo">
      <span>
        <ClockCircleOutlined aria-hidden="true" />
        {t('shell.demoClock', { now: shown })}
      </span>
      {mayAdvance && now !== null ? (
        <Popover
          trigger="click"
          placement="bottomLeft"
          open={open}
          onOpenChange={setOpen}
          destroyOnHidden
          content={<AdvanceClock now={now} />}
        >
          <Button size="small" aria-expanded={open}>
            {t('shell.advance')}
          </Button>
        </Popover>
      ) : null}
    </div>
  );
}
