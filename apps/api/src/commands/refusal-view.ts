import {
  allRules,
  articleOf,
  type Citation,
  type Language,
  type Refusal,
  type RuleId,
  sentenceOf,
  type Text,
  wordsOf,
} from '@jishi/domain';

/** A refusal with everything a person needs to understand and mend it, in both languages. */
export function refusalView(act: Text, refusal: Refusal, number: string | null) {
  return {
    ...refusal,
    whoCan: [...refusal.whoCan],
    ...ruleView(refusal.rule),
    words: { zh: words('zh'), en: words('en') },
  };

  function words(language: Language) {
    const { facts, needed, who } = wordsOf(refusal, language);
    const sentence = sentenceOf(act, refusal, language) + onRecord(number, language);
    return { facts, needed, who, sentence };
  }
}

/** What a rule rests on, as it is cited beside it. */
export function ruleView(id: RuleId) {
  const rule = allRules().find((each) => each.id === id);
  if (!rule) throw new Error(`there is no rule ${id}`);
  return { rule: rule.id, ...citeOf(id), verified: rule.cites.verified, title: rule.title };
}

/** The article under a rule. Some rules of the product are no predicates: the order of the steps itself is one. */
export function citeOf(id: RuleId) {
  const { cites } = allRules().find((each) => each.id === id) ?? { cites: ofProduct };
  return { article: cites.article, cite: citeInWords(cites) };
}

export function citeInWords(cites: Citation): Text {
  return { zh: articleOf(cites, 'zh'), en: articleOf(cites, 'en') };
}

const ofProduct: Citation = { text: 'product', article: '', verified: true };

function onRecord(number: string | null, language: Language): string {
  if (number === null) return '';
  return language === 'zh'
    ? `本次已记入未予办理记录（${number}）。`
    : ` This attempt is on record (${number}).`;
}
