import type { Page } from '@playwright/test';
import { actedOut, stepOpens } from './support/demo.mjs';
import { readInEnglish } from './support/english.js';
import { openingFor } from './support/opening.js';
import { expect, expectAccessible, signAgain, test, visit } from './support/test.js';
import { todayOf } from './support/today.js';

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

const overlay = (days: number) => ({
  ...{ id: 'promotion-screens', version: 1, base: 'promotion@1' },
  title: { zh: '本市提拔任用', en: 'Promotion of this city' },
  changes: [
    {
      ...{ change: 'set-clock', step: 'publicity', clock: 'publicityEnds' },
      ...{ length: days, unit: 'working-days' },
    },
  ],
});

const inChinese = (page: Page) => page.getByRole('button', { name: '中文' }).click();

/** A document or text of a form, by its field. */
async function write(page: Page, field: string, text: string): Promise<void> {
  const box = page.locator(`#field-${field}`);
  await box.getByRole('button', { name: '在此填写文本' }).click();
  await box.fill(text);
}

async function choose(page: Page, field: string, label: string): Promise<void> {
  await page.locator(`#field-${field}`).click();
  await page.locator(`#field-${field}`).fill(label);
  await page
    .locator(`.ant-select-dropdown:not(.ant-select-dropdown-hidden)`)
    .getByTitle(label)
    .click();
}

const recorded = /已记录，序号\d+，/;

test.describe
  .serial('A procedure of an office', () => {
    test.setTimeout(120_000);
    test('is checked line by line, compared in words and proposed by one person', async ({
      office,
      people,
    }) => {
      const page = await office.pageOf('admin');
      await visit(page, '/procedures');
      await page.getByRole('link', { name: '提出办理程序' }).click();
      const text = page.getByLabel('程序定义', { exact: true });
      await text.fill(JSON.stringify(overlay(3), null, 2));
      await page.getByRole('button', { name: '检查定义' }).click();
      const problems = page.getByRole('alert');
      await expect(problems).toContainText('有1处问题');
      await expect(problems).toContainText('第10行第5列 这一改动放宽了所依据的程序');
      await expectAccessible(page);
      await readInEnglish(page);
      await expect(problems).toContainText('Line 10, column 5 this difference loosens');
      await inChinese(page);

      await page.getByLabel('从文件读取').setInputFiles({
        name: 'promotion-screens.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(overlay(7), null, 2)),
      });
      await expect(problems).toHaveCount(0);
      await page.getByRole('button', { name: '检查定义' }).click();
      const differences = page.getByRole('region', { name: '与promotion@1的差别' });
      await expect(differences).toContainText('任前公示：公示期 5 → 7 个工作日');
      await choose(page, 'unitId', '滨江市委');
      await page.getByLabel('施行日期').fill(await todayOf(people));
      await write(page, 'document', '程序经集体研究同意。');
      await expectAccessible(page);
      await page.getByRole('button', { name: '核对', exact: true }).click();
      await expect(page.getByText('本市提拔任用 promotion-screens@1').last()).toBeVisible();
      await readInEnglish(page);
      await inChinese(page);
      await page.getByRole('button', { name: '提出办理程序', exact: true }).click();
      await expect(page.getByText(recorded)).toBeVisible({ timeout: 30_000 });
      await expect(page.getByText('待复核发布').first()).toBeVisible();
      await expect(page.getByRole('link', { name: '复核并发布' })).toHaveCount(0);
    });

    test('is published by another, who reads what is otherwise', async ({ office }) => {
      const page = await office.pageOf('wu');
      await visit(page, '/procedures/promotion-screens/versions/1');
      await page.getByRole('link', { name: '复核并发布' }).click();
      await expect(page.getByRole('region', { name: '与promotion@1的差别' })).toContainText(
        '任前公示：公示期 5 → 7 个工作日',
      );
      await expectAccessible(page);
      await readInEnglish(page);
      await inChinese(page);
      await page.getByRole('button', { name: '核对', exact: true }).click();
      await page.getByRole('button', { name: '发布办理程序', exact: true }).click();
      await signAgain(page.getByRole('button', { name: '登录确认并记录' }), 'wu');
      await expect(page.getByText(recorded)).toBeVisible({ timeout: 30_000 });
      await expect(page.getByText('施行中').first()).toBeVisible();
    });

    test('takes a running case after a dry run, with a reason and two signers', async ({
      office,
      people,
    }) => {
      const caseId = await actedOut([openingFor('demo-p24'), stepOpens('analysis')], people);
      const page = await office.pageOf('wu');
      await visit(page, `/cases/${caseId}`);
      await page.getByRole('link', { name: '改用其他程序版本' }).click();
      await page.getByLabel('改用版本').click();
      await page.getByTitle('本市提拔任用 promotion-screens@1').click();
      await expect(page.getByRole('region', { name: '与promotion@1的差别' })).toContainText(
        '任前公示：公示期 5 → 7 个工作日',
      );
      await expect(page.getByText('试算没有发现障碍')).toBeVisible();
      await page.getByLabel('理由').fill('按本市程序办理。');
      await page.getByRole('radio', { name: '本人签字（重新登录确认）' }).check();
      await choose(page, 'secondSigner-signer', '陈敏 · 滨江市委');
      await page.getByLabel('签字日期').fill(await todayOf(people));
      await write(page, 'secondSigner-scan', '第二签字人签字页');
      await expectAccessible(page);
      await readInEnglish(page);
      await inChinese(page);
      await page.getByRole('button', { name: '核对', exact: true }).click();
      await page.getByRole('button', { name: '改用其他程序版本', exact: true }).click();
      await signAgain(page.getByRole('button', { name: '登录确认并记录' }), 'wu');
      await expect(page.getByText(recorded)).toBeVisible({ timeout: 30_000 });
      await expect(page.getByText('流程版本promotion-screens@1')).toBeVisible();
    });
  });
