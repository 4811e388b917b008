import { describe, expect, it } from '@jest/globals';
import { menuOf } from './menu.js';

const pathsOf = (roles: readonly string[], isMember = false) =>
  menuOf(roles, isMember).map(({ to }) => to);

describe('The menu of a role', () => {
  it('begins with the cases for a case officer', () => {
    expect(pathsOf(['officer'])).toEqual([
      '/cases',
      '/meetings',
      '/people',
      '/posts',
      '/import',
      '/accountability',
      '/procedures',
    ]);
  });

  it('shows a committee member the meetings and no case search', () => {
    expect(pathsOf([], true)).toEqual(['/meetings']);
  });

  it('begins with the duties for administrators, and leads them to no case or person', () => {
    expect(pathsOf(['security-admin', 'system-admin'])).toEqual([
      '/access',
      '/units',
      '/bodies',
      '/procedures',
    ]);
  });

  it('joins the menus of several roles without doubles', () => {
    const paths = pathsOf(['manager', 'meeting-secretary'], true);
    expect(paths).toEqual([...new Set(paths)]);
  });

  it('is empty for an account without a role', () => {
    expect(pathsOf([])).toEqual([]);
  });
});
