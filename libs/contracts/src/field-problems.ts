import type { InputProblem } from '@jishi/domain';
import type { Label } from './primitives.js';

/** Why a field could not be read, in words for the person who filled it in, by the code of the problem. */
const words = {
  invalid_type: { zh: '未填写或类型不符', en: 'missing, or of another type' },
  invalid_format: { zh: '格式不符', en: 'not in the form that is asked for' },
  invalid_value: { zh: '不在可选范围内', en: 'none of the choices' },
  invalid_union: { zh: '未填写或形式不符', en: 'missing, or in no form that is known' },
  too_small: { zh: '过短、过小或为空', en: 'too short, too small or empty' },
  too_big: { zh: '过长或过大', en: 'too long or too large' },
  unrecognized_keys: { zh: '含有不认识的内容', en: 'holds something that is not known here' },
  custom: { zh: '内容不符合要求', en: 'not as it is asked for' },
  unknown: { zh: '登记中没有，请重新选择', en: 'not on record: choose another' },
  'already-exists': { zh: '已经登记，不能重复', en: 'on record already, and recorded once only' },
  'not-in-this-step': { zh: '本环节不能办理', en: 'not in this step' },
  'not-pending': {
    zh: '没有此材料，或已用于其他办理；请重新上传',
    en: 'no such document, or another act has named it: upload it for this act',
  },
  'not-applicable': {
    zh: '不适用于目前的情况，请核对',
    en: 'does not fit how things stand: check it',
  },
  'in-future': {
    zh: '该日期尚未到来，请填写实际发生的日期',
    en: 'this day is still to come: give the day on which it happened',
  },
  'too-early': {
    zh: '早于它所依据或截止的事项，请核对日期',
    en: 'before the day that it follows: check the dates',
  },
  'too-late': { zh: '晚于期限的最后一日，请核对日期', en: 'after the last day: check the dates' },
  'other-day': {
    zh: '与事项内填写的日期不一致，请填写同一日期',
    en: 'another day than the act itself says: give one and the same',
  },
  'own-signature': {
    zh: '本人的纸质签字应由他人登记；本人可直接登录签字',
    en: 'a paper signature is recorded by somebody else: sign in person instead',
  },
  'too-few': { zh: '数量不足，请补充，每项不得重复', en: 'too few: add more, each of them once' },
  'too-many': { zh: '超过可有的数量，请核对', en: 'more than there can be: check the number' },
} satisfies { readonly [code: string]: Label } & { readonly [Problem in InputProblem]: Label };

const unreadable: Label = { zh: '无法识别', en: 'cannot be read' };

/** @param code of the problem, as the schema or the act names it */
export function fieldWords(code: string): Label {
  return isKnown(code) ? words[code] : unreadable;
}

function isKnown(code: string): code is keyof typeof words {
  return Object.hasOwn(words, code);
}
