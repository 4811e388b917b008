import { z } from 'zod';
import { facts, roleTitle, ruleCite, step, text } from '../common/schemas.js';

const effect = z.object({
  name: z.enum(['block', 'hold', 'attest', 'superior', 'warn']),
  title: text,
});

const family = z.object({ letters: z.string(), title: text });

const ruleLine = ruleCite.extend({
  family: z.string(),
  effects: z.array(effect),
  judged: z.boolean().meta({ description: 'False for a rule that nothing decides yet' }),
});

export const ruleList = z
  .object({ rulesVersion: z.string(), families: z.array(family), items: z.array(ruleLine) })
  .meta({ id: 'RuleList' });

const place = z.object({
  procedure: z.object({ name: z.string(), title: text }).nullable(),
  stream: z.string().nullable().meta({ description: 'Where no procedure governs, e.g. meeting' }),
  step: z.object({ kind: step, title: text }).nullable(),
  act: z.object({ name: z.string(), title: text }).nullable().meta({ description: 'Null: a gate' }),
  with: facts.meta({ description: 'Parameters that are otherwise at this place' }),
});

export const rulePage = z
  .object({
    ...ruleLine.shape,
    rulesVersion: z.string(),
    familyTitle: text,
    predicate: text,
    shown: text
      .nullable()
      .meta({ description: 'Inputs that everybody may read who reads the case' }),
    sealed: text.nullable().meta({ description: 'Inputs about persons' }),
    subject: z.enum(['case', 'candidate']).nullable(),
    judges: z.enum(['act', 'state']).nullable(),
    attested: z.boolean(),
    whoCan: z.array(roleTitle),
    waiver: text.nullable(),
    versions: z.array(
      z.object({ version: z.string(), implementation: z.int(), parameters: facts }),
    ),
    reasons: z.array(z.object({ reason: z.string(), facts: text, needed: text })),
    places: z.array(place),
    openPoints: z.array(text),
  })
  .meta({ id: 'RulePage' });
