import { ActOut } from './support/act-out.js';
import { act, actedOut, stepOpens } from './support/demo.mjs';
import { openingFor } from './support/opening.js';
import { expect, test, visit } from './support/test.js';
import { todayOf } from './support/today.js';

const opening = openingFor('demo-p24');

const analysisOn = (today: string) => ({
  analysedOn: today,
  attendees: ['demo-p01', 'demo-p03'],
  summary: { text: '班子缺一名副局长。' },
  document: { text: '分析研判报告' },
  shortPosts: [],
});

test('A form rests on the record as it is when it opens, however old the page before it', async ({
  office,
  people,
}) => {
  const caseId = await actedOut([opening, stepOpens('analysis')], people);
  const page = await office.pageOf('chen');
  await page.route('**/v1/live**', (route) => route.abort());
  await visit(page, `/cases/${caseId}`);
  await expect(page.getByRole('link', { name: '可以办理：记录分析研判' })).toBeVisible();
  const analysis = analysisOn(await todayOf(people));
  const meanwhile = await people.give('chen', `cases/${caseId}/commands/record-analysis`, analysis);
  expect(meanwhile.status).toBe(201);
  const acting = new ActOut(office, people);
  acting.caseId = caseId;
  await acting.play(act('chen', 'record-analysis', () => analysis));
  await page.unroute('**/v1/live**');
});
