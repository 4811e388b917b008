import { actedOut } from './support/demo.mjs';
import { readInEnglish } from './support/english.js';
import { openingFor } from './support/opening.js';
import { expect, expectAccessible, test, visit } from './support/test.js';
import { todayOf } from './support/today.js';

/** Every main page: who opens it, and where. `:case` and `:meeting` stand for ids. */
const pages = [
  ['chen', '/cases?view=open'],
  ['chen', '/cases?view=open&step=nonsense'],
  ['chen', '/cases/new'],
  ['chen', '/cases/:case'],
  ['chen', '/cases/:case/acts/record-analysis'],
  ['chen', '/cases/:case/steps/analysis'],
  ['ma', '/cases/:case/steps/publicity'],
  ['chen', '/cases/:case/print/recommendation-tally'],
  ['xu', '/cases/:case/timeline?event=1'],
  ['xu', '/cases/:case/acts'],
  ['xu', '/cases/:case?asOf=pos:1'],
  ['qian', '/meetings'],
  ['qian', '/meetings/:meeting'],
  ['qian', '/meetings/:meeting/acts/record-roster'],
  ['ma', '/people'],
  ['ma', '/people/demo-p24'],
  ['ma', '/posts'],
  ['ma', '/posts/demo-post2'],
  ['chen', '/team'],
  ['chen', '/rules/E11'],
  ['chen', '/import'],
  ['wu', '/units'],
  ['wu', '/units/edu'],
  ['wu', '/bodies'],
  ['wu', '/bodies/demo-body1'],
  ['admin', '/access'],
  ['admin', '/access/demo-chen'],
] as const;

const opening = openingFor('demo-p24');

const callOn = (heldOn: string) => ({
  bodyId: 'demo-body1',
  unitId: 'top',
  heldOn,
  method: 'open-statements',
  agenda: [{ text: '会议议程' }],
});

test.describe('Every main page', () => {
  const ids = new Map<string, string>();

  test.beforeAll(async ({ people }) => {
    ids.set(':case', await actedOut([opening], people));
    const { body } = await people.give('qian', 'meetings', callOn(await todayOf(people)));
    ids.set(':meeting', String(body.id));
  });

  for (const [who, address] of pages)
    test(`opens for ${who} at ${address}, fit for a screen reader and in both languages`, async ({
      office,
    }) => {
      const page = await office.pageOf(who);
      await visit(
        page,
        address.replace(/:case|:meeting/, (name) => ids.get(name) ?? ''),
      );
      await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
      await expect(page.getByRole('alert')).toHaveCount(0);
      await expectAccessible(page);
      await readInEnglish(page);
      await page.getByRole('button', { name: '中文' }).click();
    });
});
