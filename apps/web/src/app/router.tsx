import { createRouter } from '@tanstack/react-router';
import { NotFoundPage } from '../pages/NotFoundPage.js';
import { parseSearch, stringifySearch } from '../shared/search.js';
import { caseRoutes } from './routes/cases.js';
import { appRoute, entranceRoutes, rootRoute, startRoute } from './routes/frame.js';
import { meetingRoutes } from './routes/meetings.js';
import { procedureRoutes } from './routes/procedures.js';
import { registerRoutes } from './routes/registers.js';
import { ruleRoutes } from './routes/rules.js';

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    ...entranceRoutes,
    appRoute.addChildren([
      startRoute,
      ...caseRoutes,
      ...meetingRoutes,
      ...procedureRoutes,
      ...ruleRoutes,
      ...registerRoutes,
    ]),
  ]),
  parseSearch,
  stringifySearch,
  scrollRestoration: true,
  defaultNotFoundComponent: NotFoundPage,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
  interface HistoryState {
    /** What was just recorded, to be said on the page that follows; never part of an address. */
    recorded?: { readonly token: string; readonly recordedAt: string };
  }
}
