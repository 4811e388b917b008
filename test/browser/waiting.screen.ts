import { actedOut, stepOpens } from './support/demo.mjs';
import { openingFor } from './support/opening.js';
import { expect, expectAccessible, test, visit } from './support/test.js';

const longTitle = '市规划和自然资源局'.repeat(30);
const opening = openingFor('demo-p24', { title: { text: longTitle } });

test('All that a case waits for can be read, and lists keep to a narrow screen', async ({
  office,
  people,
}) => {
  const caseId = await actedOut([opening, stepOpens('analysis')], people);
  const page = await office.pageOf('chen');
  await visit(page, `/cases/${caseId}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(longTitle);
  const others = page.getByRole('group').filter({ hasText: '另有1项待办' });
  await others.getByText('另有1项待办').click();
  await expect(others.getByRole('listitem')).toContainText('等待组织部负责人');
  await page.setViewportSize({ width: 360, height: 780 });
  await visit(page, '/cases?view=all&sort=number');
  const link = page.getByRole('link', { name: longTitle });
  await expect(link.first()).toBeVisible();
  const width = () => page.evaluate('document.documentElement.scrollWidth');
  expect(await width()).toBe(360);
  const { height } = (await link.first().boundingBox()) ?? { height: 0 };
  expect(height).toBeLessThan(100);
  await expectAccessible(page);
});
