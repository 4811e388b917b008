import {
  ApartmentOutlined,
  BankOutlined,
  BranchesOutlined,
  CalendarOutlined,
  FileSearchOutlined,
  FolderOpenOutlined,
  IdcardOutlined,
  ImportOutlined,
  KeyOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { useMe } from '../../features/session/model/runtime.js';
import { useWords } from '../../shared/language.js';
import { type MenuEntry, menuOf } from './menu.js';

const icons: { readonly [To in MenuEntry['to']]: ComponentType } = {
  '/cases': FolderOpenOutlined,
  '/meetings': CalendarOutlined,
  '/people': TeamOutlined,
  '/posts': IdcardOutlined,
  '/import': ImportOutlined,
  '/units': ApartmentOutlined,
  '/bodies': BankOutlined,
  '/accountability': FileSearchOutlined,
  '/access': KeyOutlined,
  '/procedures': BranchesOutlined,
};

export function Menu() {
  const { t } = useWords();
  const { data: me } = useMe();
  const entries = me
    ? menuOf(
        me.roles.map(({ role }) => role),
        me.memberships.length > 0,
      )
    : [];
  return (
    <nav className="shell-nav" aria-label={t('shell.menu')}>
      <ul>
        {entries.map(({ to, word }) => {
          const Shape = icons[to];
          return (
            <li key={to}>
              <Link to={to}>
                <span aria-hidden="true">
                  <Shape />
                </span>
                {t(word)}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
