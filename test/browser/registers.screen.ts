import { expect, test, visit } from './support/test.js';

test('The page of a post names who decides on it and opens the document that says so', async ({
  office,
}) => {
  const page = await office.pageOf('wu');
  await visit(page, '/posts/demo-post1');
  const line = page.getByRole('region', { name: '决定机构' });
  await expect(line).toContainText('滨江市委常委会');
  await line.getByRole('button', { name: '打开' }).click();
  await expect(line).toContainText('干部职务管理权限表（演示）');
});

test('A document that was uploaded as the source of a quota is saved from the page of the post', async ({
  office,
}) => {
  const page = await office.pageOf('wu');
  await visit(page, '/posts/demo-post2');
  const quota = page.getByRole('region', { name: '职数' });
  await expect(quota).toContainText('依据材料 未附');
  await visit(page, '/posts/demo-post2/acts/change-quota');
  await page.getByLabel('职数').fill('2');
  await page.locator('input[type=file]').setInputFiles({
    name: '核定职数批复.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7 two places'),
  });
  await expect(page.getByText('核定职数批复.pdf ·')).toBeVisible();
  await page.getByRole('button', { name: '核对', exact: true }).click();
  await page.getByRole('button', { name: '调整职数', exact: true }).click();
  await quota.getByRole('button', { name: '打开' }).click();
  const saving = page.waitForEvent('download');
  await quota.getByRole('button', { name: '下载核定职数批复.pdf' }).click();
  expect((await saving).suggestedFilename()).toBe('核定职数批复.pdf');
});
