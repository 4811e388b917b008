import {
  allRules,
  articleOf,
  type Language,
  type Refusal,
  sentenceOf,
  type Text,
  wordsOf,
} from '@jishi/domain';

/** A refusal with everything a person needs to understand and mend it, in both languages. */
export function refusalView(act: Text, refusal: Refusal, number: string | null) {
  return {
    ...refusal,
    ...ruleView(refusal.rule),
    words: { zh: words('zh'), en: words('en') },
  };

  function words(language: Language) {
    const { facts, needed, who } = wordsOf(refusal, language);
    const sentence = sentenceOf(act, refusal, language) + onRecord(number, language);
    return { facts, needed, who, sentence };
  }
}

export type RefusalView = ReturnType<typeof refusalView>;

/** What a rule rests on, as it is cited beside it. */
export function ruleView(id: string) {
  const rule = allRules().find((each) => each.id === id);
  if (!rule) throw new Error(`there is no rule ${id}`);
  return {
    rule: rule.id,
    article: rule.cites.article,
    cite: { zh: articleOf(rule.cites, 'zh'), en: articleOf(rule.cites, 'en') },
    verified: rule.cites.verified,
    title: rule.title,
  };
}

function onRecord(number: string | null, language: Language): string {
  if (number === null) return '';
  return language === 'zh'
    ? `本次已记入未予办理记录（${number}）。`
    : ` This attempt is on record (${number}).`;
}
