import { readInEnglish } from './support/english.js';
import { expect, expectAccessible, test, visit } from './support/test.js';

const transfer = '/procedures/transfer/versions/1';

test.describe('The procedures', () => {
  test('are listed with their versions, each a link to its definition', async ({ office }) => {
    const page = await office.pageOf('chen');
    await visit(page, '/cases?view=open');
    await page.getByRole('link', { name: '办理程序' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '办理程序' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: '平级调动 transfer@1' }).click();
    await page.waitForURL(transfer);
    const publicity = page.getByRole('row', { name: /^任前公示/ });
    await expect(publicity).toContainText('公示期 5个工作日');
    await expect(publicity).toContainText('A02');
    await expectAccessible(page);
  });

  test('show their order as a graph, and what two of them have otherwise in words', async ({
    office,
  }) => {
    const page = await office.pageOf('chen');
    await visit(page, transfer);
    await page.getByRole('link', { name: '流程图' }).click();
    const graph = page.getByRole('group', { name: /^各环节的顺序/ });
    await expect(graph.getByText('考察', { exact: true })).toBeVisible();
    await page.getByLabel('与其他版本比较').click();
    await page.getByTitle('提拔任用 promotion@1').click();
    const differences = page.getByRole('region', { name: '与promotion@1的差别' });
    await expect(differences).toContainText('民主推荐：取消环节');
    await expect(graph.getByText('改变').first()).toBeVisible();
    await expectAccessible(page);
    await readInEnglish(page);
    await expect(page.getByRole('region', { name: 'Differences from promotion@1' })).toContainText(
      'Democratic recommendation: removed: step',
    );
    await page.getByRole('button', { name: '中文' }).click();
  });
});
