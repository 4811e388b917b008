/** One wording in both languages of the product. `{name}` stands for a value of the same name. */
export type Text = {
  readonly zh: string;
  readonly en: string;
};

export type Language = keyof Text;

/** Puts the values into the wording; a value that is absent stays visible as `{name}`. */
export function fill(
  text: Text,
  language: Language,
  values: { readonly [name: string]: unknown },
): string {
  return text[language].replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name];
    return value === undefined ? placeholder : wordOf(value, language);
  });
}

const words: { readonly [literal: string]: Text } = {
  null: { zh: '未记录', en: 'not recorded' },
  true: { zh: '是', en: 'yes' },
  false: { zh: '否', en: 'no' },
};

function wordOf(value: unknown, language: Language): string {
  if (Array.isArray(value))
    return value.map((each) => wordOf(each, language)).join(language === 'zh' ? '、' : ', ');
  if (typeof value === 'string') return value;
  const literal = JSON.stringify(value);
  return words[literal]?.[language] ?? literal;
}
