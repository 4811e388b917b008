import type { Text } from '@jishi/domain';

/** The elements of the approval form that we know; everything else is kept and named as unknown. */
export const lrmxTags: { readonly [tag: string]: Text } = {
  XingMing: { zh: '姓名', en: 'Name' },
  XingBie: { zh: '性别', en: 'Sex' },
  ChuShengNianYue: { zh: '出生年月', en: 'Month of birth' },
  MinZu: { zh: '民族', en: 'Ethnicity' },
  JiGuan: { zh: '籍贯', en: 'Native place' },
  ChuShengDi: { zh: '出生地', en: 'Birthplace' },
  RuDangShiJian: { zh: '入党时间', en: 'Party admission' },
  CanJiaGongZuoShiJian: { zh: '参加工作时间', en: 'Start of work' },
  JianKangZhuangKuang: { zh: '健康状况', en: 'Health' },
  ZhuanYeJiShuZhiWu: { zh: '专业技术职务', en: 'Professional title' },
  ShuXiZhuanYeYouHeZhuanChang: { zh: '熟悉专业有何专长', en: 'Speciality' },
  QuanRiZhiJiaoYu_XueLi: { zh: '全日制教育学历', en: 'Full-time education' },
  QuanRiZhiJiaoYu_XueWei: { zh: '全日制教育学位', en: 'Full-time degree' },
  QuanRiZhiJiaoYu_XueLi_BiYeYuanXiaoXi: { zh: '全日制学历毕业院校系', en: 'School of it' },
  QuanRiZhiJiaoYu_XueWei_BiYeYuanXiaoXi: { zh: '全日制学位毕业院校系', en: 'School of the degree' },
  ZaiZhiJiaoYu_XueLi: { zh: '在职教育学历', en: 'In-service education' },
  ZaiZhiJiaoYu_XueWei: { zh: '在职教育学位', en: 'In-service degree' },
  ZaiZhiJiaoYu_XueLi_BiYeYuanXiaoXi: { zh: '在职学历毕业院校系', en: 'School of it' },
  ZaiZhiJiaoYu_XueWei_BiYeYuanXiaoXi: { zh: '在职学位毕业院校系', en: 'School of the degree' },
  XianRenZhiWu: { zh: '现任职务', en: 'Present post' },
  NiRenZhiWu: { zh: '拟任职务', en: 'Proposed post' },
  NiMianZhiWu: { zh: '拟免职务', en: 'Post to be left' },
  JianLi: { zh: '简历', en: 'Résumé' },
  JiangChengQingKuang: { zh: '奖惩情况', en: 'Rewards and sanctions' },
  NianDuKaoHeJieGuo: { zh: '年度考核结果', en: 'Yearly assessments' },
  RenMianLiYou: { zh: '任免理由', en: 'Reason' },
  JiaTingChengYuan: { zh: '家庭成员', en: 'Family' },
  ChengBaoDanWei: { zh: '呈报单位', en: 'Submitting unit' },
  JiSuanNianLingShiJian: { zh: '计算年龄时间', en: 'Age counted on' },
  TianBiaoShiJian: { zh: '填表时间', en: 'Filled on' },
  TianBiaoRen: { zh: '填表人', en: 'Filled by' },
  ShenFenZheng: { zh: '身份证号', en: 'ID number' },
  ZhaoPian: { zh: '照片', en: 'Photo' },
  Version: { zh: '格式版本', en: 'Format version' },
};

/** What stands in no preview: nobody needs the number to map the fields, and a photo is no text. */
export const withheldTags: readonly string[] = ['ShenFenZheng', 'ZhaoPian'];
