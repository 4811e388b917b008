import type { RuleEffect } from '../shared/decision.js';
import type { Text } from '../shared/text.js';
import type { RuleId } from './ids.js';

/** The families by the letters with which the ids of their rules begin, in the order of a case. */
export const ruleFamilies = {
  E: { zh: '资格条件', en: 'Eligibility' },
  M: { zh: '分析研判和动议', en: 'Analysis and proposal' },
  D: { zh: '民主推荐', en: 'Recommendation' },
  I: { zh: '考察', en: 'Inspection' },
  B: { zh: '讨论决定', en: 'Decision' },
  A: { zh: '任职', en: 'Appointment' },
  X: { zh: '交流、回避', en: 'Exchange and withdrawal' },
  R: { zh: '问责及影响期', en: 'Accountability and its periods' },
  S: { zh: '监督', en: 'Supervision' },
  FT: { zh: '容错纠错', en: 'Fault tolerance' },
  SYS: { zh: '产品规则', en: 'Rules of the product' },
} as const satisfies { readonly [letters: string]: Text };

export type RuleFamily = keyof typeof ruleFamilies;

export function familyOf(id: RuleId): RuleFamily {
  return id.replace(/[^A-Z].*$/, '') as RuleFamily;
}

/** What follows where a rule is not met. */
export const effectTitles: { readonly [Effect in RuleEffect]: Text } = {
  block: { zh: '不予办理', en: 'refused' },
  hold: { zh: '暂缓，待消除', en: 'held until cleared' },
  attest: { zh: '须专人认定并附依据', en: 'needs a named person’s statement with a document' },
  superior: { zh: '须上级先行同意', en: 'needs the superior’s consent first' },
  warn: { zh: '提示，说明后继续', en: 'warning; it goes on' },
};
