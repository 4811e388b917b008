import { actedOut, stepOpens } from './support/demo.mjs';
import { readInEnglish } from './support/english.js';
import { openingFor } from './support/opening.js';
import { expect, expectAccessible, test, visit } from './support/test.js';

const opening = openingFor('demo-p24');
const batchId = '0123456789abcdef';

test.describe('Several cases at once', () => {
  const ids: string[] = [];

  test.beforeAll(async ({ people }) => {
    for (const _ of [1, 2]) ids.push(await actedOut([opening, stepOpens('analysis')], people));
    const ended = await actedOut([opening, stepOpens('analysis')], people);
    const reason = { text: '录入重复' };
    const { status } = await people.give('wu', `cases/${ended}/commands/end-case`, { reason });
    expect(status).toBe(201);
    ids.push(ended);
  });

  test('are chosen in the list by keyboard, and lead to what can be done with them', async ({
    office,
  }) => {
    const page = await office.pageOf('chen');
    await visit(page, '/cases?view=open');
    await expect(page.getByRole('checkbox').nth(1)).toBeVisible();
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await expect(page.getByText('已选1件')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: '催办、督办、通知' }).click();
    await page.waitForURL(/\/cases\/batch\?act=send-note&cases=\w+&batch=[0-9a-f]{16}$/);
  });

  test('take one recorded command each, and the same batch sent again records nothing twice', async ({
    office,
  }) => {
    const page = await office.pageOf('chen');
    const send = async () => {
      await visit(page, `/cases/batch?act=send-note&cases=${ids.join()}&batch=${batchId}`);
      await page.getByRole('radio', { name: '催办' }).check();
      await page.getByLabel('内容').fill('请于本周内完成分析研判。');
      await page.getByRole('button', { name: '逐件预览' }).click();
      await expect(page.getByText('将在2件事项中各记录一次；1件不能办理，不发送。')).toBeVisible();
      await expect(page.getByText('目前不能办理：')).toBeVisible();
      await page.getByRole('button', { name: '催办、督办、通知（2件）' }).click();
    };
    await send();
    await expect(page.getByText('已记录，序号')).toHaveCount(2);
    await expect(page.getByText('共2件：已记录2件')).toBeVisible();
    await expectAccessible(page);
    await send();
    await expect(page.getByText('本批次已记录过，序号')).toHaveCount(2);
    await readInEnglish(page);
    await page.getByRole('button', { name: '中文' }).click();
  });
});
