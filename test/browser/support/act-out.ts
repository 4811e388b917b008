import { fileURLToPath } from 'node:url';
import { expect, type Locator, type Page } from '@playwright/test';
import { dayOnPaper } from '../../../apps/web/src/features/acts/model/on-paper.js';
import { fieldsOf } from '../../../apps/web/src/features/acts/model/read-schema.js';
import type { JsonSchema } from '../../../apps/web/src/shared/contract.js';
import { type ActEntry, candidateForm, type JourneyEntry, type PeopleOverHttp } from './demo.mjs';
import { FormFiller } from './fill.js';
import { namesOf } from './names.js';
import { expectAccessible, follow, type Office, signAgain, visit } from './test.js';
import { todayOf } from './today.js';

type On = ActEntry['on'] | 'person';

interface ActDescription {
  readonly name: string;
  readonly prefix: string;
  readonly title: { readonly zh: string };
  readonly schema: JsonSchema;
}

const things: { readonly [Kind in On]: string } = {
  case: 'cases',
  meeting: 'meetings',
  person: 'people',
  accountability: 'accountability',
};

const LONGEST_WAIT = { timeout: 60_000 };

/** Plays the entries of a journey in the browser, as the people whom they name. */
export class ActOut {
  caseId = '';
  personId = '';
  meetingId = '';
  matterId = '';
  private readonly versions = new Map<string, number>();

  constructor(
    private readonly office: Office,
    private readonly people: PeopleOverHttp,
  ) {}

  async play(entry: JourneyEntry): Promise<void> {
    switch (entry.kind) {
      case 'act':
        return this.act(entry);
      case 'step-opens':
        return this.stepOpens(entry.step);
      case 'advance':
        return this.advance(entry.days);
      case 'until':
        return this.factHolds(entry.what);
      case 'import':
        return this.importForm(entry.who, entry.unitId);
      case 'confirm':
        return this.confirm(entry);
    }
  }

  private async act(entry: ActEntry): Promise<void> {
    const page = await this.office.pageOf(entry.who);
    if (entry.name === 'state-opinion') return this.vote(page, entry);
    await follow(page, this.addressOf(entry));
    const act = await this.describe(entry);
    await this.fillIn(page, act, entry.data(await this.known()));
    await page.getByRole('button', { name: act.title.zh, exact: true }).click();
    await this.settled(page, entry);
  }

  /** A form without fields is its own check page; a past act's data has the day on its paper too. */
  private async fillIn(page: Page, act: ActDescription, data: object): Promise<void> {
    const fields = fieldsOf(act.schema);
    const willRecord = page.getByRole('heading', { name: '将记录以下内容' });
    if (fields.length === 0) return expect(willRecord).toBeVisible();
    const check = page.getByRole('button', { name: '核对', exact: true });
    await expect(check).toBeVisible();
    // What was refused before stands in the form again; here everything is given anew.
    const anew = page.getByRole('button', { name: '不用草稿' });
    if (await anew.isVisible()) await anew.click();
    const fill = new FormFiller(
      page,
      await namesOf(this.people, {
        caseId: this.caseId,
        meetingId: this.meetingId,
        inSitting: act.prefix === 'meeting',
      }),
    );
    await fill.fill([dayOnPaper, ...fields], data);
    await check.click();
    await expect(willRecord).toBeVisible();
  }

  private async settled(page: Page, entry: ActEntry): Promise<void> {
    const recorded = page.getByText(/已记录，序号\d+，/);
    const stepUp = page.getByRole('button', { name: '登录确认并记录' });
    const answered = entry.refusedBy ? refusalOn(page) : recorded;
    await expect(answered.or(stepUp)).toBeVisible(LONGEST_WAIT);
    if (await stepUp.isVisible()) await signAgain(stepUp, entry.who);
    if (entry.refusedBy) return expectRefused(page, entry.refusedBy);
    // Over the whole page's text, so that a failure says what the page said instead.
    await expect(page.locator('body')).toContainText(/已记录，序号\d+，/, LONGEST_WAIT);
    this.remember(page, entry, await recorded.innerText());
  }

  private remember(page: Page, { name }: ActEntry, note: string): void {
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    if (name === 'open-case') this.caseId = id;
    if (name === 'call-meeting') this.meetingId = id;
    if (name === 'open-accountability-matter') this.matterId = id;
    this.versions.set(name, Number(/序号(\d+)/.exec(note)?.[1]));
  }

  /** Three equal options, one's own look back, and then it is cast. */
  private async vote(page: Page, entry: ActEntry): Promise<void> {
    const { itemId } = await this.known();
    await visit(page, `/meetings/${this.meetingId}/vote/${itemId}`);
    if (entry.refusedBy) {
      await expect(page.getByText(/最后表态，其他成员还有\d+人/)).toBeVisible();
      await expect(page.getByRole('radio')).toHaveCount(0);
      return;
    }
    await expect(page.getByRole('radio')).toHaveCount(3);
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    await expectAccessible(page);
    await page.getByRole('radio', { name: '同意', exact: true }).check();
    await page.getByRole('button', { name: '核对意见' }).click();
    await page.getByRole('button', { name: '记录表态' }).click();
    await expect(page.getByText(/已记录，序号\d+，/)).toBeVisible();
  }

  private addressOf({ on, name }: ActEntry): string {
    const place: On = on;
    const { caseId, meetingId, personId, matterId } = this;
    const id = { case: caseId, meeting: meetingId, person: personId, accountability: matterId }[
      place
    ];
    return id === '' ? `/${things[place]}/new` : `/${things[place]}/${id}/acts/${name}`;
  }

  private async describe({ on, name }: ActEntry): Promise<ActDescription> {
    const { acts }: { acts: readonly ActDescription[] } = await this.people.read(
      'chen',
      'catalogue',
    );
    const found = acts.find((act) => act.prefix === on && act.name === name);
    if (!found) throw new Error(`the catalogue has no ${name}`);
    return found;
  }

  private async known() {
    return {
      caseId: this.caseId,
      personId: this.personId,
      itemId: 'i1',
      matterId: this.matterId,
      today: await todayOf(this.people),
      versionOf: (act: string) => this.versions.get(act) ?? 0,
    };
  }

  /** The page of the case shows the step as current by itself, without being read anew. */
  private async stepOpens(step: string): Promise<void> {
    const page = await this.office.pageOf('chen');
    const { steps }: { steps: readonly { kind: string; title: { zh: string } }[] } =
      await this.people.read('chen', 'catalogue');
    const title = steps.find(({ kind }) => kind === step)?.title.zh ?? '';
    await visit(page, `/cases/${this.caseId}`);
    const current = page.getByRole('listitem').and(page.locator('[aria-current=step]'));
    await expect(current).toContainText(title, LONGEST_WAIT);
    await expect(current).toContainText('办理中', LONGEST_WAIT);
    await expectAccessible(page);
  }

  private async advance(days: number): Promise<void> {
    const page = await this.office.pageOf('chen');
    const to = new Date(Date.parse(await todayOf(this.people)) + days * 86_400_000);
    const day = to.toISOString().slice(0, 10);
    await visit(page, `/cases/${this.caseId}`);
    await page.getByRole('button', { name: '推进演示时钟' }).click();
    await page.getByLabel('推进到日期').fill(day.replaceAll('-', ''));
    await page.getByRole('button', { name: '推进时钟', exact: true }).click();
    await expect(page.getByText(`演示时钟 · 本库时间为${day}`)).toBeVisible();
  }

  private async factHolds(what: (shown: never) => boolean): Promise<void> {
    const holds = async () => what(await this.people.read('chen', `cases/${this.caseId}`));
    await expect.poll(holds, LONGEST_WAIT).toBe(true);
  }

  private async importForm(who: string, unitId: string): Promise<void> {
    const page = await this.office.pageOf(who);
    const nameOf = await namesOf(this.people, { caseId: '', meetingId: '', inSitting: false });
    await visit(page, '/import');
    await page.getByLabel('选择.lrmx文件').first().setInputFiles(fileURLToPath(candidateForm));
    await expect(page.getByRole('heading', { name: '字段对应' })).toBeVisible();
    await page.getByLabel('管理单位').click();
    await page.locator(`.ant-select-dropdown [title="${nameOf(unitId)}"]`).click();
    await page.getByRole('button', { name: '记录导入内容' }).click();
    await expect(page.getByText(/已记录，序号\d+，/)).toBeVisible();
    this.personId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  }

  /** The officer checks a proposed line, adds what no résumé says, and confirms it. */
  private async confirm({ who, more }: Extract<JourneyEntry, { kind: 'confirm' }>): Promise<void> {
    const page = await this.office.pageOf(who);
    const { facts }: { facts: readonly Fact[] } = await this.people.read(
      who,
      `people/${this.personId}`,
    );
    const line = facts.find(({ kind, status }) => kind === 'post-held' && status === 'proposed');
    if (!line) throw new Error('no line is proposed');
    await visit(page, `/people/${this.personId}`);
    await page.getByRole('link', { name: `核对并确认 ${line.factId}` }).click();
    const act = await this.describe({ on: 'person', name: 'confirm-fact' } as never);
    const content = { json: { ...line.value, ...more } };
    const data = { factId: line.factId, kind: 'post-held', content };
    await this.fillIn(page, act, data);
    await page.getByRole('button', { name: act.title.zh, exact: true }).click();
    await expect(page.getByText(/已记录，序号\d+，/)).toBeVisible();
  }
}

interface Fact {
  readonly factId: string;
  readonly kind: string;
  readonly status: string;
  readonly value: object;
}

/** What the page says of an act that was sent and refused. */
export function refusalOn(page: Page): Locator {
  return page.getByRole('alert').filter({ hasText: /不能办理|Not recorded/ });
}

/** The refusal takes the focus, names the rule and its record; what was filled in stays. */
async function expectRefused(page: Page, rule: string): Promise<void> {
  const refusal = refusalOn(page);
  await expect(refusal).toBeFocused();
  const reason = refusal.getByRole('listitem').filter({ hasText: rule });
  await expect(reason.getByRole('term').filter({ hasText: '还需' })).toHaveCount(1);
  await expect(reason.getByRole('term').filter({ hasText: '可由' })).toHaveCount(1);
  await expect(refusal).toContainText('本次已记入未予办理记录');
  await expect(page.getByRole('heading', { name: '将记录以下内容' })).toBeVisible();
  await expectAccessible(page);
}
