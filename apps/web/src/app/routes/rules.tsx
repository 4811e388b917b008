import { createRoute } from '@tanstack/react-router';
import { RulePage } from '../../pages/RulePage.js';
import { RulesPage } from '../../pages/RulesPage.js';
import { appRoute } from './frame.js';

const list = createRoute({
  getParentRoute: () => appRoute,
  path: '/rules',
  component: RulesPage,
});

const page = createRoute({
  getParentRoute: () => appRoute,
  path: '/rules/$id',
  component: function Rule() {
    const { id } = page.useParams();
    return <RulePage key={id} id={id} />;
  },
});

export const ruleRoutes = [list, page];
