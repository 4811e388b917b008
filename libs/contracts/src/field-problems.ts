import type { Label } from './primitives.js';

/** Why a field could not be read, in words for the person who filled it in, by the code of the problem. */
const words: { readonly [code: string]: Label } = {
  invalid_type: { zh: '未填写或类型不符', en: 'missing, or of another type' },
  invalid_format: { zh: '格式不符', en: 'not in the form that is asked for' },
  invalid_value: { zh: '不在可选范围内', en: 'none of the choices' },
  invalid_union: { zh: '未填写或形式不符', en: 'missing, or in no form that is known' },
  too_small: { zh: '过短、过小或为空', en: 'too short, too small or empty' },
  too_big: { zh: '过长或过大', en: 'too long or too large' },
  unrecognized_keys: { zh: '含有不认识的内容', en: 'holds something that is not known here' },
  custom: { zh: '内容不符合要求', en: 'not as it is asked for' },
  unknown: { zh: '登记中没有', en: 'not on record' },
  'already-exists': { zh: '已经登记', en: 'on record already' },
  'not-in-this-step': { zh: '本环节不能办理', en: 'not in this step' },
  'not-pending': {
    zh: '没有此材料，或已用于其他办理；请重新上传',
    en: 'no such document, or another act has named it: upload it for this act',
  },
  'not-applicable': { zh: '此处不适用', en: 'does not apply here' },
};

const unreadable: Label = { zh: '无法识别', en: 'cannot be read' };

/** @param code of the problem, as the schema or the act names it */
export function fieldWords(code: string): Label {
  return Object.hasOwn(words, code) ? (words[code] ?? unreadable) : unreadable;
}
