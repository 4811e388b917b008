import { DisconnectOutlined } from '@ant-design/icons';
import { useLostSince } from '../../features/live/LiveUpdates.js';
import { shanghaiTime } from '../../shared/dates.js';
import { useWords } from '../../shared/language.js';

export function LostBanner() {
  const { t } = useWords();
  const since = useLostSince();
  if (since === null) return null;
  const time = shanghaiTime(since.toISOString()).slice(11);
  return (
    <div className="banner banner-system" role="status">
      <span>
        <DisconnectOutlined aria-hidden="true" />
        {t('shell.lost', { time })}
      </span>
    </div>
  );
}
