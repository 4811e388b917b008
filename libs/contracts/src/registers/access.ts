import type {
  AppointFirstAdmin,
  EndDeputyship,
  EndGrant,
  GiveGrant,
  GrantableRole,
  LinkAccount,
  NameDeputy,
} from '@jishi/domain';
import { z } from 'zod';
import { choice, id, isoDate, labelled, sealedInput, type Wire } from '../primitives.js';

const role = choice<GrantableRole>('身份', 'Role', {
  officer: { zh: '经办人', en: 'case officer' },
  'department-head': { zh: '组织部负责人', en: 'department head' },
  'unit-secretary': { zh: '单位党组织书记', en: 'unit secretary' },
  'discipline-secretary': { zh: '纪委书记', en: 'discipline secretary' },
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
});

const account = labelled(z.string().regex(/^[0-9a-f]{64}$/), '账号摘要', 'Hash of the account');
const unitId = id.meta({ zh: '单位', en: 'Unit', input: 'unit' });
const from = labelled(isoDate, '起始日', 'First day');
const to = labelled(isoDate, '截止日', 'Last day');

/** Acts on what one actor may do. */
export const accessCommands = {
  'link-account': z.strictObject({
    account,
    personId: id.nullable().meta({ zh: '登记人员', en: 'Registered person', input: 'person' }),
  }) satisfies z.ZodType<Wire<LinkAccount>>,
  'give-grant': z.strictObject({
    role,
    unitId,
    from,
    to: labelled(isoDate.nullable(), '截止日', 'Last day'),
    reason: sealedInput('理由', 'Reason'),
  }) satisfies z.ZodType<Wire<GiveGrant>>,
  'end-grant': z.strictObject({
    grantId: labelled(id, '授权', 'Grant'),
    to,
  }) satisfies z.ZodType<Wire<EndGrant>>,
  'name-deputy': z.strictObject({
    holder: id.meta({ zh: '被代理人', en: 'Holder', input: 'actor' }),
    role,
    unitId,
    from,
    to,
  }) satisfies z.ZodType<Wire<NameDeputy>>,
  'end-deputyship': z.strictObject({
    deputyshipId: labelled(id, '代理', 'Deputyship'),
    to,
  }) satisfies z.ZodType<Wire<EndDeputyship>>,
};

/** What the product itself records when configuration names the first administrator. */
export const firstAdminCommands = {
  'appoint-first-admin': z.strictObject({ actorId: id, account, unitId: id }) satisfies z.ZodType<
    Wire<AppointFirstAdmin>
  >,
};
