import { ActOut } from './support/act-out.js';
import { act, stepOpens } from './support/demo.mjs';
import { openingFor } from './support/opening.js';
import { expect, expectAccessible, test, visit } from './support/test.js';

const text = (zh: string) => ({ text: zh });
const inPerson = { kind: 'in-person' };
/** Other screens may have moved the one clock by more than an analysis lasts. */
const daysBefore = (day: string, count: number) =>
  new Date(Date.parse(day) - count * 86_400_000).toISOString().slice(0, 10);

test('A case half-way on paper is taken over, a gap made good, suspended and resumed', async ({
  office,
  people,
}) => {
  test.setTimeout(180_000);
  const acting = new ActOut(office, people);
  const officer = await office.pageOf('chen');
  const overview = () => visit(officer, `/cases/${acting.caseId}`);
  const panel = officer.getByRole('region', { name: '接续办理' });

  await test.step('the past acts are entered with the days on their papers', async () => {
    await acting.play(openingFor('demo-p24', { reached: 'proposal' }));
    await acting.play(stepOpens('analysis'));
    await expect(panel).toContainText('正在逐环节录入“动议”之前的纸质办理情况');
    await acting.play(
      act('chen', 'record-analysis', ({ today }) => ({
        occurredOn: daysBefore(today, 26),
        analysedOn: daysBefore(today, 26),
        attendees: ['demo-p02', 'demo-p03'],
        summary: text('班子缺一名分管规划的副局长。'),
        document: text('分析研判报告'),
        shortPosts: [{ postId: 'demo-post2', why: text('分管领导到龄退休。') }],
      })),
    );
    await acting.play(
      act('chen', 'close-past-step', ({ today }) => ({
        occurredOn: daysBefore(today, 24),
        document: text('环节办结材料'),
      })),
    );
  });

  await test.step('what is missing keeps the past step open, and says so', async () => {
    await acting.play(stepOpens('proposal'));
    await expect(officer.getByRole('listitem').filter({ hasText: '有缺项' }).first()).toBeVisible();
    await expect(panel).toContainText('作出该环节的结论');
    await expectAccessible(officer);
  });

  await test.step('it is handed over by two signers, and the gap is made good', async () => {
    await acting.play(
      act('wu', 'hand-over-case', ({ today }) => ({
        list: text('接续办理清单'),
        signature: inPerson,
        secondSigner: { signer: 'demo-p02', scan: text('签字扫描件'), signedOn: today },
      })),
    );
    await acting.play(
      act('wu', 'conclude-analysis', () => ({
        conclusion: 'start',
        basis: text('同意启动。'),
        signature: inPerson,
      })),
    );
    await overview();
    await expect(panel).toContainText('经两人签字完成接续');
    await expect(panel).toContainText('没有缺项。');
  });

  await test.step('suspended, it is shown as such in its page and in the list', async () => {
    const reason = text('等待上级的批复。');
    await acting.play(act('wu', 'suspend-case', () => ({ reason })));
    await overview();
    await expect(officer.getByText(/^本事项自[-0-9]{10}.*起中止（吴桐）$/)).toBeVisible();
    await expectAccessible(officer);
    const { caseNo }: { caseNo: string } = await people.read('chen', `cases/${acting.caseId}`);
    await visit(officer, '/cases?view=all');
    await expect(officer.getByRole('row').filter({ hasText: caseNo })).toContainText('事项已中止');
    await acting.play(act('wu', 'resume-case', () => ({ reason })));
    await overview();
    await expect(officer.getByText(/起中止/)).toHaveCount(0);
  });
});
