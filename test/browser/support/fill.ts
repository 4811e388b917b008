import { expect, type Locator, type Page } from '@playwright/test';
import type { Field, FieldShape } from '../../../apps/web/src/features/acts/model/field.js';
import { pickLines } from '../../../apps/web/src/features/acts/model/lines.js';
import { elementId } from '../../../apps/web/src/features/acts/model/problems.js';

/** Fills in the form of an act from data as the API takes it, with the words that a person sees. */
export class FormFiller {
  /** @param nameOf what a register's id is called on the screen */
  constructor(
    private readonly page: Page,
    private readonly nameOf: (id: string) => string,
  ) {}

  async fill(fields: readonly Field[], data: object, path = ''): Promise<void> {
    const values = data as Readonly<Record<string, unknown>>;
    for (const field of fields) {
      const at = path === '' ? field.name : `${path}.${field.name}`;
      if (field.shape.kind === 'variants') await this.variant(field.shape, values, path);
      else if (values[field.name] !== undefined && values[field.name] !== null)
        await this.one(field, values[field.name], at);
    }
  }

  private async variant(
    shape: Extract<FieldShape, { kind: 'variants' }>,
    values: Readonly<Record<string, unknown>>,
    path: string,
  ): Promise<void> {
    const at = path === '' ? shape.by : `${path}.${shape.by}`;
    const chosen = shape.variants.find(({ value }) => value === values[shape.by]);
    if (!chosen) throw new Error(`the form knows no ${String(values[shape.by])}`);
    await this.at(at).getByRole('radio', { name: chosen.label.zh, exact: true }).check();
    await this.fill(chosen.fields, values, path);
  }

  private async one(field: Field, value: unknown, at: string): Promise<void> {
    const { shape } = field;
    if (shape.kind === 'fact' && !field.required) await this.open(field);
    switch (shape.kind) {
      case 'document':
        return this.document((value as { text: string }).text, at);
      case 'signature':
        return this.signature(shape.paper, value as { kind: string }, at);
      case 'list':
        return this.list(field, shape, { value: value as readonly unknown[], at });
      case 'group':
        return this.group(field, value as object, at);
      case 'fact':
        return this.fill(shape.fields, (value as { json: object }).json, at);
      case 'pick':
        return this.choose(at, [this.nameOf(value as string)]);
      default:
        return this.scalar(shape, value, at);
    }
  }

  private async scalar(shape: FieldShape, value: unknown, at: string): Promise<void> {
    if (shape.kind === 'boolean') return this.radio(at, value === true ? '是' : '否');
    if (shape.kind === 'choice') {
      const label = shape.options.find((option) => option.value === value)?.label.zh ?? '';
      return shape.options.length <= 5 ? this.radio(at, label) : this.choose(at, [label]);
    }
    const text = shape.kind === 'text' && shape.wrapped ? (value as { text: string }).text : value;
    await this.at(at).fill(String(text));
  }

  private async document(text: string, at: string): Promise<void> {
    await this.at(at).getByRole('button', { name: '在此填写文本' }).click();
    await this.at(at).fill(text);
  }

  private async signature(paper: readonly Field[], value: { kind: string }, at: string) {
    await this.radio(at, value.kind === 'paper' ? '纸质签字' : '本人签字（重新登录确认）');
    if (value.kind === 'paper') await this.fill(paper, value, at);
  }

  private async group(field: Field, value: object, at: string): Promise<void> {
    if (field.shape.kind !== 'group') return;
    if (!field.required) await this.open(field);
    await this.fill(field.shape.fields, value, at);
  }

  /** A part of the form that can be left out is opened first. */
  private async open({ label }: Field): Promise<void> {
    const include = this.page.getByRole('button', { name: `填写${label.zh}`, exact: true });
    if (await include.isVisible()) await include.click();
  }

  private async list(
    field: Field,
    shape: Extract<FieldShape, { kind: 'list' }>,
    { value, at }: { readonly value: readonly unknown[]; readonly at: string },
  ): Promise<void> {
    const lines = pickLines(shape);
    if (lines) return this.choose(at, lines.toChosen(value).map(this.nameOf));
    const add = this.at(at).getByRole('button', { name: `增加${field.label.zh}` });
    for (let index = 0; index < value.length; index += 1) {
      if (index >= shape.min) await add.click();
      await this.one(shape.item, value[index], `${at}.${String(index)}`);
    }
  }

  private async radio(at: string, label: string): Promise<void> {
    await this.at(at).getByRole('radio', { name: label, exact: true }).check();
  }

  /** Types the name and takes the option of exactly that name, as often as there are names. */
  private async choose(at: string, labels: readonly string[]): Promise<void> {
    const box = this.at(at);
    for (const label of labels) {
      await box.click();
      if ((await box.getAttribute('readonly')) === null) await box.fill(label);
      const option = this.page.locator(
        `.ant-select-dropdown:not(.ant-select-dropdown-hidden) [title="${label}"]`,
      );
      await option.click();
    }
    await this.page.keyboard.press('Escape');
    await expect(
      this.page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)'),
    ).toHaveCount(0);
  }

  private at(path: string): Locator {
    return this.page.locator(`#${elementId(path)}`);
  }
}
