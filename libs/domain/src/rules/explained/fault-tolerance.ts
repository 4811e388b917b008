import type { RuleId } from '../ids.js';
import { type Explained, text } from './explanation.js';

/** Fault tolerance and correction. */
export const faultTolerance: Explained<Extract<RuleId, `FT${string}`>> = {
  FT01: {
    predicate: text(
      '所关联问责事项为本人事项，尚未决定，也未核查过',
      'the linked matter is the person’s own, not decided, and not checked already',
    ),
    shown: text('问责决定日期', 'day on which the matter was decided'),
    sealed: null,
    effects: ['block'],
  },
  FT02: {
    predicate: text(
      '申请已受理，或书面说明不予受理的理由',
      'the application is accepted, or refused with reasons',
    ),
    shown: text('是否受理', 'whether it is accepted'),
    sealed: null,
    effects: ['block'],
  },
  FT03: {
    predicate: text(
      '听取本人申述和单位党组织意见后形成核查结论',
      'the person and the unit were heard before the verification concludes',
    ),
    shown: text('申述、意见、结论是否齐全', 'whether statement, opinion and conclusion are there'),
    sealed: text('申述和意见的内容', 'what they say'),
    effects: ['block'],
  },
  FT04: {
    predicate: text(
      '核查期限在期满前延长一次',
      'the period of verification is extended once, while it runs',
    ),
    shown: text('已延长次数、期限', 'extensions, end of the period'),
    sealed: null,
    effects: ['block'],
  },
  FT05: {
    predicate: text(
      '“三个区分开来”和六个要件逐项认定，附理由和证据，并有集体认定',
      'each of the three distinctions and six factors has a finding with reason and evidence, and the body has determined',
    ),
    shown: text('未认定的要件', 'tests without a finding'),
    sealed: text('理由和证据', 'reasons and evidence'),
    effects: ['block'],
  },
  FT06: {
    predicate: text(
      '由本单位或上级单位的机构认定，到会达到规定比例，应到会成员过半数同意，有关人员回避',
      'a body of the unit or of one above it determines, in a quorum, by a majority of its members, without those concerned',
    ),
    shown: text('应到、到会、同意人数', 'members, present, in favour'),
    sealed: text('亲属关系', 'relations'),
    effects: ['block'],
  },
  FT07: {
    predicate: text(
      '予以容错的，引用正面清单，不存在排除情形、负面清单情形和不支持的区分',
      'a tolerated fault rests on a positive item of the list, and on nothing that excludes tolerance',
    ),
    shown: text('排除情形、引用的清单条目', 'what excludes it, items cited'),
    sealed: null,
    effects: ['block'],
  },
  FT08: {
    predicate: text('已书面答复并备案', 'the result is answered in writing and filed'),
    shown: text('是否答复、是否备案', 'whether replied and filed'),
    sealed: null,
    effects: ['block'],
  },
  FT09: {
    predicate: text(
      '在{leastMonths}至{mostMonths}个月内整改，并经回头看确认到位',
      'corrected within {leastMonths} to {mostMonths} months, and found so by the check-back',
    ),
    shown: text('整改期限', 'the term'),
    sealed: null,
    effects: ['block'],
  },
  FT10: {
    predicate: text(
      '回头看人员不是本人，也不是整改责任人',
      'nobody checks back on what he had to correct himself',
    ),
    shown: null,
    sealed: null,
    effects: ['block'],
  },
  FT11: {
    predicate: text(
      '已函告组织部门，并记录结果运用的范围',
      'the organisation department is notified, and the scopes of use are on record',
    ),
    shown: text('是否函告、是否记录', 'whether notified and recorded'),
    sealed: null,
    effects: ['block'],
  },
  FT12: {
    predicate: text(
      '问责决定前，容错核查已有结论',
      'accountability is not decided before a check has given its answer',
    ),
    shown: text('容错核查的状态', 'state of the check'),
    sealed: null,
    effects: ['block'],
  },
  FT13: {
    predicate: text(
      '问责决定不重于容错认定',
      'accountability is decided no more gravely than was determined',
    ),
    shown: text('容错认定', 'the determination'),
    sealed: null,
    effects: ['block'],
  },
};
