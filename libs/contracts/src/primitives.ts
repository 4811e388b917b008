import type { IsoDate, JsonObject, Sealed } from '@jishi/domain';
import { z } from 'zod';

/** The name of a field in both languages; screens and the API's own page show it. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}

/** A domain shape as it travels to the API: whatever is sealed there is open, or a document already uploaded, here. */
export type Wire<T> = T extends Sealed
  ? SealedInput
  : T extends string | number | boolean | null
    ? T
    : T extends readonly (infer Item)[]
      ? readonly Wire<Item>[]
      : { readonly [Key in keyof T]: Wire<T[Key]> };

export type SealedInput = { readonly text: string } | { readonly json: JsonObject } | Sealed;

/** U+0000 does not fit PostgreSQL's text; a lone surrogate has no UTF-8 form. */
const wellFormed = (text: string): boolean =>
  !text.includes('\u0000') && !/\p{Surrogate}/u.test(text);

export function labelled<Schema extends z.ZodType>(schema: Schema, zh: string, en: string): Schema {
  return schema.meta({ zh, en });
}

/** A short word or sentence that is no personal fact, such as a unit's name. */
export const plainText = (max: number) =>
  z.string().trim().min(1).max(max).refine(wellFormed, 'not well-formed text');

/** A name of every object, such as `constructor`, is no id: looked up by it, something would be found. */
const namesNothing = (text: string): boolean => !(text in {});

export const id = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,64}$/)
  .refine(namesNothing, 'a reserved word');

const threeCenturies = /^(19|2[01])\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Described by one pattern beside its format: with two checked patterns the description would lose the format. */
export const isoDate: z.ZodType<IsoDate> = z.iso
  .date({ abort: true })
  .refine((day) => threeCenturies.test(day), 'not between 1900 and 2199')
  .meta({ pattern: threeCenturies.source });

/** `YYYY-MM-DD` or `YYYY-MM-DDThh:mm` in Asia/Shanghai. */
export const occurredOn = z.union([
  isoDate,
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/)
    .refine((instant) => isoDate.safeParse(instant.slice(0, 10)).success, 'no day of the calendar'),
]);

export const sealed = z.strictObject({
  ref: z.string().regex(/^v_[a-z2-7]{26}$/),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

const sealedText = z.strictObject({ text: plainText(20_000) });

/**
 * Free text: it is put into the vault before anything is decided. No address is taken in its place: what
 * stands there could be a file, and every list that shows the text would fall over it.
 */
export const sealedInput = (zh: string, en: string) => sealedText.meta({ zh, en, input: 'text' });

/** A document that was uploaded before; a text stands for a document written in the form. */
export const documentInput = (zh: string, en: string) =>
  z.union([sealed, sealedText]).meta({ zh, en, input: 'document' });

/**
 * A typed personal fact: it is checked here, on the wire, and put into the vault before anything is
 * decided. No address is taken in its place: what stands there could be a file, or a fact of another
 * kind, and every rule that reads the person would fall over it.
 */
export const factInput = (schema: z.ZodType<JsonObject>, zh: string, en: string) =>
  z.strictObject({ json: schema }).meta({ zh, en, input: 'fact' });

/** As on official letters, `滨委干〔2026〕1号`. It stands open in the record, so it has no room for a sentence. */
export const documentNo = z
  .string()
  .regex(/^[\u4e00-\u9fff]{1,12}〔\d{4}〕\d{1,5}号$/)
  .meta({ zh: '文号', en: 'Document number' });

/** Open in the record, like the number of a letter. */
export const envelopeNo = (zh: string) =>
  z
    .string()
    .regex(/^[A-Za-z0-9-]{1,40}$/)
    .meta({ zh, en: 'Envelope number' });

/** A public name in both languages. */
export const bilingual = (zh: string, en: string) =>
  z.strictObject({ zh: plainText(100), en: plainText(100) }).meta({ zh, en, input: 'bilingual' });

/** A choice from a closed list, each with its name in both languages. */
export function choice<Value extends string>(
  zh: string,
  en: string,
  options: { readonly [V in Value]: Label },
) {
  const values = Object.keys(options) as [Value, ...Value[]];
  return z.enum(values).meta({ zh, en, options });
}
