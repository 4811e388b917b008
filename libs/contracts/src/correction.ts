import type { CorrectFact, FlagDecisions, VoidDecision } from '@jishi/domain';
import { z } from 'zod';
import { correctableInAppointments } from './correctable-in-appointments.js';
import { correctableInTolerance } from './correctable-in-tolerance.js';
import { documentInput, id, labelled, sealedInput, type Wire } from './primitives.js';
import { signature } from './signature.js';
import { stepKinds } from './steps/index.js';

/** Corrections, and what follows from them. */
export const correctionCommands = {
  'correct-fact': z.strictObject({
    version: labelled(
      z.int().min(1).max(1_000_000),
      '被更正的记录序号',
      'Number of the record that is corrected',
    ),
    correction: z
      .discriminatedUnion('act', [...correctableInAppointments, ...correctableInTolerance])
      .meta({ zh: '更正内容', en: 'What is corrected' }),
    reason: sealedInput('错误情况', 'What was wrong'),
    authority: documentInput('更正依据', 'Authority of the correction'),
    signature,
  }) satisfies z.ZodType<Wire<CorrectFact>>,
  // Given by a policy alone.
  'flag-decisions': z.strictObject({ personId: id, factId: id }) satisfies z.ZodType<
    Wire<FlagDecisions>
  >,
  'void-decision': z.strictObject({
    step: z.enum(stepKinds).meta({ zh: '宣告无效的环节', en: 'Step declared void', input: 'step' }),
    reason: sealedInput('理由', 'Reason'),
    document: documentInput('依据文件', 'Authority'),
    signature,
  }) satisfies z.ZodType<Wire<VoidDecision>>,
};
