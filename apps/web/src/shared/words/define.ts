/** A wording in Chinese and in English; a third entry is the English wording for exactly one. */
export type Pair = readonly [zh: string, en: string, enForOne?: string];

/** The wordings of one area of the app. `{{name}}` stands for a value. */
export function define<Pairs extends { readonly [name: string]: Pair }>(pairs: Pairs): Pairs {
  return pairs;
}
