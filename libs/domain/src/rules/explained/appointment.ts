import type { RuleId } from '../ids.js';
import { type Explained, text } from './explanation.js';

/** Chapter 7: publicity, appointment and probation. */
export const appointment: Explained<Extract<RuleId, `A${string}`>> = {
  A01: {
    predicate: text(
      '拟提拔任职厅局级以下领导职务的，须任前公示；其他情形可不公示',
      'a promotion to a post at bureau level or below is published; others need not be',
    ),
    shown: text('职级、提拔人选数', 'rank, candidates promoted'),
    sealed: text('经确认的现任职级', 'confirmed present rank'),
    effects: ['block'],
  },
  A02: {
    predicate: text(
      '公示不早于讨论决定，不少于所定工作日且在日历覆盖范围内；期满后才印发任职通知',
      'the notice goes up not before the decision and stands for its whole working days within the calendar; the appointment notice follows its end',
    ),
    shown: text('决定日期、公示起止', 'day of the decision, start and end'),
    sealed: null,
    effects: ['block'],
  },
  A03: {
    predicate: text(
      '破格提拔的，公示说明破格的具体情形和理由',
      'who is promoted exceptionally is published with the situation and the reason',
    ),
    shown: text('破格提拔人选数', 'exceptional promotions'),
    sealed: null,
    effects: ['block'],
  },
  A04: {
    predicate: text(
      '公示期间收到的每件反映都有核查结论',
      'every report received in the period has an outcome',
    ),
    shown: text('收到、未结件数', 'received, open'),
    sealed: text('反映内容和反映人', 'content and reporter'),
    effects: ['hold'],
  },
  A05: {
    predicate: text(
      '适用试用期的，自试用期通知起一年；通知不早于任职通知',
      'where probation applies it runs one year from its notice, which is not before the appointment notice',
    ),
    shown: text('任职通知、试用期通知日期', 'days of both notices'),
    sealed: null,
    effects: ['block'],
  },
  A06: {
    predicate: text(
      '试用期满后考核，由组织部负责人等两人签字；合格的正式任职，不合格的免职',
      'assessed when the period is over, by two signers; who passes is appointed for good, who fails is removed',
    ),
    shown: text('试用期起止', 'start and end of probation'),
    sealed: text('考核情况', 'the assessment'),
    effects: ['block'],
  },
  A07: {
    predicate: text(
      '试用期内缺勤超过半年的，考核前先决定是否延长',
      'after an absence of over half a year, whether to extend is decided before the assessment',
    ),
    shown: text('缺勤天数、限额', 'days absent, limit'),
    sealed: text('缺勤原因', 'why'),
    effects: ['hold'],
  },
  A08: {
    predicate: text('对每名任职人员有任职谈话记录', 'everybody appointed was talked to, on record'),
    shown: text('是否已谈话', 'whether it is recorded'),
    sealed: null,
    effects: ['block'],
  },
  A09: {
    predicate: text(
      '任职时间自讨论决定之日起算，任职通知印发后入记录；任职后只能按免职离任',
      'tenure starts on the day of the decision, and is on record once the notice is issued; it ends by removal alone',
    ),
    shown: text('决定日期、任职起始日', 'day of the decision, start of tenure'),
    sealed: null,
    effects: ['block'],
  },
  A10: {
    predicate: text(
      '要求任职承诺的，本人签署的承诺书已登记（本地开关）',
      'where the office asks for a commitment, the one that the person signed is recorded (local switch)',
    ),
    shown: text('签署日期', 'day of the signature'),
    sealed: text('承诺书', 'the commitment'),
    effects: ['block'],
  },
  A11: {
    predicate: text(
      '试用期内不调整、不提拔；一般不缩短试用期',
      'no change of post and no promotion during probation, which is not normally cut short',
    ),
    shown: text('试用期起止', 'start and end of probation'),
    sealed: text('现任职务的试用期', 'probation in the present post'),
    effects: ['block', 'warn'],
  },
  A12: {
    predicate: text(
      '由同级非领导职务重新担任领导职务的，不再试用',
      'who returns from a post without leadership to a leading one of his former level is not put on probation',
    ),
    shown: text('是否适用', 'whether it applies'),
    sealed: text('任职经历', 'posts held'),
    effects: [],
  },
};
