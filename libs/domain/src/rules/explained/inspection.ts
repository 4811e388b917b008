import type { RuleId } from '../ids.js';
import { type Explained, type RuleExplanation, text } from './explanation.js';

const asked = text('送查日期、答复日期、今日', 'day asked, day answered, today');

/** Art. 31: a check that was asked for, answered, clear, and fresh. */
function check(zh: string, en: string): RuleExplanation {
  return {
    predicate: text(
      `${zh}已送查、已答复、无存疑，且在{freshMonths}个月或答复所载有效期内`,
      `${en}: asked, answered, nothing in doubt, and within {freshMonths} months or the day that the answer names`,
    ),
    shown: asked,
    sealed: text('答复的内容', 'what the answer says'),
    effects: ['block', 'hold'],
  };
}

/** Chapter 5: inspection. */
export const inspection: Explained<Extract<RuleId, `I${string}`>> = {
  I01: {
    predicate: text(
      '第24条七项情形均不存在：第3、5、6项按经确认的信息计算，第1、2、4、7项由专人认定；考核等次须为近{gradeWithinYears}年内',
      'none of the seven bars of art 24: 3, 5 and 6 computed from confirmed facts, 1, 2, 4 and 7 attested; the last grade is of the last {gradeWithinYears} years',
    ),
    shown: text('情形的序号', 'numbers of the bars'),
    sealed: text('年度考核、家庭成员移居、影响期', 'grades, family status, impact periods'),
    effects: ['block', 'attest'],
  },
  I02: {
    predicate: text(
      '考察对象人数一般多于职位数',
      'there are generally more candidates than places',
    ),
    shown: text('考察对象数、职位数', 'candidates, places'),
    sealed: null,
    effects: ['block', 'warn'],
  },
  I03: {
    predicate: text(
      '考察对象由集体研究确定，并附会议记录',
      'candidates are fixed by a collective meeting, with its minutes',
    ),
    shown: text('是否附会议记录、是否确定', 'whether minutes and candidates are there'),
    sealed: null,
    effects: ['block'],
  },
  I04: {
    predicate: text(
      '考察组不少于{leastMembers}人，组长为成员，成员不是人选本人或近亲属',
      'a team of {leastMembers} or more, its leader a member, nobody a candidate or a close relative of one',
    ),
    shown: text('成员数、应回避人数', 'members, those who have to withdraw'),
    sealed: text('亲属关系', 'relations'),
    effects: ['block'],
  },
  I05: {
    predicate: text(
      '先有方案并与单位主要领导沟通，再发预告；预告期满后才进行考察活动；每名考察对象都有谈话',
      'plan and talk with the unit come before the notice; no act of the inspection before its lead time is over; every candidate has interviews',
    ),
    shown: text('方案、沟通、预告、考察活动日期', 'days of plan, talk, notice and act'),
    sealed: null,
    effects: ['block'],
  },
  I06: {
    predicate: text(
      '预告写明任务、时间、对象及职务、考察组、联系电话、监督举报电话',
      'the notice has task, time, person and post, team, phones and complaint line',
    ),
    shown: text('缺少的项数', 'items missing'),
    sealed: null,
    effects: ['block'],
  },
  I07: {
    predicate: text(
      '规定范围的各类人员都已谈话：{categories}',
      'somebody of each category was interviewed: {categories}',
    ),
    shown: text('缺少的类别', 'categories missing'),
    sealed: null,
    effects: ['warn'],
  },
  I08a: check('干部人事档案', 'the personnel file'),
  I08b: check('个人有关事项报告', 'the report on personal matters'),
  I08c: check(
    '所在单位纪检机构和同级纪检监察机关两份意见',
    'the opinions of the unit’s own discipline organ and of the one at the department’s level',
  ),
  I08d: check('信访举报', 'reports and petitions'),
  I09: {
    predicate: text(
      '所在单位党组织书记和纪委书记两人对同一版本的廉洁自律结论性意见签字，签字当日均任该职',
      'the secretary and the discipline secretary of the candidate’s unit, in office on that day, both sign one version of the conclusion',
    ),
    shown: text('版本、两人是否已签、签字日期', 'version, who signed, day of signature'),
    sealed: text('结论性意见的内容', 'the conclusion'),
    effects: ['block'],
  },
  I10: {
    predicate: text(
      '须经济责任审计的，已送审并取得无问题的审计结果',
      'where an economic audit is required, it was asked for and its result is clear',
    ),
    shown: text('送审日期、结果日期', 'day asked, day of the result'),
    sealed: text('审计结果的内容', 'the result'),
    effects: ['block', 'hold'],
  },
  I11: {
    predicate: text(
      '考察材料写明缺点和不足，考察组全体成员对现行版本签字',
      'the report has its section on defects, and all of the team sign the version that stands',
    ),
    shown: text('版本、成员数、未签人数', 'version, members, those not signed'),
    sealed: text('考察材料', 'the report'),
    effects: ['block'],
  },
  I12: {
    predicate: text(
      '已向所在单位主要领导反馈考察情况，并经集体研究',
      'feedback was given to the unit’s principal, and the department studied the result together',
    ),
    shown: text('是否已反馈', 'whether feedback is recorded'),
    sealed: null,
    effects: ['block'],
  },
  I13: {
    predicate: text(
      '对每名考察对象已向规定的单位（{bodies}）了解情况并得到反馈，已了解的均已反馈',
      'of each candidate the named bodies ({bodies}) were asked and answered, and whoever was asked has answered',
    ),
    shown: text('尚未听取的单位、未反馈件数', 'bodies not heard, requests not answered'),
    sealed: text('反馈的内容', 'what they answered'),
    effects: ['block', 'hold'],
  },
  I14: {
    predicate: text(
      '政治把关结论由当日担任该职务者本人签字或纸质签字',
      'whoever signs the political conclusion holds the office in which he signs on that day',
    ),
    shown: text('签字的职务、签字日期', 'the office, the day of the signature'),
    sealed: text('结论的依据材料', 'the document of its basis'),
    effects: ['block'],
  },
};
