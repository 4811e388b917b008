import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, test as base, expect, type Locator, type Page } from '@playwright/test';
import { DEMO_PASSWORD, type PeopleOverHttp, peopleOverHttp, type Site } from './demo.mjs';

/** People at their own browsers: each signs in once and stays. */
export class Office {
  readonly #pages = new Map<string, Page>();

  constructor(
    private readonly browser: Browser,
    readonly site: Site,
  ) {}

  async pageOf(login: string): Promise<Page> {
    const known = this.#pages.get(login);
    if (known) return known;
    const context = await this.browser.newContext({ baseURL: this.site.origin });
    const page = await context.newPage();
    this.#pages.set(login, page);
    await page.goto('/');
    await page.getByRole('button', { name: '使用单位账号登录' }).click();
    await enterAccount(page, login);
    await expect(page.getByRole('navigation', { name: '主菜单' })).toBeVisible();
    return page;
  }

  /** Everybody goes home; who is asked for again signs in anew. */
  async close(): Promise<void> {
    for (const page of this.#pages.values()) await page.context().close();
    this.#pages.clear();
  }
}

/** Fills in the issuer's own form. */
export async function enterAccount(page: Page, login: string): Promise<void> {
  await page.locator('input[name=login]').fill(login);
  await page.locator('input[name=password]').fill(DEMO_PASSWORD);
  await page.locator('button').click();
}

/** The issuer asks for the password again, in a window of its own. */
export async function signAgain(button: Locator, login: string): Promise<void> {
  const opened = button.page().waitForEvent('popup');
  await button.click();
  await enterAccount(await opened, login);
}

interface Together {
  readonly office: Office;
  readonly people: PeopleOverHttp;
}

export const test = base.extend<object, Together & { readonly site: Site }>({
  site: [
    // Playwright reads the names of a pattern, so an empty one says that nothing is needed.
    async ({}, use) => {
      const { JISHI_SCREENS_ORIGIN: origin = '', JISHI_SCREENS_ISSUER: issuer = '' } = process.env;
      await use({ origin, issuer, clientId: 'jishi-web' });
    },
    { scope: 'worker' },
  ],
  office: [
    async ({ browser, site }, use) => {
      const office = new Office(browser, site);
      await use(office);
      await office.close();
    },
    { scope: 'worker' },
  ],
  people: [async ({ site }, use) => use(peopleOverHttp(site)), { scope: 'worker' }],
});

export { expect };

/** Every rule of axe for WCAG 2.2 AA and its best practices, on what the page shows now. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
}

/** Types an address of the app; the way leads over the issuer, which still knows the person. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('navigation', { name: '主菜单' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Takes the link that the page offers now, as people do; where there is none the address is typed. */
export async function follow(page: Page, address: string): Promise<void> {
  const link = page.locator(`main a[href="${address}"]`).first();
  if (!(await link.isVisible())) return visit(page, address);
  await link.click();
  await page.waitForURL(address);
}
