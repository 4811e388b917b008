import { ActOut } from './support/act-out.js';
import { act, stepOpens } from './support/demo.mjs';
import { openingFor } from './support/opening.js';
import { expect, expectAccessible, test, visit } from './support/test.js';

const text = (zh: string) => ({ text: zh });
const inPerson = { kind: 'in-person' };
const daysBefore = (day: string, count: number) =>
  new Date(Date.parse(day) - count * 86_400_000).toISOString().slice(0, 10);

test('A wrong fact is corrected, and the timeline shows both values with the reason', async ({
  office,
  people,
}) => {
  test.setTimeout(120_000);
  const acting = new ActOut(office, people);
  const officer = await office.pageOf('chen');

  await test.step('an analysis is recorded and concluded', async () => {
    await acting.play(openingFor('demo-p24'));
    await acting.play(stepOpens('analysis'));
    await acting.play(
      act('chen', 'record-analysis', ({ today }) => ({
        analysedOn: today,
        attendees: ['demo-p02', 'demo-p03'],
        summary: text('班子缺一名副局长。'),
        document: text('分析研判报告'),
        shortPosts: [{ postId: 'demo-post2', why: text('到龄退休。') }],
      })),
    );
  });

  await test.step('the timeline leads whoever may correct the fact to the form of its kind', async () => {
    const head = await office.pageOf('wu');
    await visit(head, `/cases/${acting.caseId}/timeline`);
    const link = head.getByRole('link', { name: /^更正第\d+号$/ }).first();
    await expect(link).toBeVisible();
    const [, number = ''] = /(\d+)/.exec((await link.getAttribute('aria-label')) ?? '') ?? [];
    await link.click();
    await expect(head.locator('#field-version')).toHaveValue(number);
    const kind = head.locator('#field-correction-act').getByRole('radio', { checked: true });
    await expect(kind).toHaveCount(1);
    await visit(officer, `/cases/${acting.caseId}/timeline`);
    await expect(officer.getByRole('link', { name: /^查看当时情况/ }).first()).toBeVisible();
    await expect(officer.getByRole('link', { name: /^更正第/ })).toHaveCount(0);
  });

  await test.step('the head of the department corrects its day', async () => {
    await acting.play(
      act('wu', 'correct-fact', (known) => ({
        version: known.versionOf('record-analysis'),
        correction: { act: 'record-analysis', analysedOn: daysBefore(known.today, 2) },
        reason: text('会议日期录入有误。'),
        authority: text('会议签到表'),
        signature: inPerson,
      })),
    );
  });

  await test.step('the timeline shows old and new value, reason, authority and both numbers', async () => {
    await visit(officer, `/cases/${acting.caseId}/timeline`);
    const row = officer.getByRole('row').filter({ hasText: '更正事实' });
    await expect(row.getByRole('deletion')).toHaveText(/^\d{4}-\d\d-\d\d$/);
    await expect(row.getByRole('insertion')).toHaveText(/^\d{4}-\d\d-\d\d$/);
    await expect(row).toContainText('原记录');
    await expect(row).toContainText(/更正第\d+号/);
    await row.getByRole('button', { name: '打开' }).first().click();
    await expect(row).toContainText('会议日期录入有误。');
    await row.getByRole('button', { name: '打开' }).click();
    await expect(row).toContainText('会议签到表');
    const wrong = officer.getByRole('row').filter({ hasText: '已由第' });
    await expect(wrong).toContainText('分析研判');
    await expectAccessible(officer);
  });
});
