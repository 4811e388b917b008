import { enterAccount, expect, expectAccessible, test } from './support/test.js';

test.describe('The way in', () => {
  test('greets in Chinese, names the demo clock and takes nothing from elsewhere', async ({
    page,
    site,
  }) => {
    const outside: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== site.origin) outside.push(request.url());
    });
    await page.goto('/sign-in');
    await expect(page.getByRole('heading', { level: 1, name: '登录' })).toBeVisible();
    await expect(page.getByText('不得录入涉及国家秘密的信息')).toBeVisible();
    await expect(page.getByText('演示时钟 · 本库时间为')).toBeVisible();
    await expect(page).toHaveTitle('登录 · 纪实');
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
    await expectAccessible(page);
    expect(outside).toEqual([]);
  });

  test('switches the language in place: address and focus stay, lang follows', async ({ page }) => {
    await page.goto('/sign-in?to=/posts');
    const english = page.getByRole('button', { name: 'English' });
    await english.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(english).toBeFocused();
    await expect(english).toHaveAttribute('aria-pressed', 'true');
    expect(new URL(page.url()).search).toBe('?to=/posts');
    await expect(page.getByText('Demo clock · it is')).toBeVisible();
    await expectAccessible(page);
  });

  test('opens in English for a link that asks for it', async ({ page }) => {
    await page.goto('/sign-in?lang=en');
    await expect(page.getByRole('button', { name: 'Sign in with unit account' })).toBeVisible();
  });

  test('keeps the language that a link asks for over the sign-in', async ({ page }) => {
    await page.goto('/posts?lang=en');
    await page.getByRole('button', { name: 'Sign in with unit account' }).click();
    await enterAccount(page, 'chen');
    await expect(page.getByRole('heading', { level: 1, name: 'Posts' })).toBeVisible();
  });

  test('asks a stranger to sign in and then opens the address that was asked for', async ({
    page,
  }) => {
    await page.goto('/posts?lang=zh');
    await expect(page).toHaveURL(/\/sign-in\?to=/);
    await page.getByRole('button', { name: '使用单位账号登录' }).click();
    await enterAccount(page, 'chen');
    await expect(page).toHaveURL(/\/posts\?lang=zh$/);
    await expect(page.getByRole('heading', { level: 1, name: '职位' })).toBeVisible();
  });

  test('finds its way back by itself after a reload, with no token in the browser’s storage', async ({
    page,
  }) => {
    await page.goto('/sign-in?to=/people');
    await page.getByRole('button', { name: '使用单位账号登录' }).click();
    await enterAccount(page, 'chen');
    await expect(page.getByRole('heading', { level: 1, name: '人员' })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: '人员' })).toBeVisible();
    const kept = await page.evaluate<string>('JSON.stringify([localStorage, sessionStorage])');
    expect(kept).not.toMatch(/eyJ|access_token|id_token/);
  });

  test('never leaves for another site after the sign-in', async ({ page, site }) => {
    await page.goto('/sign-in?to=//elsewhere.example/');
    await page.getByRole('button', { name: '使用单位账号登录' }).click();
    await enterAccount(page, 'chen');
    await expect(page.getByRole('navigation', { name: '主菜单' })).toBeVisible();
    expect(new URL(page.url()).origin).toBe(site.origin);
  });

  test('says what the demo identity provider is, in both languages', async ({ page, site }) => {
    await page.goto(site.issuer);
    await expect(page.getByText('这是演示身份提供方')).toBeVisible();
    await expect(page.getByText('This is the demo identity provider')).toBeVisible();
    await expectAccessible(page);
  });

  test('says that a page does not exist', async ({ page }) => {
    await page.goto('/nowhere/at/all');
    await expect(page.getByRole('heading', { level: 1, name: '没有这个页面' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
  });

  test('signs out at the issuer too, by one click and with no name in an address', async ({
    page,
  }) => {
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(request.url()));
    await page.goto('/sign-in');
    await page.getByRole('button', { name: '使用单位账号登录' }).click();
    await enterAccount(page, 'xu');
    await page.getByRole('button', { name: '退出登录' }).click();
    await expect(page).toHaveURL(/\/sign-in$/);
    expect(addresses.filter((address) => address.includes('id_token_hint'))).toEqual([]);
    await page.goto('/cases');
    await expect(page).toHaveURL(/\/sign-in\?to=/);
  });
});
