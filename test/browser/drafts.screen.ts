import { actedOut, stepOpens } from './support/demo.mjs';
import { readInEnglish } from './support/english.js';
import { openingFor } from './support/opening.js';
import { expect, expectAccessible, test, visit } from './support/test.js';

test('What is typed is kept as a draft, restored after a reload, and never in the browser', async ({
  office,
  people,
}) => {
  const caseId = await actedOut([openingFor('demo-p24'), stepOpens('analysis')], people);
  const page = await office.pageOf('chen');
  const address = `/cases/${caseId}/steps/analysis?act=record-analysis`;
  await visit(page, address);
  const day = page.getByLabel('分析研判日期');
  await day.fill('20260302');
  await expect(page.getByText(/^草稿（未入记录）· \d\d:\d\d$/)).toBeVisible();
  const kept = await page.evaluate<string>('JSON.stringify([localStorage, sessionStorage])');
  expect(kept).not.toContain('20260302');
  await page.getByRole('link', { name: '我的草稿' }).click();
  const row = page.getByRole('row').filter({ hasText: '市规划局副局长选拔任用' }).first();
  await expect(row.getByRole('button', { name: '不用草稿' })).toBeVisible();
  await expectAccessible(page);
  await readInEnglish(page);
  await page.getByRole('button', { name: '中文' }).click();
  await row.getByRole('link').click();
  await expect(day).toHaveValue('20260302');
  await visit(page, address);
  await expect(day).toHaveValue('20260302');
  const note = page.getByRole('status').filter({ hasText: '已恢复' });
  await expect(note).toContainText('草稿（未入记录）');
  await expectAccessible(page);
  const gone = page.waitForResponse((answer) => answer.request().method() === 'DELETE');
  await note.getByRole('button', { name: '不用草稿' }).click();
  await gone;
  await expect(day).toHaveValue('');
  await visit(page, address);
  await expect(day).toHaveValue('');
  await expect(note).toHaveCount(0);
});
