import type { AddMember, EndMembership, RegisterBody } from '@jishi/domain';
import { z } from 'zod';
import { bilingual, id, isoDate, labelled, type Wire } from '../primitives.js';
import { source } from './source.js';

const personId = id.meta({ zh: '成员', en: 'Member', input: 'person' });

/** Acts on a body that decides and on its members. */
export const bodyCommands = {
  'register-body': z.strictObject({
    unitId: id.meta({ zh: '单位', en: 'Unit', input: 'unit' }),
    name: bilingual('名称', 'Name'),
    recusalEndsVote: labelled(z.boolean(), '回避后不参加表决', 'Withdrawal takes away the vote'),
    plenary: z.exactOptional(labelled(z.boolean(), '全体会议', 'A plenary')),
  }) satisfies z.ZodType<Wire<RegisterBody>>,
  'add-member': z.strictObject({
    personId,
    from: labelled(isoDate, '任职起始日', 'First day'),
    to: labelled(isoDate.nullable(), '任职截止日', 'Last day'),
    principal: labelled(z.boolean(), '主要负责人', 'Principal'),
    source,
  }) satisfies z.ZodType<Wire<AddMember>>,
  'end-membership': z.strictObject({
    personId,
    to: labelled(isoDate, '任职截止日', 'Last day'),
    source,
  }) satisfies z.ZodType<Wire<EndMembership>>,
};
