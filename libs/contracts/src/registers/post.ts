import type {
  ChangeQuota,
  FillPlace,
  NameDecidingBody,
  RegisterPost,
  VacatePlace,
} from '@jishi/domain';
import { z } from 'zod';
import { bilingual, choice, id, isoDate, labelled, type Wire } from '../primitives.js';
import { rank } from './rank.js';
import { source } from './source.js';

const quota = labelled(z.int().min(0).max(1000), '职数', 'Quota');
const personId = id.meta({ zh: '任职人', en: 'Holder', input: 'person' });

/** Acts on a post and on who holds its places. */
export const postCommands = {
  'register-post': z.strictObject({
    unitId: id.meta({ zh: '单位', en: 'Unit', input: 'unit' }),
    title: bilingual('职位名称', 'Title'),
    rank,
    quota,
    probation: labelled(z.boolean(), '适用试用期', 'Probation applies'),
    partyYears: z.exactOptional(
      labelled(z.int().min(0).max(50), '要求党龄（年）', 'Years of Party membership'),
    ),
    audited: z.exactOptional(labelled(z.boolean(), '经济责任审计职位', 'Economic audit applies')),
    plenary: z.exactOptional(
      labelled(z.boolean(), '由全委会票决的正职', 'Decided by plenary ballot'),
    ),
    superior: z.exactOptional(
      choice('报上级', 'To the superior', {
        approval: { zh: '报上级审批', en: 'for approval' },
        filing: { zh: '报上级备案', en: 'for filing' },
      }),
    ),
    dualManaged: z.exactOptional(labelled(z.boolean(), '双重管理职位', 'Dual management')),
    source,
  }) satisfies z.ZodType<Wire<RegisterPost>>,
  'change-quota': z.strictObject({ quota, source }) satisfies z.ZodType<Wire<ChangeQuota>>,
  'name-deciding-body': z.strictObject({
    bodyId: id.meta({ zh: '决定机构', en: 'Deciding body', input: 'body' }),
    source,
  }) satisfies z.ZodType<Wire<NameDecidingBody>>,
  'fill-place': z.strictObject({
    personId,
    since: labelled(isoDate, '任职日期', 'Since'),
    source,
  }) satisfies z.ZodType<Wire<FillPlace>>,
  'vacate-place': z.strictObject({
    personId,
    on: labelled(isoDate, '离任日期', 'On'),
    source,
  }) satisfies z.ZodType<Wire<VacatePlace>>,
};
