import type { RuleId } from '../ids.js';
import { type Explained, text } from './explanation.js';

/** Chapter 3: analysis and proposal. */
export const proposal: Explained<Extract<RuleId, `M${string}`>> = {
  M01: {
    predicate: text(
      '动议前有分析研判，且未满{months}个月',
      'an analysis is on record, less than {months} months old',
    ),
    shown: text('分析研判日期、今日', 'day of the analysis, today'),
    sealed: null,
    effects: ['block'],
  },
  M02: {
    predicate: text(
      '初步建议写明职位、条件、范围、方式、程序、人选意向六项，并列入事项的全部职位和人选',
      'the initial suggestion states posts, conditions, scope, manner, procedure and intended persons, and names every post and candidate of the case',
    ),
    shown: text('已写明的项数、缺少的职位和人选数', 'parts stated, posts and candidates left out'),
    sealed: null,
    effects: ['block'],
  },
  M03: {
    predicate: text(
      '依次完成初步建议、向主要领导报告、沟通酝酿、工作方案，并附材料',
      'suggestion, report to the principal, communication and work plan, in this order and with their documents',
    ),
    shown: text('四项日期', 'their four dates'),
    sealed: null,
    effects: ['block'],
  },
  M04: {
    predicate: text(
      '公开选拔、竞争上岗的条件突破规定的，有上级同意的答复',
      'an open competition that departs from the conditions has the superior’s consent',
    ),
    shown: text('上级答复日期', 'day of the consent'),
    sealed: null,
    effects: ['superior'],
  },
  M05: {
    predicate: text(
      '逐项核对任前报告事项；应报告的，有上级同意的答复，逾期不答不视为同意',
      'prior-report matters are looked at one by one; those to be reported have the superior’s consent, and silence is none',
    ),
    shown: text('应报告事项、上级答复日期', 'matters to be reported, day of the consent'),
    sealed: null,
    effects: ['attest', 'superior'],
  },
  M06: {
    predicate: text(
      '每名人选有{months}个月内的署名提名；个人推荐有本人署名的书面材料，要求时附责任承诺；要求时经资格审查合格',
      'every candidate has a named nomination of the last {months} months; a personal one is written and signed, with its liability where asked for; the nominee passed the review where one is asked for',
    ),
    shown: text(
      '提名日期、未署名的推荐件数、审查日期',
      'day of nomination, recommendations without a signed file, day of the review',
    ),
    sealed: null,
    effects: ['block'],
  },
  M07: {
    predicate: text(
      '主要负责人离任前{months}个月内不提出调整，确有需要的事先报告并得到同意（本地开关）',
      'no proposal within {months} months before the principal leaves, unless the superior consented to a need reported beforehand (local switch)',
    ),
    shown: text('主要负责人任期届满日', 'end of the principal’s term'),
    sealed: null,
    effects: ['superior'],
  },
  M08: {
    predicate: text(
      '提名结果在规定范围内通报，列入全部人选（本地开关）',
      'the result of the nomination was made known to its audience, with every candidate (local switch)',
    ),
    shown: text('通报日期、未列入人数', 'day of the notice, candidates left out'),
    sealed: null,
    effects: ['block'],
  },
};
