import { expect, type Page } from '@playwright/test';

/** What the product itself says; names and free texts stay in the language in which they were entered. */
const labels =
  'main :is(h2, h3, label, legend, th, dt, .tag, .cite), button, nav a, summary, caption';

/** The switch of languages names each in its own. */
const ownName = '中文';

/** Changes the language in place and sees that no label stays Chinese. */
export async function readInEnglish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const said = await page.locator(labels).allInnerTexts();
  expect(said.filter((text) => /\p{Script=Han}/u.test(text) && text !== ownName)).toEqual([]);
}
