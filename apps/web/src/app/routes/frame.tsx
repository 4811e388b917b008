import { createRootRoute, createRoute, Outlet } from '@tanstack/react-router';
import { SignedInPage } from '../../features/session/ui/SignedInPage.js';
import { SignInPage } from '../../features/session/ui/SignInPage.js';
import { CrashPage } from '../../pages/CrashPage.js';
import { NotFoundPage } from '../../pages/NotFoundPage.js';
import { StartPage } from '../../pages/StartPage.js';
import type { Search } from '../../shared/search.js';
import { EntranceFrame } from '../EntranceFrame.js';
import { RequireSignIn } from '../RequireSignIn.js';
import { Shell } from '../shell/Shell.js';

/** Parameters stay the texts of the address; each screen reads its own and names those it can't use. */
const asText = (search: Record<string, unknown>): Search => search as Search;

export const rootRoute = createRootRoute({
  component: Outlet,
  validateSearch: asText,
  errorComponent: CrashPage,
  notFoundComponent: () => (
    <EntranceFrame>
      <NotFoundPage />
    </EntranceFrame>
  ),
});

const signIn = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  component: function SignIn() {
    const { to, failure } = signIn.useSearch();
    return (
      <EntranceFrame>
        <SignInPage to={to} failure={failure} />
      </EntranceFrame>
    );
  },
});

const signedIn = createRoute({
  getParentRoute: () => rootRoute,
  path: '/signed-in',
  component: () => (
    <EntranceFrame>
      <SignedInPage />
    </EntranceFrame>
  ),
});

/** Everything that needs a person who is signed in. */
export const appRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'app',
  component: () => (
    <RequireSignIn>
      <Shell />
    </RequireSignIn>
  ),
});

export const startRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/',
  component: StartPage,
});

export const entranceRoutes = [signIn, signedIn];
