import { z } from 'zod';
import { day, role, roleTitle, text } from '../common/schemas.js';

const versionLine = z.object({
  name: z.string().meta({ description: '<id>@<version>, under which a case names it' }),
  version: z.int(),
  caseKind: z.string(),
  title: text,
  status: z.enum(['in-force', 'coming', 'replaced', 'proposed']),
  effectiveFrom: day.nullable().meta({ description: 'Null for what is shipped with the product' }),
  base: z.string().nullable().meta({ description: 'What an overlay builds on' }),
  runningCases: z.int(),
});

export const procedureList = z
  .object({
    items: z.array(
      z.object({
        id: z.string(),
        shipped: z.boolean(),
        unitId: z.string().nullable(),
        unitName: text.nullable(),
        versions: z.array(versionLine),
      }),
    ),
  })
  .meta({ id: 'ProcedureList' });

const ruleLine = z.object({
  rule: z.string(),
  title: text,
  with: z.record(z.string(), z.unknown()),
});

const actLine = z.object({
  name: z.string(),
  title: text,
  roles: z.array(roleTitle),
  rules: z.array(ruleLine),
  closes: z.enum(['must', 'may']).nullable(),
  signs: z.boolean(),
});

export const procedureVersionPage = z
  .object({
    ...versionLine.shape,
    id: z.string(),
    acts: z.array(actLine),
    steps: z.array(
      z.object({
        kind: z.string(),
        title: text,
        owner: z.object({ role, title: text }),
        sla: z.int(),
        acts: z.array(actLine),
        gates: z.array(ruleLine),
        clocks: z.array(
          z.object({
            name: z.string(),
            title: text,
            length: z.int(),
            unit: z.enum(['working-days', 'months', 'years']),
            protects: z.boolean(),
            reminder: z.int(),
          }),
        ),
        documents: z.array(z.object({ type: z.string(), title: text, required: z.boolean() })),
      }),
    ),
  })
  .meta({ id: 'ProcedureVersion' });

/** One thing in which two definitions differ, as a sentence. */
export const differenceLine = z.object({
  mark: z.enum(['added', 'removed', 'changed']),
  subject: z.string(),
  step: z.string().nullable(),
  name: z.string(),
  words: text,
});

export const procedureDiff = z
  .object({
    from: z.string(),
    to: z.string(),
    items: z.array(differenceLine),
  })
  .meta({ id: 'ProcedureDiff' });

/** A definition or an overlay as its author wrote it, in JSON. */
export const definitionText = z
  .strictObject({ text: z.string().max(400_000) })
  .meta({ id: 'DefinitionText' });

export const definitionCheck = z
  .object({
    sound: z
      .object({
        id: z.string(),
        name: z.string(),
        title: text,
        steps: z.array(z.object({ kind: z.string(), title: text })),
        base: z.string().nullable().meta({ description: 'What an overlay builds on' }),
        definition: z
          .record(z.string(), z.unknown())
          .meta({ description: 'As it was written: what a proposal sends' }),
        differences: procedureDiff.nullable().meta({
          description: 'From its version in force, else from what it builds on; null for neither',
        }),
      })
      .nullable(),
    problems: z.array(
      z.object({
        line: z.int().meta({ description: 'From 1' }),
        column: z.int().meta({ description: 'From 1' }),
        words: text,
      }),
    ),
  })
  .meta({ id: 'DefinitionCheck', description: 'Sound and without problems, or with problems' });
