import { createRoute } from '@tanstack/react-router';
import { ProcedurePage } from '../../pages/ProcedurePage.js';
import { ProceduresPage } from '../../pages/ProceduresPage.js';
import { appRoute } from './frame.js';

const list = createRoute({
  getParentRoute: () => appRoute,
  path: '/procedures',
  component: ProceduresPage,
});

const page = createRoute({
  getParentRoute: () => appRoute,
  path: '/procedures/$id/versions/$version',
  component: function Procedure() {
    const { id, version } = page.useParams();
    return <ProcedurePage key={`${id}/${version}`} id={id} version={version} />;
  },
});

export const procedureRoutes = [list, page];
