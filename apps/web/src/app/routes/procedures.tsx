import { createRoute } from '@tanstack/react-router';
import { ProcedurePage } from '../../pages/ProcedurePage.js';
import { ProceduresPage } from '../../pages/ProceduresPage.js';
import { ProposeProcedurePage } from '../../pages/ProposeProcedurePage.js';
import { PublishProcedurePage } from '../../pages/PublishProcedurePage.js';
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

const propose = createRoute({
  getParentRoute: () => appRoute,
  path: '/procedures/new',
  component: ProposeProcedurePage,
});

const publish = createRoute({
  getParentRoute: () => appRoute,
  path: '/procedures/$id/versions/$version/publish',
  component: function Publish() {
    const { id, version } = publish.useParams();
    return <PublishProcedurePage key={`${id}/${version}`} id={id} version={version} />;
  },
});

export const procedureRoutes = [list, page, propose, publish];
