import type { Page } from '@playwright/test';
import { actedOut, type PeopleOverHttp, stepOpens } from './support/demo.mjs';
import { openingFor } from './support/opening.js';
import { expect, expectAccessible, type Office, signAgain, test } from './support/test.js';
import { todayOf } from './support/today.js';

/** What a refusal says of one rule: its name and citation, how things stand, what is missing, who can bring it. */
interface Said {
  readonly title: string;
  readonly facts: string;
  readonly needed: string;
  readonly who: string;
}

interface Steps {
  readonly steps: readonly { readonly kind: string; readonly state: string }[];
}

/** A person too early in his post, for a post with a vacancy. */
const opening = openingFor('demo-p23');

/** The analysis is made and concluded, so that the proposal is next. */
async function analyse(people: PeopleOverHttp, caseId: string): Promise<void> {
  const recorded = await people.give('chen', `cases/${caseId}/commands/record-analysis`, {
    analysedOn: await todayOf(people),
    attendees: ['demo-p01', 'demo-p03'],
    summary: { text: '班子缺一名副局长。' },
    document: { text: '分析研判报告' },
    shortPosts: [],
  });
  const concluded = await people.give('wu', `cases/${caseId}/commands/conclude-analysis`, {
    conclusion: 'start',
    basis: { text: '同意启动。' },
    signature: { kind: 'in-person' },
  });
  expect([recorded.status, concluded.status]).toEqual([201, 201]);
  // While the step is being opened nothing is judged (SYS-20).
  await expect
    .poll(async () => {
      const { steps }: Steps = await people.read('chen', `cases/${caseId}`);
      return steps.find(({ state }) => state === 'current')?.kind;
    })
    .toBe('proposal');
}

test.describe
  .serial('A refusal in English', () => {
    let caseId = '';
    const addressOf = (name: string) => `/cases/${caseId}/acts/${name}`;

    test.beforeAll(async ({ people }) => {
      caseId = await actedOut([opening, stepOpens('analysis')], people);
    });

    // Their browsers stay in English.
    test.afterAll(({ office }) => office.close());

    test('names the rule, what is missing and who can bring it', async ({ office }) => {
      const page = await formOf(office, { login: 'wu', address: addressOf('conclude-analysis') });
      await page.getByRole('radio', { name: 'start', exact: true }).check();
      await page.getByLabel('Basis').fill('同意启动。');
      await page.getByRole('radio', { name: 'In person, by signing in again' }).check();
      await attempt(page, 'wu', 'Sign the conclusion of the analysis');
      await expectRefusal(page, [
        {
          title: 'Analysis before selection starts M01 art 11–12',
          facts: 'no analysis is recorded',
          needed: 'an analysis',
          who: 'case officer',
        },
      ]);
    });

    test('tells the act of a later step which steps come first', async ({ office }) => {
      const page = await formOf(office, { login: 'chen', address: addressOf('record-work-plan') });
      await page.getByLabel('Date of the plan').fill('20260302');
      await page.getByRole('button', { name: 'Write the text here' }).click();
      await page.getByLabel('Work plan').fill('工作方案');
      await attempt(page, 'chen', 'Record work plan');
      await expectRefusal(page, [
        {
          title: 'A mandated step is never skipped SYS-01 product rule',
          facts: 'the case stands at Analysis',
          needed: 'the steps before it, in order',
          who: 'case officer',
        },
      ]);
    });

    test('is none where a day is still to come: its field says so, and what was filled in stays', async ({
      office,
    }) => {
      const page = await formOf(office, { login: 'chen', address: addressOf('ask-superior') });
      await page.locator('#field-matter').click();
      await page.locator('.ant-select-dropdown [title="Prior report"]').click();
      const sentOn = page.getByLabel('Sent on');
      await sentOn.fill('20991231');
      await page.getByRole('button', { name: 'Write the text here' }).click();
      await page.getByLabel('Report', { exact: true }).fill('请示');
      await page.getByRole('button', { name: 'Check before recording' }).click();
      await page.getByRole('button', { name: 'Report to superior', exact: true }).click();
      const summary = page.getByRole('alert');
      await expect(summary).toBeFocused();
      const told = 'Sent on: this day is still to come: give the day on which it happened';
      await expect(sentOn).toHaveAccessibleDescription(new RegExp(told));
      await expect(sentOn).toHaveValue('2099-12-31');
      await summary.getByRole('link', { name: told }).click();
      await expect(sentOn).toBeFocused();
      await expectAccessible(page);
    });

    test('offers no act that has nothing to act on', async ({ office }) => {
      const page = await office.pageOf('chen');
      await page.goto(`/cases/${caseId}?lang=en`);
      const acts = page.getByRole('region', { name: 'Next acts' });
      await expect(acts.getByRole('link', { name: 'Report to superior' })).toBeVisible();
      await expect(acts.getByText("Record superior's reply")).toHaveCount(0);
    });

    test('lists every rule that fails, each with its article', async ({ office, people }) => {
      await analyse(people, caseId);
      const page = await formOf(office, { login: 'wu', address: addressOf('adopt-proposal') });
      await page.getByRole('button', { name: 'Write the text here' }).click();
      await page.getByLabel('Proposal').fill('动议材料');
      await attempt(page, 'wu', 'Adopt proposal');
      await expectRefusal(page, [
        {
          title: 'Contents of the initial suggestion M02 art 13',
          facts: 'no initial suggestion is recorded',
          needed: 'an initial suggestion with its six parts',
          who: 'case officer',
        },
        {
          title: 'Report, communication and work plan M03 art 14',
          facts: 'no report to the principal is recorded',
          needed: 'its date and document',
          who: 'case officer',
        },
      ]);
    });
  });

interface Form {
  readonly login: string;
  readonly address: string;
}

async function formOf(office: Office, { login, address }: Form): Promise<Page> {
  const page = await office.pageOf(login);
  await page.goto(`${address}?lang=en`);
  return page;
}

async function attempt(page: Page, login: string, act: string): Promise<void> {
  await page.getByRole('button', { name: 'Check before recording' }).click();
  await expect(page.getByRole('heading', { name: 'This will be recorded' })).toBeVisible();
  await page.getByRole('button', { name: act, exact: true }).click();
  const refused = page.getByRole('heading', { name: `Not recorded: ${act}` });
  const stepUp = page.getByRole('button', { name: 'Sign in again and record' });
  await expect(refused.or(stepUp)).toBeVisible();
  if (await stepUp.isVisible()) await signAgain(stepUp, login);
  await expect(refused).toBeVisible();
}

/** The refusal has the focus, says of each of these rules what it must, and is on record itself. */
async function expectRefusal(page: Page, rules: readonly Said[]): Promise<void> {
  const refusal = page.getByRole('alert');
  await expect(refusal).toBeFocused();
  for (const { title, facts, needed, who } of rules) {
    const one = refusal.getByRole('listitem').filter({ hasText: title });
    await expect(one.getByRole('term')).toHaveText(['Facts', 'Needed', 'Who can']);
    await expect(one.getByRole('definition')).toHaveText([facts, needed, who]);
  }
  await expect(refusal).toContainText('This attempt is on record (');
  await expectAccessible(page);
}
