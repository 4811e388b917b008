import type {
  DeclaredMatter,
  EducationLevel,
  ImpactKind,
  Kin,
  PersonFactKind,
  PersonFacts,
} from '@jishi/domain';
import { z } from 'zod';
import { choice, id, isoDate, labelled, plainText } from '../primitives.js';
import { rank } from './rank.js';

const identity = z.strictObject({
  name: labelled(plainText(100), '姓名', 'Name'),
  sex: choice('性别', 'Sex', {
    male: { zh: '男', en: 'male' },
    female: { zh: '女', en: 'female' },
  }),
  birthMonth: labelled(z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/), '出生年月', 'Month of birth'),
  workStart: labelled(isoDate.nullable(), '参加工作时间', 'Start of work'),
  partyDate: labelled(isoDate.nullable(), '入党时间', 'Party admission'),
});

const postHeld = z
  .strictObject({
    title: labelled(plainText(200), '职务名称', 'Post'),
    postId: id.nullable().meta({ zh: '登记职位', en: 'Registered post', input: 'post' }),
    rank: rank.nullable(),
    leading: labelled(z.boolean(), '领导职务', 'Leading post'),
    grassroots: labelled(z.boolean(), '基层工作', 'Work at the grassroots'),
    from: labelled(isoDate, '任职起始日', 'First day'),
    to: labelled(isoDate.nullable(), '任职截止日', 'Last day'),
    exceptional: z.exactOptional(labelled(z.boolean(), '破格提拔任职', 'By exceptional promotion')),
    probationTo: z.exactOptional(labelled(isoDate, '试用期截止日', 'Probation to')),
  })
  .refine(({ from, to }) => to === null || from <= to, {
    path: ['to'],
    error: 'before the first day',
  });

const education = z.strictObject({
  level: choice<EducationLevel>('学历', 'Education', {
    secondary: { zh: '高中（中专）及以下', en: 'secondary or below' },
    'junior-college': { zh: '大学专科', en: 'junior college' },
    bachelor: { zh: '大学本科', en: 'bachelor' },
    master: { zh: '硕士研究生', en: 'master' },
    doctor: { zh: '博士研究生', en: 'doctor' },
  }),
  fullTime: labelled(z.boolean(), '全日制', 'Full-time'),
  on: labelled(isoDate, '毕业日期', 'Completed on'),
});

const training = z.strictObject({
  from: labelled(isoDate, '开始日期', 'From'),
  to: labelled(isoDate, '结束日期', 'To'),
  days: labelled(z.int().min(1).max(3650), '培训天数', 'Days'),
});

const grade = z.strictObject({
  year: labelled(z.int().min(1949).max(9999), '年度', 'Year'),
  grade: choice('考核结果', 'Grade', {
    excellent: { zh: '优秀', en: 'excellent' },
    competent: { zh: '称职', en: 'competent' },
    'basically-competent': { zh: '基本称职', en: 'basically competent' },
    incompetent: { zh: '不称职', en: 'incompetent' },
  }),
});

const impactPeriod = z.strictObject({
  kind: choice<ImpactKind>('种类', 'Kind', {
    'administrative-warning': { zh: '政务警告', en: 'administrative warning' },
    demerit: { zh: '记过', en: 'demerit' },
    'serious-demerit': { zh: '记大过', en: 'serious demerit' },
    'administrative-downgrade': { zh: '降级', en: 'downgrade' },
    'administrative-removal': { zh: '政务撤职', en: 'administrative removal' },
    'party-warning': { zh: '党内警告', en: 'Party warning' },
    'serious-party-warning': { zh: '党内严重警告', en: 'serious Party warning' },
    'removal-of-party-post': { zh: '撤销党内职务', en: 'removal of the Party post' },
    'probation-in-party': { zh: '留党察看', en: 'probation in the Party' },
    'accountability-removal': {
      zh: '因问责辞职或免职',
      en: 'resignation or removal by accountability',
    },
    'unsuited-to-post': { zh: '不适宜担任现职', en: 'moved or removed as unsuited' },
    admonition: { zh: '诫勉', en: 'admonition' },
  }),
  from: labelled(isoDate, '生效日期', 'Effective date'),
  months: labelled(z.int().min(1).max(120), '影响期（月）', 'Months'),
});

const familyStatus = z.strictObject({
  spouse: choice('配偶', 'Spouse', {
    none: { zh: '无配偶', en: 'none' },
    resident: { zh: '未移居国（境）外', en: 'not emigrated' },
    emigrated: { zh: '已移居国（境）外', en: 'emigrated' },
  }),
  children: choice('子女', 'Children', {
    none: { zh: '无子女', en: 'none' },
    'not-all-emigrated': { zh: '未均移居国（境）外', en: 'not all emigrated' },
    'all-emigrated': { zh: '均已移居国（境）外', en: 'all emigrated' },
  }),
  asOf: labelled(isoDate, '申报日期', 'Declared on'),
});

const relation = z.strictObject({
  kin: choice<Kin>('亲属关系', 'Kinship', {
    spouse: { zh: '夫妻', en: 'spouse' },
    'direct-blood': { zh: '直系血亲', en: 'direct blood relation' },
    'collateral-within-three': {
      zh: '三代以内旁系血亲',
      en: 'collateral within three generations',
    },
    'near-in-law': { zh: '近姻亲', en: 'near in-law' },
  }),
  personId: id.meta({ zh: '亲属', en: 'Relative', input: 'person' }),
});

const declaration = z.strictObject({
  matter: choice<DeclaredMatter>('申报事项', 'Matter', {
    'personal-matters': { zh: '个人有关事项年度报告', en: 'yearly report on personal matters' },
    change: { zh: '个人有关事项变动报告', en: 'change of personal matters' },
    recusal: { zh: '回避事由', en: 'ground of recusal' },
    commitment: { zh: '承诺', en: 'commitment' },
    other: { zh: '其他', en: 'other' },
  }),
  on: labelled(isoDate, '申报日期', 'Declared on'),
  says: labelled(plainText(2_000), '申报内容', 'What is declared'),
});

/** The contents of personal facts, by kind: what the wire lets in, and all that a rule may find in the vault. */
export const personFacts = {
  identity,
  'post-held': postHeld,
  education,
  training,
  grade,
  'impact-period': impactPeriod,
  'family-status': familyStatus,
  relation,
  declaration,
} satisfies { readonly [Kind in PersonFactKind]: z.ZodType<PersonFacts[Kind]> };
