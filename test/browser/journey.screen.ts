import { ActOut } from './support/act-out.js';
import { type JourneyEntry, wholeJourney } from './support/demo.mjs';
import { expect, expectAccessible, test } from './support/test.js';

/** A part of the journey: from the opening of one step to that of the next. */
interface Part {
  readonly step: string;
  readonly entries: readonly JourneyEntry[];
}

function partsOf(entries: readonly JourneyEntry[]): readonly Part[] {
  const starts = entries.flatMap((entry, at) => (entry.kind === 'step-opens' ? [at] : []));
  const first = { step: 'candidate and case', entries: entries.slice(0, starts[0]) };
  return [
    first,
    ...starts.map((start, index) => {
      const entry = entries[start];
      return {
        step: entry?.kind === 'step-opens' ? entry.step : '',
        entries: entries.slice(start, starts[index + 1]),
      };
    }),
  ];
}

/** One appointment by the Regulations of 2019, acted out in Chinese by a dozen people, each at a browser. */
test.describe
  .serial('A whole appointment', () => {
    let acting: ActOut | undefined;
    test.setTimeout(300_000);

    for (const { step, entries } of partsOf(wholeJourney))
      test(`goes through ${step}`, async ({ office, people }) => {
        acting ??= new ActOut(office, people);
        for (const entry of entries) {
          const title = entry.kind === 'act' ? `${entry.who} ${entry.name}` : entry.kind;
          await test.step(title, () => acting!.play(entry));
        }
      });

    test('ends with the appointment, and the whole course on record', async ({ office }) => {
      const page = await office.pageOf('chen');
      await page.goto(`/cases/${acting!.caseId}`);
      await expect(page.getByText('本事项已办结：任职')).toBeVisible();
      await expect(page.getByRole('listitem').filter({ hasText: '已完成' })).toHaveCount(7);
      await expectAccessible(page);
      await page.getByRole('link', { name: '办理记录' }).click();
      await page.getByRole('checkbox', { name: '只看未予办理' }).check();
      for (const rule of ['D10', 'I05', 'SYS-01'])
        await expect(page.getByRole('row').filter({ hasText: rule })).not.toHaveCount(0);
      await expectAccessible(page);
    });

    test('shows the sitting with its result', async ({ office }) => {
      const page = await office.pageOf('qian');
      await page.goto(`/meetings/${acting!.meetingId}`);
      await expect(page.getByText('同意4，应到5人，须超过半数：通过')).toBeVisible();
      await expectAccessible(page);
    });
  });
