import type {
  EndCase,
  GiveReminder,
  OpenCase,
  OpenStep,
  ReturnToStep,
  StepKind,
  WithdrawCandidate,
} from '@jishi/domain';
import { z } from 'zod';
import { id, labelled, sealedInput, type Wire } from './primitives.js';

const openCase = z.strictObject({
  procedure: labelled(z.string().regex(/^[a-z-]{1,40}@\d{1,4}$/), '办理程序', 'Procedure').meta({
    zh: '办理程序',
    en: 'Procedure',
    input: 'procedure',
  }),
  unitId: id.meta({ zh: '单位', en: 'Unit', input: 'unit' }),
  title: sealedInput('事项名称', 'Title'),
  posts: z
    .array(z.strictObject({ postId: id.meta({ zh: '职位', en: 'Post', input: 'post' }) }))
    .min(1)
    .max(20)
    .meta({ zh: '拟任职位', en: 'Posts' }),
  candidates: z
    .array(
      z.strictObject({
        personId: id.meta({ zh: '人选', en: 'Person', input: 'person' }),
        postId: id.meta({ zh: '拟任职位', en: 'Post', input: 'post' }),
      }),
    )
    .max(50)
    .meta({ zh: '人选', en: 'Candidates' }),
}) satisfies z.ZodType<Wire<OpenCase>>;

const step = z.enum([
  'analysis',
  'proposal',
  'recommendation',
  'inspection',
  'decision',
  'publicity',
  'probation',
]) satisfies z.ZodType<StepKind>;

/** Acts on the case as a whole. */
export const caseCommands = {
  'open-case': openCase,
  'open-step': z.strictObject({ step, opening: z.int().min(1) }) satisfies z.ZodType<
    Wire<OpenStep>
  >,
  'return-to-step': z.strictObject({
    step: step.meta({ zh: '退回环节', en: 'Step', input: 'step' }),
    reason: sealedInput('理由', 'Reason'),
  }) satisfies z.ZodType<Wire<ReturnToStep>>,
  'end-case': z.strictObject({ reason: sealedInput('理由', 'Reason') }) satisfies z.ZodType<
    Wire<EndCase>
  >,
  'withdraw-candidate': z.strictObject({
    candidateId: id.meta({ zh: '人选', en: 'Candidate', input: 'candidate' }),
    reason: sealedInput('理由', 'Reason'),
  }) satisfies z.ZodType<Wire<WithdrawCandidate>>,
  'give-reminder': z.strictObject({ deadline: z.string().min(1).max(128) }) satisfies z.ZodType<
    Wire<GiveReminder>
  >,
  'recompute-deadlines': z.strictObject({}),
};
