import type { StoredEvent, Text } from '@jishi/client';
import type { JsonSchema } from '../../../shared/contract.js';
import type { Field, Variant } from '../../acts/model/field.js';
import { fieldsOf } from '../../acts/model/read-schema.js';

/** One value of a corrected fact, in the words of the form that recorded it. */
export interface CorrectedValue {
  readonly label: Text;
  /** Null where nothing was recorded. */
  readonly before: Text | null;
  readonly after: Text | null;
}

/** A conclusion that lost its ground, or has it again. */
export interface Finding {
  readonly step: string;
  readonly rule: string;
  readonly candidateId?: string;
}

/** A correction as the timeline shows it, or null for any other event. */
export interface CorrectionView {
  /** The number of the event that is corrected. */
  readonly version: number;
  readonly values: readonly CorrectedValue[];
  readonly reason: string;
  readonly authority: string;
}

type Data = Readonly<Record<string, unknown>>;

/** @param schema that of the act `correct-fact`; its fields give the values their names */
export function correctionOf(event: StoredEvent, schema: JsonSchema): CorrectionView | null {
  if (event.type !== 'FactCorrected') return null;
  const { version, correction, before, reason, authority } = event.data as Data;
  const { act, ...values } = correction as Data;
  const fields = fieldsOfAct(schema, String(act));
  return {
    version: Number(version),
    reason: refOf(reason),
    authority: refOf(authority),
    values: Object.entries(values).map(([name, value]) => {
      const field = fields.find((each) => each.name === name);
      return {
        label: field?.label ?? same(name),
        before: wordsOf((before as Data)[name], field),
        after: wordsOf(value, field),
      };
    }),
  };
}

/** The number of the last event that corrects each event, by the number of the corrected one. */
export function correctedBy(events: readonly StoredEvent[]): ReadonlyMap<number, number> {
  const corrections = events.filter(({ type }) => type === 'FactCorrected');
  return new Map(corrections.map(({ data, version }) => [Number(data.version), version]));
}

export function findingsOf({ data }: StoredEvent, which: 'flagged' | 'lifted') {
  return (data[which] ?? []) as readonly Finding[];
}

/** The acts whose facts can be corrected. @param schema that of the act `correct-fact` */
export function correctableActs(schema: JsonSchema): ReadonlySet<string> {
  return new Set(variantsOf(schema).map(({ value }) => value));
}

function fieldsOfAct(schema: JsonSchema, act: string): readonly Field[] {
  return variantsOf(schema).find(({ value }) => value === act)?.fields ?? [];
}

function variantsOf(schema: JsonSchema): readonly Variant[] {
  const correction = fieldsOf(schema).find(({ name }) => name === 'correction');
  const [kinds] = correction?.shape.kind === 'group' ? correction.shape.fields : [];
  return kinds?.shape.kind === 'variants' ? kinds.shape.variants : [];
}

function wordsOf(value: unknown, field: Field | undefined): Text | null {
  if (value === null || value === undefined) return null;
  if (!Array.isArray(value)) return labelOf(textOf(value), field);
  if (value.length === 0) return null;
  const item = field?.shape.kind === 'list' ? field.shape.item : undefined;
  const words = value.map((each) => labelOf(textOf(each), item));
  return {
    zh: words.map(({ zh }) => zh).join('、'),
    en: words.map(({ en }) => en).join(', '),
  };
}

function labelOf(value: string, field: Field | undefined): Text {
  const options = field?.shape.kind === 'choice' ? field.shape.options : [];
  return options.find((option) => option.value === value)?.label ?? same(value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function refOf(sealed: unknown): string {
  return (sealed as { readonly ref: string }).ref;
}

const same = (value: string): Text => ({ zh: value, en: value });
