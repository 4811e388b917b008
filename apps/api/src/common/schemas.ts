import { type ProblemCode, problems } from '@jishi/contracts';
import { roles, stepKinds } from '@jishi/domain';
import { z } from 'zod';

/** Shapes that several answers share. What the API sends is typed by these, and the documentation is made of them. */

export const text = z.object({ zh: z.string(), en: z.string() }).meta({ id: 'Text' });
export const instant = z.string().meta({ description: 'An instant in UTC with microseconds' });
export const day = z.string().meta({ description: 'YYYY-MM-DD in Asia/Shanghai' });
export const role = z.enum(roles).meta({ id: 'Role' });
export const roleTitle = z.object({ role, title: text }).meta({ id: 'RoleTitle' });
export const step = z.enum(stepKinds).meta({ id: 'StepKind' });
/** Public inputs of a rule: counts, dates, quotas, opaque ids. */
export const facts = z.record(z.string(), z.unknown());

const words = z.object({ facts: z.string(), needed: z.string(), who: z.string() });

/** A rule with what it rests on. */
export const ruleCite = z.object({
  rule: z.string(),
  article: z.string(),
  cite: text,
  verified: z.boolean(),
  title: text,
});

export const refusal = ruleCite
  .extend({
    effect: z.enum(['block', 'hold', 'attest', 'superior']),
    reason: z.string(),
    facts,
    candidateId: z.string().optional(),
    earliest: day.optional(),
    whoCan: z.array(role),
    words: z.object({
      zh: words.extend({ sentence: z.string() }),
      en: words.extend({ sentence: z.string() }),
    }),
  })
  .meta({ id: 'Refusal' });

export const gate = ruleCite
  .extend({
    state: z.enum(['met', 'open', 'not-required', 'warned']),
    candidateId: z.string().optional(),
    facts,
    words: z.object({ zh: words, en: words }),
  })
  .meta({ id: 'Gate' });

export const offeredAct = z
  .object({
    name: z.string(),
    title: text,
    allowed: z.boolean(),
    signs: z.boolean(),
    roles: z.array(role),
    refusals: z.array(refusal),
    gaps: z.array(refusal),
  })
  .meta({ id: 'OfferedAct' });

const problemCodes = Object.keys(problems) as [ProblemCode, ...ProblemCode[]];

/** RFC 9457. Which members there are beside the standard ones depends on the code. */
export const problem = z
  .object({
    type: z.enum(problemCodes),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    instance: z.string(),
    code: z.enum(problemCodes),
    words: text,
    fields: z.array(z.object({ field: z.string(), message: z.string(), words: text })).optional(),
    act: z.string().optional(),
    actTitle: text.optional(),
    number: z.string().optional().meta({ description: 'Where the refusal is on record' }),
    refusals: z.array(refusal).optional(),
    version: z.int().optional(),
    until: instant.optional(),
    retryAfterSeconds: z.int().optional(),
    nonce: z.string().optional().meta({ description: 'What a fresh sign-in has to carry' }),
    account: z.string().optional(),
    ask: roleTitle.optional(),
  })
  .meta({ id: 'Problem' });

export const begun = z
  .object({
    id: z.string(),
    stream: z.string(),
    token: z.string(),
    recordedAt: instant,
    repeated: z.boolean(),
  })
  .meta({ id: 'Begun' });

export const recorded = z
  .object({ token: z.string(), recordedAt: instant, repeated: z.boolean() })
  .meta({ id: 'Recorded' });
