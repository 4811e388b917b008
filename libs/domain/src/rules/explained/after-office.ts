import type { RuleId } from '../ids.js';
import { type Explained, text } from './explanation.js';

const periods = text('影响期', 'impact periods');

/** Exchange and withdrawal; accountability and its periods. */
export const afterOffice: Explained<Extract<RuleId, `X${string}` | `R${string}`>> = {
  X01: {
    predicate: text(
      '在同一职位任职满{years}年的，应当交流',
      'who has held one post for {years} years is due for exchange',
    ),
    shown: text('年数', 'years'),
    sealed: text('任职经历', 'posts held'),
    effects: ['warn'],
  },
  X02: {
    predicate: text(
      '在同一职位连任{terms}届的，不再推荐、提名担任该职位',
      'after {terms} consecutive terms in a post nobody is nominated for it again',
    ),
    shown: text('届数', 'terms'),
    sealed: text('任职经历', 'posts held'),
    effects: ['block'],
  },
  X03: {
    predicate: text(
      '第52条所列近亲属不在拟任单位任职',
      'no relative of the classes of art 52 holds a post in the unit',
    ),
    shown: null,
    sealed: text('亲属关系及其任职', 'relations and their posts'),
    effects: ['block'],
  },
  X04: {
    predicate: text(
      '同一地方两名正职一般不同时调整',
      'the two principals of one place are generally not moved together',
    ),
    shown: text('职位编号', 'ids of the posts'),
    sealed: null,
    effects: ['warn'],
  },
  R01: {
    predicate: text(
      '引咎辞职、责令辞职、因问责免职的，{anyMonths}个月内不安排领导职务，{higherMonths}个月内不担任高于原职级的职务',
      'after loss of office by accountability no leading post for {anyMonths} months, and none above the former level for {higherMonths}',
    ),
    shown: text('月数', 'months'),
    sealed: periods,
    effects: ['block'],
  },
  R02: {
    predicate: text(
      '不适宜担任现职被调整的，{months}个月内不提拔',
      'whoever was moved or removed as unsuited is not promoted for {months} months',
    ),
    shown: text('月数', 'months'),
    sealed: periods,
    effects: ['block'],
  },
  R03: {
    predicate: text(
      '受诫勉的，{months}个月内不提拔、不进一步使用',
      'after an admonition no promotion and no weightier post for {months} months',
    ),
    shown: text('月数', 'months'),
    sealed: periods,
    effects: ['block'],
  },
  R04: {
    predicate: text(
      '多项影响期合并计算后已满：党纪处分在另一处分影响期内的，余期与新期相加；其他的取较长者',
      'several impact periods are over: a Party sanction within the period of another adds to what remains of it, of any others the longer counts',
    ),
    shown: null,
    sealed: periods,
    effects: ['block'],
  },
  R05: {
    predicate: text(
      '问责后重新任用的，由专人认定五项条件并听取纪检监察机关意见',
      'a return after accountability: five conditions stated by a named person, the discipline organ heard',
    ),
    shown: text('是否已认定', 'whether it is stated'),
    sealed: periods,
    effects: ['attest'],
  },
};
