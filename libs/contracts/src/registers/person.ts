import type { ConfirmFact, RecordFact, RegisterPerson, WithdrawFact } from '@jishi/domain';
import { z } from 'zod';
import { factInput, id, labelled, sealedInput, type Wire } from '../primitives.js';
import { personFacts } from './facts.js';
import { source } from './source.js';

/** One shape per kind of fact, so that a content is read by its own kind and no other. */
function byKind<Fields extends z.ZodRawShape>(
  fields: (content: ReturnType<typeof factInput>) => Fields,
) {
  const of = <Kind extends keyof typeof personFacts>(kind: Kind, zh: string, en: string) =>
    z.strictObject({
      kind: z.literal(kind),
      ...fields(factInput(personFacts[kind], zh, en)),
    });
  return z.discriminatedUnion('kind', [
    of('identity', '基本信息', 'Identity'),
    of('post-held', '任职经历', 'Post held'),
    of('education', '学历学位', 'Education'),
    of('training', '培训', 'Training'),
    of('grade', '年度考核', 'Yearly assessment'),
    of('impact-period', '影响期', 'Impact period'),
    of('family-status', '家庭成员移居情况', 'Emigration of the family'),
    of('relation', '亲属关系', 'Relation'),
    of('declaration', '个人申报', 'Declaration'),
  ]);
}

/** Acts on a person of the register. */
export const personCommands = {
  'register-person': z.strictObject({
    unitId: id.meta({ zh: '管理单位', en: 'Managing unit', input: 'unit' }),
    identity: factInput(personFacts.identity, '基本信息', 'Identity'),
    source,
  }) satisfies z.ZodType<Wire<RegisterPerson>>,
  'record-fact': byKind((content) => ({
    content,
    proposed: z.exactOptional(labelled(z.boolean(), '待确认', 'Proposed')),
    source,
  })) satisfies z.ZodType<Wire<RecordFact>>,
  'confirm-fact': byKind((content) => ({
    factId: labelled(id, '信息', 'Fact'),
    content: z.exactOptional(content),
    source,
  })) satisfies z.ZodType<Wire<ConfirmFact>>,
  'withdraw-fact': z.strictObject({
    factId: labelled(id, '信息', 'Fact'),
    reason: sealedInput('理由', 'Reason'),
  }) satisfies z.ZodType<Wire<WithdrawFact>>,
};
