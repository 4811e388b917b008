import type { Text } from '@jishi/client';
import { Link } from '@tanstack/react-router';
import { Popover } from 'antd';
import { useState } from 'react';
import type { RuleWords } from '../contract.js';
import { useWords } from '../language.js';
import { Tag } from './Tag.js';

export interface CitedRule {
  readonly rule: string;
  readonly cite: Text;
  readonly verified: boolean;
  readonly title: Text;
  readonly words?: { readonly zh: RuleWords; readonly en: RuleWords } | null;
  readonly outcome?: string;
}

/** Rule and article; opens by click or keyboard to say what was looked at and what came out. */
export function RuleCite({ of }: { readonly of: CitedRule }) {
  const { t, pick } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomRight"
      content={<Explanation of={of} />}
      destroyOnHidden
    >
      <button
        type="button"
        className="cite"
        aria-expanded={open}
        aria-label={`${t('case.aboutRule', { rule: of.rule })} ${pick(of.cite)}`}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setOpen(false);
        }}
      >
        {of.rule} <span className="muted">{pick(of.cite)}</span>
      </button>
    </Popover>
  );
}

function Explanation({ of }: { readonly of: CitedRule }) {
  const { t, pick, language } = useWords();
  const words = of.words?.[language === 'en' ? 'en' : 'zh'];
  const rows = [
    [t('case.facts'), words?.facts],
    [t('case.needed'), words?.needed],
    [t('case.whoCan'), words?.who],
    [t('case.outcome'), of.outcome],
  ].filter(([, value]) => value);
  return (
    <div className="rule-popover" role="status">
      <h3>{pick(of.title)}</h3>
      <p className="muted">
        {of.rule} · {pick(of.cite)}{' '}
        {of.verified ? null : <Tag kind="waiting">{t('common.unverified')}</Tag>}
      </p>
      {rows.length > 0 ? (
        <dl className="pairs">
          {rows.map(([name, value]) => (
            <div key={name} style={{ display: 'contents' }}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      <Link to="/rules/$id" params={{ id: of.rule }}>
        {t('rules.read')}
      </Link>
    </div>
  );
}
