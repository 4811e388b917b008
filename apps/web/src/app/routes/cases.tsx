import { createRoute } from '@tanstack/react-router';
import { AttemptsPage } from '../../pages/AttemptsPage.js';
import { BatchPage } from '../../pages/BatchPage.js';
import { CaseActPage } from '../../pages/CaseActPage.js';
import { CasePage } from '../../pages/CasePage.js';
import { CasesPage } from '../../pages/CasesPage.js';
import { DraftsPage } from '../../pages/DraftsPage.js';
import { MoveCasePage } from '../../pages/MoveCasePage.js';
import { NewCasePage } from '../../pages/NewCasePage.js';
import { PrintPage } from '../../pages/PrintPage.js';
import { StepPage } from '../../pages/StepPage.js';
import { TimelinePage } from '../../pages/TimelinePage.js';
import { appRoute } from './frame.js';

const list = createRoute({ getParentRoute: () => appRoute, path: '/cases', component: CasesPage });

const fresh = createRoute({
  getParentRoute: () => appRoute,
  path: '/cases/new',
  component: NewCasePage,
});

const batch = createRoute({
  getParentRoute: () => appRoute,
  path: '/cases/batch',
  component: BatchPage,
});

const overview = createRoute({
  getParentRoute: () => appRoute,
  path: '/cases/$id',
  component: function Overview() {
    const { id } = overview.useParams();
    return <CasePage key={id} id={id} />;
  },
});

const timeline = createRoute({
  getParentRoute: () => appRoute,
  path: '/cases/$id/timeline',
  component: function Timeline() {
    const { id } = timeline.useParams();
    return <TimelinePage key={id} id={id} />;
  },
});

const attempts = createRoute({
  getParentRoute: () => appRoute,
  path: '/cases/$id/acts',
  component: function Attempts() {
    const { id } = attempts.useParams();
    return <AttemptsPage key={id} id={id} />;
  },
});

const act = createRoute({
  getParentRoute: () => appRoute,
  path: '/cases/$id/acts/$name',
  component: function Act() {
    const { id, name } = act.useParams();
    return <CaseActPage key={`${id}/${name}`} id={id} name={name} />;
  },
});

/** This act begins with a dry run. */
const move = createRoute({
  getParentRoute: () => appRoute,
  path: '/cases/$id/acts/move-procedure',
  component: function Move() {
    const { id } = move.useParams();
    return <MoveCasePage key={id} id={id} />;
  },
});

const step = createRoute({
  getParentRoute: () => appRoute,
  path: '/cases/$id/steps/$step',
  component: function Step() {
    const { id, step: kind } = step.useParams();
    return <StepPage key={`${id}/${kind}`} id={id} step={kind} />;
  },
});

const print = createRoute({
  getParentRoute: () => appRoute,
  path: '/cases/$id/print/$sheet',
  component: function Printed() {
    const { id, sheet } = print.useParams();
    return <PrintPage key={`${id}/${sheet}`} id={id} sheet={sheet} />;
  },
});

const drafts = createRoute({
  getParentRoute: () => appRoute,
  path: '/drafts',
  component: DraftsPage,
});

export const caseRoutes = [
  drafts,
  list,
  fresh,
  batch,
  overview,
  timeline,
  attempts,
  act,
  move,
  step,
  print,
];
