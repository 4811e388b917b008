import { type Give, record } from '@jishi/test-support/record';
import { matterData } from '@jishi/test-support/tolerance-journey';
import { demoMatrix, demoPosts } from '../../../apps/cli/src/demo/office.js';
import { seedDemo } from '../../../apps/cli/src/demo/seed.js';
import { type Course, isAct, type Place } from './courses/course.js';
import { matter, officeOn, toleranceBody } from './courses/tolerance.js';
import { asker, atDesk, type Desk, idOf, todayOf, type Work } from './desk.js';
import { draft } from './overlay.js';
import { commandOfLine } from './perform.js';
import { playLine } from './play.js';
import type { Store } from './store/store.js';

/** The demo register, and beside it a body that determines on fault tolerance and a procedure of the office's own. */
export async function furnish(store: Store): Promise<void> {
  const subjects = new Proxy({}, { get: (_target, login) => `subject-${String(login)}` });
  const accounts = { issuer: 'http://127.0.0.1:3001', subjects };
  await seedDemo(
    { info: { simulated: true }, commands: store.commands },
    accounts,
    'a5'.repeat(32),
  );
  const { id, members, principal } = toleranceBody;
  const on = `body/${id}`;
  const name = { zh: '纪委常委会', en: 'Commission' };
  const body = { unitId: 'edu', name, recusalEndsVote: true };
  await record(store, { on, act: 'register-body', data: body, as: asker('wu') });
  for (const personId of members) {
    const data = { personId, from: '2021-01-01', to: null, principal: personId === principal };
    await record(store, { on, act: 'add-member', data, as: asker('wu') });
  }
  await publishOverlay(store);
}

/** The office's own procedure of promotion, to which a case can be moved. */
async function publishOverlay(store: Store): Promise<void> {
  const on = `procedure/${draft.id}`;
  const proposal = {
    unitId: 'top',
    definition: draft,
    effectiveFrom: await todayOf(store),
    document: { text: '决定' },
  };
  await record(store, { on, act: 'propose-procedure', data: proposal, as: asker('admin') });
  await record(store, { on, act: 'publish-procedure', data: { version: 1 }, as: asker('wu') });
}

/** Posts of its own, one case of the course, and another one that seeks the same places. */
export async function setUp(
  store: Store,
  course: Course,
  { name, place }: { readonly name: string; readonly place: Place },
): Promise<Work> {
  const ids = postsOf(course);
  for (const post of demoPosts.filter(({ id }) => ids.includes(id)))
    for (const act of registration(post, course)) await record(store, atDesk(act, { name }));
  const today = await todayOf(store);
  await record(store, {
    on: `accountability/${atDesk(matter, { name })}`,
    act: 'open-accountability-matter',
    data: matterData(officeOn(today)),
    as: asker('chen'),
  });
  const desk: Omit<Desk, 'caseId' | 'rivalId'> = {
    ...{ name, place, procedure: course.procedure, postIds: atDesk(ids, { name }) },
    ...{ meetingIds: [], versions: {}, line: 1 },
  };
  const rivalId = await openRival(store, desk, course);
  return openCase(store, { ...desk, rivalId }, course);
}

/** The posts that a course speaks of. */
function postsOf({ lines }: Course): readonly string[] {
  const known = {
    caseId: '',
    personId: 'p',
    itemId: 'i1',
    today: '2026-03-02',
    versionOf: () => 1,
  };
  const said = JSON.stringify(lines.map((line) => (line.kind === 'act' ? line.data(known) : {})));
  return demoPosts.map(({ id }) => id).filter((id) => said.includes(id));
}

function registration(
  { id, holders, ...post }: (typeof demoPosts)[number],
  { superior }: Course,
): readonly Give[] {
  const on = `post/${id}`;
  const data = { ...post, probation: true, ...(superior ? { superior } : {}) };
  const named = demoMatrix.filter(({ postId }) => postId === id);
  return [
    { on, act: 'register-post', data, as: asker('wu') },
    ...named.map(({ bodyId }) => {
      const body = { bodyId, source: { text: '权限表' } };
      return { on, act: 'name-deciding-body', data: body, as: asker('wu') };
    }),
    ...holders.map((personId) => {
      const place = { personId, since: '2021-01-01' };
      return { on, act: 'fill-place', data: place, as: asker('chen') };
    }),
  ];
}

async function openRival(
  store: Store,
  desk: Omit<Desk, 'caseId' | 'rivalId'>,
  course: Course,
): Promise<string | null> {
  const untilAdoption = course.lines.findIndex((line) => isAct(line, 'adopt-proposal'));
  if (untilAdoption < 0) return null;
  const rival = await openCase(store, { ...desk, rivalId: null }, course);
  while (rival.desk.line < untilAdoption) await playLine(rival);
  return rival.desk.caseId;
}

async function openCase(store: Store, desk: Omit<Desk, 'caseId'>, course: Course): Promise<Work> {
  const work: Work = { store, desk: { ...desk, caseId: '' }, given: [] };
  const [line] = course.lines;
  const what = line && (await commandOfLine(work, line));
  if (!what) throw new Error(`${course.procedure} does not begin with its opening`);
  const caseId = await record(store, what);
  return { ...work, desk: { ...desk, caseId: idOf(`case/${caseId}`) } };
}
