import type { RuleId } from '../ids.js';
import { type Explained, text } from './explanation.js';

/** Chapter 6: consultation and decision. */
export const decision: Explained<Extract<RuleId, `B${string}`>> = {
  B01: {
    predicate: text(
      '按职位和人员须征求意见的，均已发出并答复',
      'whoever the office consults on such a post or person was asked, and has answered',
    ),
    shown: text('未征求的单位、未答复件数', 'not consulted, without a reply'),
    sealed: null,
    effects: ['block'],
  },
  B02: {
    predicate: text(
      '双重管理的职位，协管方已答复，或自有证明的收到之日起满一个月',
      'of a post under dual management the assisting party has replied, or one month has gone since its proven receipt',
    ),
    shown: text('发出、收到、答复期限', 'sent, received, reply due'),
    sealed: null,
    effects: ['block', 'hold'],
  },
  B03: {
    predicate: text(
      '协管方不同意的，正职由上级协调，副职由主管方决定',
      'a disagreement on a principal is coordinated by the superior, on a deputy settled by the managing party',
    ),
    shown: text('处理方、处理日期', 'who settles it, day'),
    sealed: null,
    effects: ['block'],
  },
  B04: {
    predicate: text(
      '第36条八种不得提交会议讨论的情形均不存在',
      'none of the eight situations of art 36',
    ),
    shown: text('当前环节、日期、存在的情形', 'step, dates, which situation'),
    sealed: text('情形所涉及的材料', 'the documents behind it'),
    effects: ['block'],
  },
  B05: {
    predicate: text(
      '市县党政正职由常委会提名、全委会无记名投票表决；急需任用的，由常委会决定并先征求全委会成员意见',
      'on a principal of a city or county team the plenary decides by secret ballot on the standing committee’s nomination; where urgent the standing committee decides, once the members’ opinions are solicited',
    ),
    shown: text('表决方式、成员数、征求和答复人数', 'method, members, asked, replied'),
    sealed: null,
    effects: ['block'],
  },
  B06: {
    predicate: text(
      '到会且不回避的成员不少于应到成员的三分之二',
      'two thirds of the full membership are present, recused members not counted',
    ),
    shown: text('应到、实到、回避、所需人数', 'full membership, present, recused, needed'),
    sealed: null,
    effects: ['block'],
  },
  B07: {
    predicate: text(
      '到会且不回避的成员逐一表态一次，主要负责人末位表态',
      'each voter states one opinion, the principal last',
    ),
    shown: text('未表态人数', 'members who have not spoken'),
    sealed: null,
    effects: ['block'],
  },
  B08: {
    predicate: text(
      '逐个介绍、逐个讨论、逐个表决',
      'one person at a time is introduced, discussed and voted on',
    ),
    shown: text('会议日期、议题编号', 'day of the sitting, items'),
    sealed: null,
    effects: ['block'],
  },
  B09: {
    predicate: text(
      '应到成员过半数同意；每个职位一名人选',
      'more than half of the full membership agree; one candidate for each place',
    ),
    shown: text('通过、未通过人选数，职位数', 'passed, not passed, places'),
    sealed: null,
    effects: ['block'],
  },
  B10: {
    predicate: text(
      '意见分歧较大的，暂缓表决',
      'where wide disagreement is flagged there is no vote at this sitting',
    ),
    shown: text('是否标明分歧', 'whether it is flagged'),
    sealed: null,
    effects: ['hold'],
  },
  B11: {
    predicate: text(
      '复议须先有应到成员过半数同意',
      'what was decided comes up again only with the prior consent of more than half of the full membership',
    ),
    shown: text('同意复议人数、应到人数', 'those who consented, full membership'),
    sealed: null,
    effects: ['block'],
  },
  B12: {
    predicate: text(
      '涉及本人或近亲属的成员离场；是否失去表决权按机构确定',
      'whoever is concerned or related to the candidate leaves for the item; whether he then votes is set for each body',
    ),
    shown: text('应离场人数', 'members who have to leave'),
    sealed: text('亲属关系', 'relations'),
    effects: ['block'],
  },
  B13: {
    predicate: text('议题在会前{days}天已列入', 'the item was on the agenda {days} day(s) before'),
    shown: text('会议日期、列入日期', 'day of the sitting, day of entry'),
    sealed: null,
    effects: ['block'],
  },
  B14: {
    predicate: text(
      '同意、不同意、缓议之和等于有表决权人数；票决由监票人、计票人两人签字',
      'agree, disagree and defer add up to the voters; two persons sign the totals of a ballot',
    ),
    shown: text('各项票数', 'the counts'),
    sealed: null,
    effects: ['block'],
  },
  B15: {
    predicate: text(
      '按职位须报上级审批或备案的，材料齐全并已批准或报送',
      'where the post asks for approval or filing: the set is complete, and the superior has approved, or been informed',
    ),
    shown: text('缺少的材料、报送和答复日期', 'documents missing, days sent and answered'),
    sealed: null,
    effects: ['block', 'hold'],
  },
  B16: {
    predicate: text(
      '计入到会、表态、票数的都是该机构当日成员',
      'whoever is counted is a member of the body on that date',
    ),
    shown: text('非成员人数、未登记人数', 'persons who are no members, not recorded'),
    sealed: null,
    effects: ['block'],
  },
  B17: {
    predicate: text(
      '权限表为该职位规定了决定机构的，由该机构的会议决定；由全委会票决的职位，常委会可以提名或者急需任用',
      'where the authority matrix names a body for the post, a sitting of that body decides; for a post of the plenary the standing committee may nominate, or decide in the urgent way',
    ),
    shown: text(
      '会议所属机构、权限表规定的机构',
      'the body that sits, the body that the matrix names',
    ),
    sealed: null,
    effects: ['block'],
  },
};
