import { createRoute, notFound } from '@tanstack/react-router';
import { isThings } from '../../features/acts/model/things.js';
import { ImportPage } from '../../pages/ImportPage.js';
import { MatterPage } from '../../pages/MatterPage.js';
import { MattersPage } from '../../pages/MattersPage.js';
import { NewThingPage } from '../../pages/NewThingPage.js';
import { PeoplePage } from '../../pages/PeoplePage.js';
import { PersonActPage } from '../../pages/PersonActPage.js';
import { PersonPage } from '../../pages/PersonPage.js';
import { PostPage } from '../../pages/PostPage.js';
import { PostsPage } from '../../pages/PostsPage.js';
import { RegisterActPage } from '../../pages/RegisterActPage.js';
import { RegisterEntryPage } from '../../pages/RegisterEntryPage.js';
import { AccessPage, BodiesPage, UnitsPage } from '../../pages/RegisterListPages.js';
import { TeamPage } from '../../pages/TeamPage.js';
import { appRoute } from './frame.js';

const getParentRoute = () => appRoute;

const people = createRoute({ getParentRoute, path: '/people', component: PeoplePage });
const posts = createRoute({ getParentRoute, path: '/posts', component: PostsPage });
const team = createRoute({ getParentRoute, path: '/team', component: TeamPage });
const units = createRoute({ getParentRoute, path: '/units', component: UnitsPage });
const bodies = createRoute({ getParentRoute, path: '/bodies', component: BodiesPage });
const access = createRoute({ getParentRoute, path: '/access', component: AccessPage });
const matters = createRoute({ getParentRoute, path: '/accountability', component: MattersPage });
const imports = createRoute({ getParentRoute, path: '/import', component: ImportPage });

const person = createRoute({
  getParentRoute,
  path: '/people/$id',
  component: function Person() {
    const { id } = person.useParams();
    return <PersonPage key={id} id={id} />;
  },
});

const post = createRoute({
  getParentRoute,
  path: '/posts/$id',
  component: function Post() {
    const { id } = post.useParams();
    return <PostPage key={id} id={id} />;
  },
});

const matter = createRoute({
  getParentRoute,
  path: '/accountability/$id',
  component: function Matter() {
    const { id } = matter.useParams();
    return <MatterPage key={id} id={id} />;
  },
});

const newMatter = createRoute({
  getParentRoute,
  path: '/accountability/new',
  component: () => <NewThingPage things="accountability" />,
});

const newPerson = createRoute({
  getParentRoute,
  path: '/people/new',
  component: () => <NewThingPage things="people" />,
});

const newPost = createRoute({
  getParentRoute,
  path: '/posts/new',
  component: () => <NewThingPage things="posts" />,
});

const personAct = createRoute({
  getParentRoute,
  path: '/people/$id/acts/$name',
  component: function PersonAct() {
    const { id, name } = personAct.useParams();
    return <PersonActPage key={`${id}/${name}`} id={id} name={name} />;
  },
});

/** Kinds whose pages need nothing of their own. */
const fresh = createRoute({
  getParentRoute,
  path: '/$things/new',
  component: function New() {
    const { things } = fresh.useParams();
    if (!isThings(things)) throw notFound();
    return <NewThingPage key={things} things={things} />;
  },
});

const entry = createRoute({
  getParentRoute,
  path: '/$things/$id',
  component: function Entry() {
    const { things, id } = entry.useParams();
    if (!isThings(things)) throw notFound();
    return <RegisterEntryPage key={`${things}/${id}`} things={things} id={id} />;
  },
});

const act = createRoute({
  getParentRoute,
  path: '/$things/$id/acts/$name',
  component: function Act() {
    const { things, id, name } = act.useParams();
    if (!isThings(things)) throw notFound();
    return <RegisterActPage key={`${things}/${id}/${name}`} {...{ things, id, name }} />;
  },
});

export const registerRoutes = [
  ...[people, posts, team, units, bodies, matters, access, imports],
  ...[newPerson, newPost, newMatter, person, personAct, post, matter, fresh, entry, act],
];
