import type { RuleId } from '../ids.js';
import { type Explained, text } from './explanation.js';

/** Rules of the product, which no article states, and of supervision. */
export const product: Explained<Extract<RuleId, `SYS-${string}`>> = {
  'SYS-01': {
    predicate: text(
      '法定环节不因任何办理、差异文件、迁移、接续或修复而跳过',
      'a mandated step is never skipped: not by an act, an overlay, a migration, a take-over or a repair',
    ),
    shown: text('当前环节、所要求的环节', 'where the case stands, which step is asked for'),
    sealed: null,
    effects: ['block'],
  },
  'SYS-02': {
    predicate: text(
      '办理人当日对该单位、该办理事项有授权',
      'the actor holds a grant for the act, the unit and the date',
    ),
    shown: text('当前身份、所需身份', 'role of the actor, roles asked for'),
    sealed: null,
    effects: ['block'],
  },
  'SYS-03': {
    predicate: text(
      '同一事项上，经办人、关口签字人、审计人员不为同一人',
      'on one case officer, gate signer and auditor are different people',
    ),
    shown: text('先前的身份', 'the earlier role'),
    sealed: null,
    effects: ['block'],
  },
  'SYS-04': {
    predicate: text('同一关口的签字人为不同的人', 'the signers of one gate are different persons'),
    shown: null,
    sealed: null,
    effects: ['block'],
  },
  'SYS-05': {
    predicate: text(
      '不办理本人及第52条所列近亲属的事项',
      'nobody acts on a case about himself or a relative of the classes of art 52',
    ),
    shown: null,
    sealed: text('亲属关系', 'relations'),
    effects: ['block'],
  },
  'SYS-06': {
    predicate: text('起草材料的人不审批该材料', 'who prepared a document does not approve it'),
    shown: null,
    sealed: null,
    effects: ['block'],
  },
  'SYS-07': {
    predicate: text('代理人不表决', 'a deputy never votes'),
    shown: null,
    sealed: null,
    effects: ['block'],
  },
  'SYS-08': {
    predicate: text(
      '审计、督察人员不记录事实、不签关口；管理员不读事项',
      'auditors and inspectors record no fact and sign no gate; administrators read no case',
    ),
    shown: text('当前身份', 'role of the actor'),
    sealed: null,
    effects: ['block'],
  },
  'SYS-09': {
    predicate: text(
      '事项未中止；程序允许的办理除外',
      'the case is not suspended; but for what its procedure lets happen meanwhile',
    ),
    shown: text('中止日期', 'day of the suspension'),
    sealed: null,
    effects: ['block'],
  },
  'SYS-20': {
    predicate: text(
      '下一环节已开启；正在开启时稍后再试，不作判定',
      'the next step is open; while it is being opened nothing is judged, and a later try may succeed',
    ),
    shown: null,
    sealed: null,
    effects: ['block'],
  },
  'SYS-21': {
    predicate: text(
      '启动法定期限的事实迟记超过{lateAfterWorkingDays}个工作日的，附证明并由第二人签字',
      'a fact that starts a statutory period and is entered over {lateAfterWorkingDays} working days late has proof and a second signer',
    ),
    shown: text('发生日期、今日、迟记工作日数', 'day it occurred, today, working days late'),
    sealed: null,
    effects: ['block'],
  },
};
