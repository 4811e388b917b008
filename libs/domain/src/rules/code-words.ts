import type { VotingMethod } from '../meeting/state.js';
import type { EducationLevel } from '../registers/person.js';
import type { Text } from '../shared/text.js';
import type { Consultee, PackDocument, Settler } from '../steps/decision/commands.js';
import type { InterviewCategory } from '../steps/inspection/commands.js';
import type { HeardBody } from '../steps/inspection/further-commands.js';
import type { PriorReportMatter } from '../steps/proposal/commands.js';
import type { ParticipantCategory } from '../steps/recommendation/commands.js';

type Code =
  | Consultee
  | EducationLevel
  | HeardBody
  | InterviewCategory
  | PackDocument
  | ParticipantCategory
  | PriorReportMatter
  | Settler
  | VotingMethod;

/** What the codes in the facts of a rule are called, in the words of the forms in which they are chosen. */
export const codeWords: { readonly [C in Code]: Text } = {
  secondary: { zh: '高中（中专）', en: 'secondary' },
  'junior-college': { zh: '大学专科', en: 'junior college' },
  bachelor: { zh: '大学本科', en: 'bachelor' },
  master: { zh: '硕士研究生', en: 'master' },
  doctor: { zh: '博士研究生', en: 'doctor' },
  'unit-leaders': { zh: '单位领导成员', en: 'leaders of the unit' },
  'internal-heads': { zh: '内设机构负责人', en: 'heads of internal units' },
  'mass-bodies': { zh: '群团组织', en: 'mass bodies' },
  'party-committee': { zh: '党委成员', en: 'members of the Party committee' },
  'peoples-congress': { zh: '人大常委会领导成员', en: "leaders of the people's congress" },
  government: { zh: '政府领导成员', en: 'leaders of the government' },
  'consultative-conference': {
    zh: '政协领导成员',
    en: 'leaders of the consultative conference',
  },
  'discipline-commission': {
    zh: '纪委监委领导成员',
    en: 'leaders of the discipline commission',
  },
  'court-and-procuratorate': { zh: '法院、检察院主要领导', en: 'heads of court and procuratorate' },
  departments: { zh: '工作部门主要领导', en: 'heads of departments' },
  'next-lower-principals': { zh: '下一级党政主要领导', en: 'principals of the next lower level' },
  'mass-organisations': { zh: '群团组织主要领导', en: 'heads of mass organisations' },
  'democratic-parties': { zh: '民主党派、工商联代表', en: 'democratic parties and federation' },
  'own-leaders': { zh: '本单位领导成员', en: 'leaders of the unit itself' },
  'internal-units': { zh: '内设机构主要领导', en: 'heads of internal units' },
  'subordinate-units': { zh: '直属单位主要领导', en: 'heads of subordinate units' },
  others: { zh: '其他人员', en: 'others' },
  'own-personnel': { zh: '所在单位组织（人事）部门', en: "personnel body of the candidate's unit" },
  'own-party': { zh: '所在单位机关党组织', en: "Party body of the candidate's unit" },
  'discipline-and-supervision': { zh: '纪检监察机关', en: 'discipline and supervision' },
  'tour-inspection': { zh: '巡视巡察机构', en: 'tour inspection' },
  'audit-office': { zh: '审计机关', en: 'audit office' },
  'petition-office': { zh: '信访部门', en: 'petition office' },
  court: { zh: '法院', en: 'court' },
  procuratorate: { zh: '检察院', en: 'procuratorate' },
  'public-security': { zh: '公安机关', en: 'public security' },
  'reform-or-leaving': {
    zh: '机构变动或主要领导即将离任',
    en: 'reform, or principal about to leave',
  },
  'unusual-moves': { zh: '突击、频繁调整', en: 'mass or frequent moves' },
  'over-quota': { zh: '临时超职数', en: 'temporarily over quota' },
  'no-recommendation': { zh: '不经民主推荐', en: 'no recommendation' },
  exceptional: { zh: '破格、越级提拔', en: 'exceptional or over a level' },
  'relative-or-staff': { zh: '领导干部近亲属、身边工作人员', en: "leaders' relatives or staff" },
  'after-accountability': { zh: '问责后重新任用', en: 're-use after accountability' },
  'emigrated-family': { zh: '配偶子女移居', en: 'emigrated family' },
  'leader-in-charge': { zh: '分管领导', en: 'leader in charge' },
  'team-leaders': { zh: '领导班子成员', en: 'leaders of the team' },
  'superior-leader': { zh: '上级分管领导', en: "superior's leader in charge" },
  'united-front': { zh: '统战部门', en: 'united-front department' },
  'non-party-leaders': {
    zh: '民主党派、工商联主要领导和无党派代表人士',
    en: 'leaders of democratic parties, federation and persons without party',
  },
  'assisting-party': { zh: '协管方', en: 'assisting party' },
  superior: { zh: '上级组织部门', en: 'the superior organisation department' },
  'managing-party': { zh: '主管方', en: 'the managing party' },
  request: { zh: '请示', en: 'request' },
  'filing-report': { zh: '备案报告', en: 'filing report' },
  'approval-form': { zh: '干部任免审批表', en: 'appointment approval form' },
  'inspection-material': { zh: '考察材料', en: 'inspection material' },
  'personal-file': { zh: '干部档案', en: 'personal file' },
  minutes: { zh: '会议纪要', en: 'minutes' },
  'discussion-record': { zh: '讨论情况', en: 'record of the discussion' },
  'recommendation-facts': { zh: '民主推荐情况', en: 'recommendation facts' },
  'open-statements': { zh: '逐一口头表态', en: 'open statements, one by one' },
  'paper-ballot': { zh: '无记名投票（纸质）', en: 'secret ballot (on paper)' },
  'past-age-limit': { zh: '超过任职年龄', en: 'past the age limit' },
  other: { zh: '其他', en: 'other' },
};
