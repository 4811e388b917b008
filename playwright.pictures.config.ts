import { defineConfig } from '@playwright/test';
import screens from './playwright.config.js';

/** The pictures of the README, taken of the whole product: `npm run pictures`. */
export default defineConfig({
  ...screens,
  testMatch: '*.picture.ts',
  timeout: 180_000,
});
