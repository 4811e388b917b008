import { ActOut } from './support/act-out.js';
import { stepOpens } from './support/demo.mjs';
import { readInEnglish } from './support/english.js';
import { expect, expectAccessible, test, visit } from './support/test.js';
import { toleranceIntake } from './support/tolerance.js';

/** A fault is checked for tolerance before accountability, acted out by those who do it, up to its verification. */
test.describe
  .serial('A check of fault tolerance', () => {
    let acting: ActOut | undefined;
    test.setTimeout(180_000);

    for (const [stage, entries] of Object.entries(toleranceIntake))
      test(`goes through ${stage}`, async ({ office, people }) => {
        acting ??= new ActOut(office, people);
        if (stage !== 'opened') await acting.play(stepOpens(stage));
        for (const entry of entries) await acting.play(entry);
      });

    test('shows the person concerned, no post, and its seven stages', async ({ office }) => {
      const page = await office.pageOf('chen');
      await acting!.play(stepOpens('tolerance-determination'));
      await expect(page.getByRole('heading', { name: '当事人' })).toBeVisible();
      await expect(page.getByRole('link', { name: '郑明' })).toBeVisible();
      await expect(page.getByRole('listitem').filter({ hasText: '已完成' })).toHaveCount(3);
      await readInEnglish(page);
      await expectAccessible(page);
      await page.getByRole('button', { name: '中文' }).click();
    });

    test('asks in both languages for all that a body determines', async ({ office }) => {
      const page = await office.pageOf('chen');
      await visit(page, `/cases/${acting!.caseId}/acts/determine-tolerance`);
      await expect(page.getByText('认定结果')).toBeVisible();
      await readInEnglish(page);
      await expectAccessible(page);
      await page.getByRole('button', { name: '中文' }).click();
    });

    test('stands at its matter of accountability, which waits for it', async ({ office }) => {
      const page = await office.pageOf('zhou');
      await visit(page, '/accountability');
      await page.getByRole('link', { name: '智慧校园项目逾期问责' }).click();
      await expect(page.getByRole('heading', { name: '智慧校园项目逾期问责' })).toBeVisible();
      await expect(page.getByText('尚未决定。')).toBeVisible();
      await readInEnglish(page);
      await expectAccessible(page);
      await page.getByRole('button', { name: '中文' }).click();
      await page.getByRole('link', { name: /智慧校园项目容错核查/ }).click();
      await page.waitForURL(`/cases/${acting!.caseId}`);
    });
  });
