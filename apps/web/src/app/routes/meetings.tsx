import { createRoute } from '@tanstack/react-router';
import { MeetingActPage } from '../../pages/MeetingActPage.js';
import { MeetingPage } from '../../pages/MeetingPage.js';
import { MeetingsPage } from '../../pages/MeetingsPage.js';
import { NewThingPage } from '../../pages/NewThingPage.js';
import { VotePage } from '../../pages/VotePage.js';
import { appRoute } from './frame.js';

const list = createRoute({
  getParentRoute: () => appRoute,
  path: '/meetings',
  component: MeetingsPage,
});

const fresh = createRoute({
  getParentRoute: () => appRoute,
  path: '/meetings/new',
  component: () => <NewThingPage things="meetings" />,
});

const page = createRoute({
  getParentRoute: () => appRoute,
  path: '/meetings/$id',
  component: function Meeting() {
    const { id } = page.useParams();
    return <MeetingPage key={id} id={id} />;
  },
});

const vote = createRoute({
  getParentRoute: () => appRoute,
  path: '/meetings/$id/vote/$item',
  component: function Vote() {
    const { id, item } = vote.useParams();
    return <VotePage key={`${id}/${item}`} id={id} itemId={item} />;
  },
});

const act = createRoute({
  getParentRoute: () => appRoute,
  path: '/meetings/$id/acts/$name',
  component: function Act() {
    const { id, name } = act.useParams();
    return <MeetingActPage key={`${id}/${name}`} id={id} name={name} />;
  },
});

export const meetingRoutes = [list, fresh, page, vote, act];
