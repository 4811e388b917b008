import { createHmac } from 'node:crypto';

/** The one password of every demo account. The provider listens on the loopback address only. */
export const DEMO_PASSWORD = 'jishi';

/**
 * Demo people. The provider says who somebody is; what they may do stands in the record, so
 * `duty` is a word for the sign-in page and grants nothing.
 */
export const demoAccounts = [
  ['admin', '高远', 'Gao Yuan', '首任管理员', 'First administrator'],
  ['security', '石磊', 'Shi Lei', '数据导入', 'Data import'],
  ['chen', '陈敏', 'Chen Min', '经办人', 'Officer'],
  ['he', '何宇', 'He Yu', '经办人', 'Officer'],
  ['wu', '吴桐', 'Wu Tong', '组织部部长', 'Head of the organisation department'],
  ['lin', '林岚', 'Lin Lan', '单位党组书记', 'Secretary of the unit'],
  ['zhou', '周正', 'Zhou Zheng', '纪委书记', 'Secretary for discipline'],
  ['liu', '刘洋', 'Liu Yang', '党委主要负责人', 'Principal of the committee'],
  ['sun', '孙静', 'Sun Jing', '党委委员', 'Committee member'],
  ['tang', '唐宁', 'Tang Ning', '党委委员', 'Committee member'],
  ['jiang', '江波', 'Jiang Bo', '党委委员', 'Committee member'],
  ['deng', '邓华', 'Deng Hua', '党委委员', 'Committee member'],
  ['qian', '钱伟', 'Qian Wei', '会议秘书', 'Meeting secretary'],
  ['gu', '顾峰', 'Gu Feng', '监票人', 'Scrutineer'],
  ['luo', '罗燕', 'Luo Yan', '计票人', 'Counter'],
  ['fang', '方铭', 'Fang Ming', '受理反映人员', 'Report intake'],
  ['ma', '马骁', 'Ma Xiao', '主管', 'Manager'],
  ['xu', '徐静远', 'Xu Jingyuan', '审计员', 'Auditor'],
].map(([login, zh, en, dutyZh, dutyEn]) => ({
  login,
  name: { zh, en },
  duty: { zh: dutyZh, en: dutyEn },
}));

/** Every demo account's subject by its login. */
export function demoSubjects(key) {
  return Object.fromEntries(demoAccounts.map(({ login }) => [login, subjectOf(login, key)]));
}

/** The opaque subject of an account: says nothing of the person, and is the same after every start. */
export function subjectOf(login, key) {
  return createHmac('sha256', key).update(login).digest('base64url').slice(0, 22);
}
