import { join } from 'node:path';
import type { Page } from '@playwright/test';
import {
  act,
  actedOut,
  advance,
  type JourneyEntry,
  stepOpens,
  wholeJourney,
} from './support/demo.mjs';
import { expect, test } from './support/test.js';

/** A case that has come as far as its first step. */
const opened = (unitId: string, postId: string, title: string, personId: string) => [
  act('chen', 'open-case', () => ({
    procedure: 'promotion@1',
    unitId,
    title: { text: title },
    posts: [{ postId }],
    candidates: [{ personId, postId }],
  })),
  stepOpens('analysis'),
];

const analysed = act('chen', 'record-analysis', ({ today }) => ({
  analysedOn: today,
  attendees: ['demo-p01', 'demo-p03'],
  summary: { text: '主要领导即将到龄。' },
  document: { text: '分析研判报告' },
  shortPosts: [],
}));

const isReply = (entry: JourneyEntry) =>
  entry.kind === 'act' && entry.name === 'record-check-reply';

/** The journey up to the last answer that the inspection asks of others, which stays out. */
const untilLastReply = wholeJourney.slice(0, wholeJourney.findLastIndex(isReply));

test.describe
  .serial('The pictures of the README', () => {
    let caseId = '';

    test.beforeAll(async ({ people }) => {
      await actedOut(opened('plan', 'demo-post2', '市规划局副局长选拔任用', 'demo-p24'), people);
      caseId = await actedOut([...untilLastReply, advance(35)], people);
      const late = opened('edu', 'demo-post3', '市教育局局长选拔任用', 'demo-p22');
      await actedOut([...late, analysed, advance(16)], people);
    });

    test('the officer at a case', async ({ office }) => {
      const page = await office.pageOf('chen');
      await page.goto(`/cases/${caseId}`);
      await expect(page.getByRole('heading', { name: '可办理事项' })).toBeVisible();
      await take(page, 'officer', 1110);
    });

    test('the auditor at a past state, with an event as it is stored', async ({ office }) => {
      const page = await office.pageOf('xu');
      await page.goto(`/cases/${caseId}/timeline?lang=en&asOf=pos:14&event=12`);
      await expect(page.getByText('As stored, unchanged.')).toBeVisible();
      await take(page, 'auditor', 1100);
    });

    test('the manager at what stands still', async ({ office }) => {
      const page = await office.pageOf('ma');
      await page.goto('/cases');
      await expect(page.getByRole('row')).toHaveCount(4);
      await take(page, 'manager', 610);
    });
  });

async function take(page: Page, role: string, height: number): Promise<void> {
  await page.setViewportSize({ width: 1280, height });
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  await page.evaluate('document.fonts.ready.then(() => true)');
  await page.screenshot({ path: join(import.meta.dirname, `../../docs/pictures/${role}.png`) });
}
