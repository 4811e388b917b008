import { FieldTimeOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useAddress } from '../../shared/address.js';
import { shanghaiTime } from '../../shared/dates.js';
import { useWords } from '../../shared/language.js';
import { positionOf } from '../../shared/search.js';

/** Says on every screen that looks back that it does, and how to return. */
export function TimeBanner({ asOf }: { readonly asOf: string }) {
  const { t } = useWords();
  const { change } = useAddress();
  const [copied, setCopied] = useState(false);
  const position = positionOf(asOf);
  const at = position === null ? shanghaiTime(asOf) : t('shell.asOfPosition', { n: position });
  return (
    <div className="banner banner-as-of" role="region" aria-label={t('shell.asOf', { at })}>
      <span>
        <FieldTimeOutlined aria-hidden="true" />
        {t('shell.asOf', { at })} · {t('shell.asOfRights')}
      </span>
      <span className="actions">
        <Button size="small" onClick={() => change({ asOf: null })}>
          {t('shell.toNow')}
        </Button>
        <Button
          size="small"
          onClick={() =>
            void navigator.clipboard.writeText(location.href).then(() => setCopied(true))
          }
        >
          {t('shell.copyLink')}
        </Button>
        <span role="status">{copied ? t('shell.copied') : ''}</span>
      </span>
    </div>
  );
}
