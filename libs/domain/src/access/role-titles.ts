import type { Text } from '../shared/text.js';
import type { Role } from './roles.js';

export const roleTitles: { readonly [R in Role]: Text } = {
  officer: { zh: '经办人', en: 'case officer' },
  'department-head': { zh: '组织部负责人', en: 'department head' },
  'unit-secretary': { zh: '单位党组织书记', en: 'unit secretary' },
  'discipline-secretary': { zh: '纪委书记', en: 'discipline secretary' },
  'committee-member': { zh: '委员会成员', en: 'committee member' },
  'meeting-secretary': { zh: '会议秘书', en: 'meeting secretary' },
  scrutineer: { zh: '监票人', en: 'scrutineer' },
  counter: { zh: '计票人', en: 'counter' },
  manager: { zh: '管理者', en: 'manager' },
  'report-intake': { zh: '受理反映人员', en: 'report intake' },
  auditor: { zh: '审计人员', en: 'auditor' },
  inspector: { zh: '督察员', en: 'supervision inspector' },
  'system-admin': { zh: '系统管理员', en: 'system administrator' },
  'security-admin': { zh: '安全管理员', en: 'security administrator' },
  'audit-admin': { zh: '审计管理员', en: 'audit administrator' },
  clock: { zh: '时钟', en: 'the clock' },
  policy: { zh: '系统规则', en: 'the product' },
  orchestrator: { zh: '流程引擎', en: 'the orchestrator' },
};
