import { defineConfig } from '@playwright/test';
import { chromiumProgram } from './tools/chromium.mjs';

/** The screens against the whole product, started once: one browser, one test after the other. */
export default defineConfig({
  testDir: 'test/browser',
  testMatch: '*.screen.ts',
  globalSetup: './test/browser/support/product.mjs',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: process.env.JISHI_SCREENS_ORIGIN ?? '',
    locale: 'zh-CN',
    // Dates must come out in Shanghai time wherever the browser stands.
    timezoneId: 'America/New_York',
    viewport: { width: 1366, height: 768 },
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: chromiumProgram(), args: ['--no-sandbox'] },
  },
});
