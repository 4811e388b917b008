import { taskStates } from '@jishi/domain';
import { z } from 'zod';
import { day, gate, instant, refusal, role, roleTitle, step, text } from '../common/schemas.js';

/** Where a fact stands in the record, and the two times that it has. */
const stamp = z
  .object({
    version: z.int(),
    occurredOn: z.string().nullable(),
    recordedAt: instant,
    actorName: z.string().nullable(),
    role,
  })
  .meta({ id: 'FactStamp' });

const task = z
  .object({
    act: z.string(),
    title: text,
    state: z.enum(taskStates),
    who: z.array(roleTitle),
    refusals: z.array(refusal),
    count: z.int().meta({ description: 'How often it was recorded while the step was open' }),
    last: stamp.nullable(),
    rules: z
      .array(z.string())
      .meta({ description: 'Its own rules and those of the gates it meets' }),
  })
  .meta({ id: 'StepTask' });

const citation = { article: z.string(), cite: text };

const working = z
  .object({
    what: z.string(),
    title: text,
    value: text,
    how: text,
    rule: z.string(),
    ...citation,
    candidateId: z.string().optional(),
    postId: z.string().optional(),
    holds: z.boolean().optional().meta({ description: 'Whether a check holds' }),
    counted: z.array(day).optional(),
    skipped: z.array(z.object({ date: day, name: z.string().nullable() })).optional(),
  })
  .meta({ id: 'Working' });

const document = z
  .object({
    type: z.string(),
    title: text,
    required: z.boolean(),
    state: z.enum(['present', 'partly', 'missing', 'not-required', 'unchecked']),
    cite: text.nullable(),
    filed: z.array(z.object({ candidateId: z.string().nullable(), at: stamp.nullable() })),
  })
  .meta({ id: 'StepDocument' });

/** One step of a case as a place of work: what is to do, what stands in the way, what was computed, which papers. */
export const stepPage = z
  .object({
    kind: step,
    title: text,
    opening: z.int().nullable().meta({ description: 'Null while the step was never opened' }),
    open: z.boolean(),
    tasks: z.array(task),
    gates: z.array(gate),
    workings: z.array(working),
    documents: z.array(document),
    version: z.int(),
    asOf: z.string().nullable(),
  })
  .meta({ id: 'StepPage' });

export type StepPage = z.infer<typeof stepPage>;
