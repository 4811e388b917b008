import type { RuleId } from '../ids.js';
import { type Explained, text } from './explanation.js';

/** Chapter 4: democratic recommendation. */
export const recommendation: Explained<Extract<RuleId, `D${string}`>> = {
  D01: {
    predicate: text(
      '每名人选都在民主推荐结果中，或依第22条经同意不推荐；只适用同级任用的程序，人选不得提高职级',
      'every candidate is in the result of the recommendation, or art 22 exempts him with consent; a procedure for the same level takes nobody above his level',
    ),
    shown: text('人选数、未列入推荐结果数', 'candidates, those not in the result'),
    sealed: text('经确认的现任职级', 'confirmed present rank'),
    effects: ['block'],
  },
  D02: {
    predicate: text(
      '谈话调研推荐和会议推荐都已进行；不再召开会议的，第20条三项条件逐项说明理由',
      'talks and meeting were both held; where the meeting is dropped, each of the three conditions of art 20 has its reason',
    ),
    shown: text('已说明的条件数', 'conditions stated'),
    sealed: null,
    effects: ['block'],
  },
  D03: {
    predicate: text('换届的，先谈话后会议', 'in a renewal the talks come before the meeting'),
    shown: text('谈话日期、会议日期', 'days of talks and meeting'),
    sealed: null,
    effects: ['block'],
  },
  D04: {
    predicate: text(
      '参考名单人数多于职位数',
      'the reference list has more persons than there are posts',
    ),
    shown: text('名单人数、职位数', 'persons on the list, posts'),
    sealed: null,
    effects: ['block'],
  },
  D05: {
    predicate: text(
      '第19、21条所列范围的各类人员都有人参加；范围由程序定',
      'somebody of every category of arts 19 and 21 takes part; the procedure says which',
    ),
    shown: text('缺少的类别', 'categories missing'),
    sealed: null,
    effects: ['block', 'warn'],
  },
  D06: {
    predicate: text(
      '推荐会议到会人数不少于应到人数的规定比例（缺省三分之二）',
      'at least the set fraction (two thirds) of the fixed scope is present at the meeting',
    ),
    shown: text('应到、实到、所需人数', 'expected, present, required'),
    sealed: null,
    effects: ['block'],
  },
  D07: {
    predicate: text(
      '确定考察对象之日在推荐结果日期起一年内',
      'candidates are fixed within one year from the date of the result',
    ),
    shown: text('结果日期、有效期、确定日期', 'day of the result, its validity, day of fixing'),
    sealed: null,
    effects: ['block'],
  },
  D08: {
    predicate: text(
      '定向推荐所针对的职位未改变',
      'the post of a directed recommendation has not changed',
    ),
    shown: text('职位编号', 'ids of the posts'),
    sealed: null,
    effects: ['block'],
  },
  D09: {
    predicate: text(
      '所选人选得票不是最多的，写明选择理由；系统不按票数排序或选人',
      'where somebody else had more votes, the choice has a recorded reason; the product never orders or picks by votes',
    ),
    shown: null,
    sealed: text('推荐票数', 'the votes'),
    effects: ['attest'],
  },
  D10: {
    predicate: text(
      '应到≥实到≥发出≥收回≥有效，有效加无效等于收回，每名人选三项之和等于有效，监票人、计票人在同一版本上签字',
      'expected ≥ present ≥ issued ≥ returned ≥ valid; valid and spoiled add up to returned; each candidate’s options add up to valid; scrutineer and counter sign the same version',
    ),
    shown: text('各项票数、已签字人数', 'the counts, signatures'),
    sealed: null,
    effects: ['block'],
  },
};
