import type { Me } from '@jishi/client';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useMe, useRuntime, useSignedIn } from '../../features/session/model/runtime.js';
import { useWords } from '../../shared/language.js';
import { Brand } from './Brand.js';
import { LanguageSwitch } from './LanguageSwitch.js';

export function Header() {
  const { t } = useWords();
  const { session } = useRuntime();
  const { data: me } = useMe();
  const signedIn = useSignedIn();
  return (
    <header className="shell-header">
      <Link to="/" className="brand">
        <Brand />
      </Link>
      <span className="spacer" />
      <LanguageSwitch />
      {me ? <ActingRole me={me} /> : null}
      {me ? <Link to="/drafts">{t('drafts.title')}</Link> : null}
      <span className="who">{me?.name ?? signedIn?.name}</span>
      <Button onClick={() => void session.signOut()}>{t('shell.signOut')}</Button>
    </header>
  );
}

/** A member of a body holds no grant: the membership itself is the duty. */
function dutyWord({ memberships }: Me) {
  return memberships.length > 0 ? 'shell.member' : 'shell.noRole';
}

/** Every act and read carries the role; a person with one role has nothing to choose. */
function ActingRole({ me }: { readonly me: Me }) {
  const { t, pick } = useWords();
  const { role } = useRuntime();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState(role.current() ?? '');
  const roles = [...new Map(me.roles.map((each) => [each.role, each.title])).entries()];
  const [only] = roles;
  if (roles.length === 0) return <span className="muted">{t(dutyWord(me))}</span>;
  if (roles.length === 1 && only) return <span className="muted">{pick(only[1])}</span>;
  return (
    <Select
      aria-label={t('shell.role')}
      style={{ minWidth: 170 }}
      value={chosen}
      options={[
        { value: '', label: t('shell.allRoles') },
        ...roles.map(([name, title]) => ({ value: name, label: pick(title) })),
      ]}
      onChange={(value: string) => {
        role.choose(value === '' ? null : value);
        setChosen(value);
        void queries.invalidateQueries();
      }}
    />
  );
}
